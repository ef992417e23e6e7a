# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later

# A first build spends most of its time reading Qt's headers: RECOURSE_PCH reads them once. It is off
# in everyday builds, so that a missing include is seen, and on in packaging/dev.
# Tests are compiled with other defines, so they need their own.
if(RECOURSE_PCH)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "// The headers are all there is.\n")
    foreach(kind layer test)
        add_library(recourse_pch_${kind} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
        set_target_properties(recourse_pch_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
        target_link_libraries(recourse_pch_${kind} PRIVATE recourse_options Qt6::Core tl::expected)
        target_precompile_headers(recourse_pch_${kind} PRIVATE
            <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <vector>
            <QByteArray> <QDateTime> <QHash> <QList> <QLocale> <QObject> <QString> <QStringList>
            <tl/expected.hpp>)
    endforeach()
    target_compile_definitions(recourse_pch_test PRIVATE QT_FORCE_ASSERTS)
endif()

# recourse_precompiled(target layer|test)
function(recourse_precompiled target kind)
    if(RECOURSE_PCH)
        target_precompile_headers(${target} REUSE_FROM recourse_pch_${kind})
    endif()
endfunction()

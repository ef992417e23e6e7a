# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later

# recourse_i18n carries every finished language as resources: ":/i18n/recourse_<lang>.qm" and, for
# the buttons and dialogs that Qt words itself, ":/i18n/qtbase_<lang>.qm". The window, the command
# line and the window tests link it. The .ts files are made current by `update_translations`.

find_package(Python3 COMPONENTS Interpreter)

file(GLOB RECOURSE_TS CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/recourse_*.ts")
get_filename_component(RECOURSE_QT_TRANSLATIONS
    "${QT6_INSTALL_TRANSLATIONS}" ABSOLUTE BASE_DIR "${QT6_INSTALL_PREFIX}")
set(recourse_i18n_folder "${CMAKE_BINARY_DIR}/i18n")
file(MAKE_DIRECTORY "${recourse_i18n_folder}")

set(recourse_qm "")
foreach(ts IN LISTS RECOURSE_TS)
    get_filename_component(name "${ts}" NAME_WE)
    string(REPLACE "recourse_" "" language "${name}")
    set(qm "${recourse_i18n_folder}/${name}.qm")
    add_custom_command(OUTPUT "${qm}"
        COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
        DEPENDS "${ts}" VERBATIM)
    list(APPEND recourse_qm "${qm}")
    set(qtbase "${RECOURSE_QT_TRANSLATIONS}/qtbase_${language}.qm")
    if(EXISTS "${qtbase}")
        configure_file("${qtbase}" "${recourse_i18n_folder}/qtbase_${language}.qm" COPYONLY)
        list(APPEND recourse_qm "${recourse_i18n_folder}/qtbase_${language}.qm")
    elseif(NOT language STREQUAL "en")
        message(STATUS "Qt's own texts in '${language}' are not on this machine: they stay English")
    endif()
endforeach()

file(CONFIGURE OUTPUT "${recourse_i18n_folder}/i18n.cpp"
    CONTENT "// A library needs a source; everything in this one is a resource.\n")
add_library(recourse_i18n STATIC "${recourse_i18n_folder}/i18n.cpp")
set_target_properties(recourse_i18n PROPERTIES AUTOMOC OFF AUTOUIC OFF)
target_link_libraries(recourse_i18n PUBLIC Qt6::Core)
if(recourse_qm)
    qt_add_resources(recourse_i18n "i18n" PREFIX "/i18n" BASE "${recourse_i18n_folder}" FILES ${recourse_qm})
endif()

if(Python3_FOUND)
    add_custom_target(update_translations
        COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/packaging/strings.py" update
            --root "${CMAKE_SOURCE_DIR}" --lupdate $<TARGET_FILE:Qt6::lupdate>
        VERBATIM USES_TERMINAL)
endif()

# Two invented languages for the window tests, made from the sources of the moment.
if(RECOURSE_TESTS AND Python3_FOUND)
    set(RECOURSE_PSEUDO "${CMAKE_BINARY_DIR}/pseudo")
    file(GLOB_RECURSE recourse_texts CONFIGURE_DEPENDS
        "${CMAKE_SOURCE_DIR}/src/*.cpp" "${CMAKE_SOURCE_DIR}/src/*.h" "${CMAKE_SOURCE_DIR}/forms/*.ui"
        "${CMAKE_SOURCE_DIR}/resources/rules/*.json")
    add_custom_command(OUTPUT "${RECOURSE_PSEUDO}/recourse_qps.qm" "${RECOURSE_PSEUDO}/recourse_qpr.qm"
        COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/packaging/strings.py" pseudo "${RECOURSE_PSEUDO}"
            --root "${CMAKE_SOURCE_DIR}"
            --lupdate $<TARGET_FILE:Qt6::lupdate> --lrelease $<TARGET_FILE:Qt6::lrelease>
        DEPENDS "${CMAKE_SOURCE_DIR}/packaging/strings.py" ${recourse_texts} VERBATIM)
    add_custom_target(pseudolanguage
        DEPENDS "${RECOURSE_PSEUDO}/recourse_qps.qm" "${RECOURSE_PSEUDO}/recourse_qpr.qm")
endif()

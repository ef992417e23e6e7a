# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later

# recourse_layer(name SOURCES … [LINKS …] [PRIVATE_LINKS …])
# One layer of src/ as the static library recourse_<name>, included as "<name>/file.h".
function(recourse_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(recourse_${name} STATIC ${arg_SOURCES})
    target_include_directories(recourse_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(recourse_${name}
        PUBLIC ${arg_LINKS}
        PRIVATE recourse_options ${arg_PRIVATE_LINKS})
endfunction()

# recourse_test(name SOURCES … LINKS … [LABELS …] [TIMEOUT seconds])
# One QtTest program that links the layer under test and nothing above it.
function(recourse_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE
        RECOURSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" RECOURSE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" QT_FORCE_ASSERTS)
    target_link_libraries(${name} PRIVATE recourse_options ${arg_LINKS} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Pacific/Auckland;QT_HASH_SEED=0;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-home;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-home;ASAN_OPTIONS=detect_leaks=1")
endfunction()

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
    recourse_precompiled(recourse_${name} layer)
endfunction()

# The place that the tests believe to be at. Another one must give the same answers.
set(RECOURSE_TEST_ZONE "Pacific/Auckland" CACHE STRING "TZ of the tests")
set(RECOURSE_TEST_LOCALE "C.UTF-8" CACHE STRING "LC_ALL of the tests")
# Loaded before each test, it refuses internet sockets: see tests/support/nosocket.
set(RECOURSE_NOSOCKET "${CMAKE_BINARY_DIR}/tests/support/nosocket/libnosocket.so")

# recourse_test(name SOURCES … LINKS … [LABELS …] [TIMEOUT seconds] [ZONES zone…])
# One QtTest program that links the layer under test and nothing above it. With ZONES it is run once
# more in each of them.
function(recourse_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;ZONES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE
        RECOURSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" RECOURSE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" QT_FORCE_ASSERTS)
    target_link_libraries(${name} PRIVATE recourse_options ${arg_LINKS} Qt6::Test)
    recourse_precompiled(${name} test)
    add_test(NAME ${name} COMMAND ${name})
    set(environment QT_QPA_PLATFORM=offscreen LC_ALL=${RECOURSE_TEST_LOCALE} TZ=${RECOURSE_TEST_ZONE} QT_HASH_SEED=0
        XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-home XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-home
        XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/test-home
        CUPS_SERVER=${CMAKE_BINARY_DIR}/no-printers # else libcups asks the network for some
        ASAN_OPTIONS=detect_leaks=1
        LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0
        TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp:halt_on_error=1
        UBSAN_OPTIONS=print_stacktrace=1)
    if(RECOURSE_SANITIZE)
        list(APPEND arg_LABELS sanitized)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4") # everything takes its time there
    else()
        list(APPEND environment LD_PRELOAD=${RECOURSE_NOSOCKET})
        add_dependencies(${name} nosocket)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "${environment}")
    foreach(zone IN LISTS arg_ZONES)
        add_test(NAME ${name}@${zone} COMMAND ${name})
        list(TRANSFORM environment REPLACE "^TZ=.*" "TZ=${zone}" OUTPUT_VARIABLE elsewhere)
        set_tests_properties(${name}@${zone} PROPERTIES
            TIMEOUT ${arg_TIMEOUT}
            LABELS "${arg_LABELS}"
            ENVIRONMENT "${elsewhere}")
    endforeach()
endfunction()

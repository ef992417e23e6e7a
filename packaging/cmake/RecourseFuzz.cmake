# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later

# recourse_fuzz(name LINKS …): tests/fuzz/fuzz_<name>.cpp, which defines LLVMFuzzerTestOneInput, with
# its inputs in tests/fuzz/corpus/<name>. In every build its corpus is replayed as the test
# fuzz_<name>; with RECOURSE_FUZZ the program also looks for new inputs.
function(recourse_fuzz name)
    cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
    set(target fuzz_${name})
    add_executable(${target} fuzz_${name}.cpp)
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE recourse_options ${arg_LINKS})
    set(corpus "${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${name}")
    set(run ${target} "${corpus}")
    if(RECOURSE_FUZZ)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
        set(run ${target} -runs=0 "${corpus}")
    else()
        target_sources(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests/fuzz/replay.cpp")
    endif()
    if(EXISTS "${corpus}")
        add_test(NAME ${target} COMMAND ${run})
        set_tests_properties(${target} PROPERTIES LABELS fuzz TIMEOUT 120
            ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Pacific/Auckland;QT_HASH_SEED=0")
    endif()
endfunction()

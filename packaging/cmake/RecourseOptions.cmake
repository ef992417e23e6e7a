# SPDX-FileCopyrightText: 2026 The Recourse developers
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface library carries the language level, the warnings and the Qt defines of every target.

option(RECOURSE_TESTS "Build the tests" ON)
option(RECOURSE_WERROR "Treat warnings as errors" OFF)
set(RECOURSE_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")
option(RECOURSE_FUZZ "Link the fuzz targets with libFuzzer (clang); else they replay their corpus" OFF)
option(RECOURSE_PCH "Precompile the headers that nearly every file includes" OFF)
option(RECOURSE_COVERAGE "Instrument for coverage" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
file(GLOB RECOURSE_FORM_FOLDERS LIST_DIRECTORIES true CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/forms/*")
set(CMAKE_AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/forms" ${RECOURSE_FORM_FOLDERS})

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    if(RECOURSE_PCH)
        set(CMAKE_CXX_COMPILER_LAUNCHER
            "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            "${CCACHE_PROGRAM}")
    endif()
endif()

add_library(recourse_options INTERFACE)
target_compile_options(recourse_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 sees uninitialised members in every moved std::optional; clang and asan watch for real ones.
    target_compile_options(recourse_options INTERFACE -Wno-maybe-uninitialized)
    if(RECOURSE_PCH)
        target_compile_options(recourse_options INTERFACE -fpch-preprocess) # lets ccache see into them
    endif()
endif()
target_compile_definitions(recourse_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RECOURSE_VERSION="${PROJECT_VERSION}")
if(RECOURSE_WERROR)
    target_compile_options(recourse_options INTERFACE -Werror)
endif()
if(RECOURSE_SANITIZE)
    target_compile_options(recourse_options INTERFACE
        -fsanitize=${RECOURSE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(recourse_options INTERFACE -fsanitize=${RECOURSE_SANITIZE})
    if(RECOURSE_FUZZ)
        target_compile_options(recourse_options INTERFACE -fsanitize=fuzzer-no-link)
    endif()
endif()
if(RECOURSE_COVERAGE)
    target_compile_options(recourse_options INTERFACE --coverage)
    target_link_options(recourse_options INTERFACE --coverage)
endif()

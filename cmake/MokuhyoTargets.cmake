# How every target of the project is made: one static library a folder of generator/, one test
# executable a folder of tests/unit/. The link list of a library is the rule of who may include whom.

find_program(MOKUHYO_CCACHE ccache)
if(MOKUHYO_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${MOKUHYO_CCACHE})
endif()

add_library(mokuhyo_flags INTERFACE)
target_compile_options(mokuhyo_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  $<$<BOOL:${MOKUHYO_WERROR}>:-Werror>)
if(MOKUHYO_UNITY)
  # Two warnings take the files that are compiled as one for headers: names of one file do not shadow
  # those of another, and its types are nobody else's. The preset "dev" compiles files one by one.
  target_compile_options(mokuhyo_flags INTERFACE
    "$<$<CXX_COMPILER_ID:GNU>:-Wshadow=local;-Wno-subobject-linkage>")
else()
  target_compile_options(mokuhyo_flags INTERFACE -Wshadow)
endif()
# A library that nothing of a program refers to is not loaded with it.
target_link_options(mokuhyo_flags INTERFACE -Wl,--as-needed)
if(MOKUHYO_SANITIZE)
  # Null and alignment checks at every access double the time to compile; AddressSanitizer stops at
  # null as well. GCC's manual says that sanitizers bring false -Wmaybe-uninitialized; the release
  # build keeps that warning.
  target_compile_options(mokuhyo_flags INTERFACE
    -fsanitize=${MOKUHYO_SANITIZE} -fno-sanitize=null,alignment -fno-sanitize-recover=all
    -fno-omit-frame-pointer $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(mokuhyo_flags INTERFACE -fsanitize=${MOKUHYO_SANITIZE})
endif()
if(MOKUHYO_CHECKED)
  target_compile_definitions(mokuhyo_flags INTERFACE _GLIBCXX_ASSERTIONS)
endif()
if(MOKUHYO_COVERAGE)
  target_compile_options(mokuhyo_flags INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(mokuhyo_flags INTERFACE --coverage)
endif()
if(MOKUHYO_TIDY)
  find_program(MOKUHYO_CLANG_TIDY clang-tidy REQUIRED)
endif()

# mokuhyo_join(TARGET)
#   has several of the target's files compiled as one: most of the time goes into headers. Names in
#   anonymous namespaces are therefore unique in a folder.
function(mokuhyo_join target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${MOKUHYO_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# mokuhyo_library(NAME SOURCES a.cpp b.cpp LINKS base input)
#   makes the target mokuhyo_NAME from the current folder; LINKS names folders of generator/ (public)
#   and LIBRARIES third-party targets that only this folder may include (private).
function(mokuhyo_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LIBRARIES" ${ARGN})
  set(target mokuhyo_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/generator)
  list(TRANSFORM ARG_LINKS PREPEND mokuhyo_)
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE mokuhyo_flags ${ARG_LIBRARIES})
  # Loops over glyphs and items: a tenth fewer instructions than with -O2. GCC 12 takes strings that are
  # put together for overlapping ones at this level (its bug 105329).
  target_compile_options(${target} PRIVATE
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-O3;-Wno-restrict>)
  mokuhyo_join(${target})
  if(MOKUHYO_TIDY)
    # The flags are for GCC; clang does not know all of its warnings.
    set_target_properties(${target} PROPERTIES
      CXX_CLANG_TIDY "${MOKUHYO_CLANG_TIDY};--quiet;--extra-arg=-Wno-unknown-warning-option")
  endif()
endfunction()

# mokuhyo_test(NAME SOURCES a_test.cpp LINKS base support)
#   one GoogleTest executable, registered with ctest under its folder's name.
function(mokuhyo_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LIBRARIES;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  list(TRANSFORM ARG_LINKS PREPEND mokuhyo_)
  mokuhyo_join(${name})
  target_link_libraries(${name} PRIVATE mokuhyo_flags ${ARG_LINKS} ${ARG_LIBRARIES} GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE MOKUHYO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  if(ARG_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
endfunction()

# mokuhyo_embed(VARIABLE FILE)
#   makes a source file, named by VARIABLE, that defines `std::string_view mokuhyo::asset::VARIABLE()`
#   with the text of FILE, so that the program carries it.
function(mokuhyo_embed variable file)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${variable}.cpp)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} text)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [=[
// Made of @file@.
#include <string_view>

namespace mokuhyo::asset {
namespace {
constexpr std::string_view @variable@_text = R"asset(@text@)asset";
}
std::string_view @variable@();
std::string_view @variable@() { return @variable@_text; }
}  // namespace mokuhyo::asset
]=])
  set(${variable} ${source} PARENT_SCOPE)
endfunction()

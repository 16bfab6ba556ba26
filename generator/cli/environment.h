#pragma once
// What a run takes from its surroundings. Read once at the start; everything after depends on
// this and on the arguments alone.

#include "base/diagnostic.h"

#include <cstdio>
#include <filesystem>
#include <vector>

namespace mokuhyo::cli {

enum class Color { never, always };

struct Environment {
  std::FILE* out = stdout;
  std::FILE* err = stderr;
  Language language = Language::english;            // unless --lang says otherwise
  Color color = Color::never;                       // of what goes to `err`
  bool shows_progress = false;                      // `err` is a terminal
  std::vector<std::filesystem::path> data_folders;  // where templates/ and fonts/ may stand
};

/// The environment of this process: language by LC_ALL, LC_MESSAGES and LANG; colour on a terminal
/// unless NO_COLOR is set; data in $MOKUHYO_DATA, beside the program, or where it was installed.
[[nodiscard]] Environment environment_of_process();

/// The language of a locale's name [ja_JP.UTF-8 -> japanese; empty and all others -> english].
[[nodiscard]] Language language_of_locale(std::string_view name);

}  // namespace mokuhyo::cli

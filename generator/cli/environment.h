#pragma once
// What a run takes from its surroundings. Read once at the start; everything after depends on
// this and on the arguments alone.

#include "base/diagnostic.h"

#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::cli {

enum class Color { never, always };

struct Environment {
  std::FILE* out = stdout;
  std::FILE* err = stderr;
  Language language = Language::english;            // unless --lang says otherwise
  Color color = Color::never;                       // of what goes to `err`
  Color output_color = Color::never;                // of what goes to `out`
  bool shows_progress = false;                      // `err` is a terminal
  std::vector<std::filesystem::path> data_folders;  // where templates/ and fonts/ may stand
  std::string today;        // "2024-03-31", for what is begun today; never for what is rendered
  std::string source_date;  // "2024-03-31" for documents without a date of their own; may be empty
  std::vector<std::string> words;  // of the command line, after the program's name
};

/// Where progress is to be drawn; null for nowhere.
[[nodiscard]] inline std::FILE* progress_stream(Environment const& environment) {
  return environment.shows_progress ? environment.err : nullptr;
}

/// The environment of this process: language by LC_ALL, LC_MESSAGES and LANG; colour on a terminal
/// unless NO_COLOR is set; data in $MOKUHYO_DATA, beside the program, or where it was installed;
/// the date of $SOURCE_DATE_EPOCH, which then is today's too.
[[nodiscard]] Environment environment_of_process();

/// What day it is now; that of $SOURCE_DATE_EPOCH if it is set.
[[nodiscard]] std::string current_day();

/// The language of a locale's name [ja_JP.UTF-8 -> japanese; empty and all others -> english].
[[nodiscard]] Language language_of_locale(std::string_view name);

/// The day in Japan at a number of seconds since 1970 [1711810800 -> 2024-03-31]; nothing if it is
/// no number, or beyond the year 9999.
[[nodiscard]] std::string day_of_epoch(std::string_view seconds);

}  // namespace mokuhyo::cli

#include "cli/environment.h"

#include <unistd.h>

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <system_error>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

std::string_view variable(char const* name) {
  char const* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): no threads yet
  return value == nullptr ? std::string_view() : std::string_view(value);
}

/// [3 -> "-03"]
std::string two_digits(unsigned number) {
  return (number < 10 ? "-0" : "-") + std::to_string(number);
}

/// The first of them that is set decides (POSIX.1-2017, 8.2).
Language language_of_process() {
  for (char const* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (auto const value = variable(name); !value.empty()) return language_of_locale(value);
  }
  return Language::english;
}

std::vector<fs::path> data_folders_of_process() {
  std::vector<fs::path> folders;
  if (auto const chosen = variable("MOKUHYO_DATA"); !chosen.empty()) folders.emplace_back(chosen);
  std::error_code failed;
  auto const program = fs::read_symlink("/proc/self/exe", failed);
  if (!failed) {
    auto const prefix = program.parent_path().parent_path();
    folders.push_back(prefix / "share" / "mokuhyo");
    folders.push_back(prefix);  // a build folder within the source tree
  }
  folders.emplace_back(MOKUHYO_INSTALLED_DATA);
  return folders;
}

}  // namespace

Language language_of_locale(std::string_view name) {
  return name.starts_with("ja") ? Language::japanese : Language::english;
}

std::string day_of_epoch(std::string_view seconds) {
  using std::chrono::days;
  constexpr std::int64_t latest = 253402268399;  // 9999-12-31 in Japan
  std::int64_t count = 0;
  auto const* const end = seconds.data() + seconds.size();
  auto const read = std::from_chars(seconds.data(), end, count);
  if (read.ec != std::errc() || read.ptr != end || count < 0 || count > latest) return {};
  auto const in_japan =
      std::chrono::sys_seconds(std::chrono::seconds(count)) + std::chrono::hours(9);
  std::chrono::year_month_day const day(std::chrono::floor<days>(in_japan));
  return std::to_string(int{day.year()}) + two_digits(unsigned{day.month()}) +
         two_digits(unsigned{day.day()});
}

namespace {

std::int64_t now() {
  auto const since_epoch = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::seconds>(since_epoch).count();
}

/// Colour is for terminals whose users have nothing against it (no-color.org).
Color color_on(bool is_terminal) {
  return is_terminal && variable("NO_COLOR").empty() ? Color::always : Color::never;
}

}  // namespace

std::string current_day() {
  auto const set = day_of_epoch(variable("SOURCE_DATE_EPOCH"));
  return set.empty() ? day_of_epoch(std::to_string(now())) : set;
}

Environment environment_of_process() {
  bool const terminal = ::isatty(STDERR_FILENO) == 1;
  Environment environment;
  environment.language = language_of_process();
  environment.shows_progress = terminal;
  environment.color = color_on(terminal);
  environment.output_color = color_on(::isatty(STDOUT_FILENO) == 1);
  environment.data_folders = data_folders_of_process();
  environment.source_date = day_of_epoch(variable("SOURCE_DATE_EPOCH"));
  environment.today = current_day();
  return environment;
}

}  // namespace mokuhyo::cli

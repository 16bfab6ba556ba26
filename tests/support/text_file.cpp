#include "support/text_file.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace mokuhyo::support {
namespace {

/// The first line in which the texts differ, both versions, with its number.
std::string first_difference(std::string const& expected, std::string const& actual) {
  std::istringstream a(expected);
  std::istringstream b(actual);
  std::string line_a;
  std::string line_b;
  for (int number = 1;; ++number) {
    bool const has_a = static_cast<bool>(std::getline(a, line_a));
    bool const has_b = static_cast<bool>(std::getline(b, line_b));
    if (!has_a && !has_b) return "only the line ends differ";
    if (has_a != has_b || line_a != line_b) {
      return "line " + std::to_string(number) + "\n  expected: " + (has_a ? line_a : "(end)") +
             "\n  actual:   " + (has_b ? line_b : "(end)");
    }
  }
}

}  // namespace

std::string read_text(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

bool updating() {
  // Tests set no variables while they run, so reading one is safe from any thread.
  char const* const value = std::getenv("MOKUHYO_UPDATE");  // NOLINT(concurrency-mt-unsafe)
  return value != nullptr && std::string_view(value) == "1";
}

std::string compare_with_golden(std::filesystem::path const& path, std::string const& actual) {
  if (updating()) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return {};
  }
  if (!std::filesystem::exists(path)) return "no golden file " + path.string();
  std::string const expected = read_text(path);
  return expected == actual ? std::string()
                            : path.string() + ": " + first_difference(expected, actual);
}

}  // namespace mokuhyo::support

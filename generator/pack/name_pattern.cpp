#include "pack/name_pattern.h"

#include "base/utf8.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

bool is_hidden(fs::path const& path) { return path.filename().string().starts_with('.'); }

/// What stands in `folder` under a name that fits `pattern`.
std::vector<fs::path> matching_entries(fs::path const& folder, std::string const& pattern) {
  auto entries = entries_of(folder);
  std::erase_if(
      entries, [&](fs::path const& entry) { return !matches(entry.filename().string(), pattern); });
  return entries;
}

/// Bytes of the first character; file names need not be valid UTF-8.
std::size_t character_length(std::string_view text) {
  auto const* const end = std::find_if_not(text.begin() + 1, text.end(), utf8::is_continuation);
  return static_cast<std::size_t>(end - text.begin());
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The run of digits that `name` begins with, or its first byte.
std::string_view first_piece(std::string_view name) {
  auto const* const end = std::find_if_not(name.begin(), name.end(), is_digit);
  return name.substr(0, std::max<std::size_t>(1, static_cast<std::size_t>(end - name.begin())));
}

/// Negative, zero or positive, as in strcmp; runs of digits by their number.
int compare_pieces(std::string_view a, std::string_view b) {
  bool const numbers = is_digit(a[0]) && is_digit(b[0]);
  if (!numbers) return a.compare(b);
  a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
  b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
  return a.size() == b.size() ? a.compare(b) : (a.size() < b.size() ? -1 : 1);
}

}  // namespace

bool matches(std::string_view name, std::string_view pattern) {
  // After a `*`, a mismatch lets it take one character more: no backtracking beyond the last one.
  std::string_view star_name;
  std::string_view star_pattern;
  bool has_star = false;
  while (!name.empty()) {
    if (!pattern.empty() && pattern[0] == '*') {
      has_star = true;
      star_name = name;
      star_pattern = pattern.substr(1);
      pattern = star_pattern;
    } else if (!pattern.empty() && pattern[0] == '?') {
      name.remove_prefix(character_length(name));
      pattern.remove_prefix(1);
    } else if (!pattern.empty() && pattern[0] == name[0]) {
      name.remove_prefix(1);
      pattern.remove_prefix(1);
    } else if (has_star) {
      star_name.remove_prefix(1);
      name = star_name;
      pattern = star_pattern;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*') == std::string_view::npos;
}

bool is_pattern(std::string_view text) {
  return text.find_first_of("*?") != std::string_view::npos;
}

bool comes_before(std::string_view name, std::string_view other) {
  auto a = name;
  auto b = other;
  while (!a.empty() && !b.empty()) {
    auto const piece_a = first_piece(a);
    auto const piece_b = first_piece(b);
    auto const order = compare_pieces(piece_a, piece_b);
    if (order != 0) return order < 0;
    a.remove_prefix(piece_a.size());
    b.remove_prefix(piece_b.size());
  }
  // Of names that count the same [1-a, 01-a], the bytes decide, so that the order is total.
  return a.empty() && b.empty() ? name < other : a.empty();
}

std::vector<fs::path> entries_of(fs::path const& folder) {
  std::vector<fs::path> found;
  std::error_code failed;
  for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
    if (!is_hidden(at->path())) found.push_back(at->path());
  }
  std::sort(found.begin(), found.end(), [](fs::path const& a, fs::path const& b) {
    return comes_before(a.filename().string(), b.filename().string());
  });
  return found;
}

std::vector<fs::path> expand(fs::path const& folder, fs::path const& pattern) {
  std::vector<fs::path> bases{folder};
  for (fs::path const& component : pattern) {
    std::vector<fs::path> next;
    for (fs::path const& base : bases) {
      auto found = matching_entries(base, component.string());
      std::move(found.begin(), found.end(), std::back_inserter(next));
    }
    bases = std::move(next);
  }
  return bases;
}

}  // namespace mokuhyo::pack

#include "input/nearest.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mokuhyo::input {
namespace {

/// Names longer than this are no misspelt field names; comparing them would only cost time.
constexpr std::size_t longest_name = 64;

/// Edit distance with neighbouring letters swapped counted as one (optimal string alignment).
std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
  using Row = std::array<std::size_t, longest_name + 1>;
  std::array<Row, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0].at(j) = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    Row const& before = rows.at((i + 1) % 3);
    Row const& above = rows.at((i - 1) % 3);
    Row& row = rows.at(i % 3);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t const change = a[i - 1] == b[j - 1] ? 0 : 1;
      row.at(j) = std::min({above.at(j) + 1, row.at(j - 1) + 1, above.at(j - 1) + change});
      bool const swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row.at(j) = std::min(row.at(j), before.at(j - 2) + 1);
    }
  }
  return rows.at(a.size() % 3).at(b.size());
}

/// Full-width letters as half-width ones, capitals as small letters: these are no misspellings.
char32_t folded(char32_t c) {
  bool const is_full_width = c >= U'！' && c <= U'～';
  auto const narrow = is_full_width ? c - U'！' + U'!' : c;
  return narrow >= U'A' && narrow <= U'Z' ? narrow - U'A' + U'a' : narrow;
}

std::u32string folded(std::string_view name) {
  auto letters = utf8::to_utf32(name);
  std::transform(letters.begin(), letters.end(), letters.begin(),
                 [](char32_t c) { return folded(c); });
  return letters;
}

}  // namespace

std::optional<std::string> nearest(std::string_view name,
                                   std::vector<std::string> const& candidates) {
  auto const wanted = folded(name);
  if (wanted.size() > longest_name) return std::nullopt;
  std::string const* best = nullptr;
  std::size_t best_distance = longest_name;
  for (std::string const& candidate : candidates) {
    auto const other = folded(candidate);
    if (other.size() > longest_name) continue;
    std::size_t const distance = edit_distance(wanted, other);
    bool const close = distance * 3 <= std::max(wanted.size(), other.size());
    if (close && distance < best_distance) {
      best = &candidate;
      best_distance = distance;
    }
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

}  // namespace mokuhyo::input

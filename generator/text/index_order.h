#pragma once
// The order of entries in Japanese indexes.

#include <string>
#include <vector>

namespace mokuhyo::text {

/// The indices of `texts` in the order of JIS X 0208: signs, numbers, Latin letters, kana in the
/// order of the fifty sounds (hiragana and katakana alike), common kanji by their sounds;
/// characters it lacks come last. Equal texts stay in order.
[[nodiscard]] std::vector<std::size_t> index_order(std::vector<std::string> const& texts);

}  // namespace mokuhyo::text

#pragma once
// Divides Japanese text, which has no blanks, into words and phrases.

#include "text/word_dictionary.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mokuhyo::text {

/// The lengths of `text` (kana and kanji alone) up to each place within it where a phrase ends,
/// ascending [申請窓口の設置 -> 2, 5]. The division is the one that ICU's CjkBreakEngine makes: the
/// words that cost least in all, where an unknown character is a word that costs most and a row of
/// katakana one that costs by its length.
[[nodiscard]] std::vector<std::size_t> phrase_ends_in(std::u32string_view text,
                                                      WordDictionary const& dictionary);

}  // namespace mokuhyo::text

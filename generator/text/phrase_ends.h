#pragma once
// Where phrases (文節) end, as far as a dictionary and the kinds of the characters tell. All
// results are bytes of the text, ascending.

#include "text/cluster.h"
#include "text/word_dictionary.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mokuhyo::text {

/// With ICU's dictionary, or where that is of an unknown format with ICU's break iterator.
[[nodiscard]] std::vector<std::uint32_t> phrase_ends(Clusters const& clusters,
                                                     std::string_view text);

/// After punctuation, between a word and the number or the Western word that follows it, and within
/// kana and kanji by the words of the dictionary.
[[nodiscard]] std::vector<std::uint32_t> phrase_ends_by_words(Clusters const& clusters,
                                                              WordDictionary const& dictionary);

/// As ICU's line break iterator with `lw=phrase` has it.
[[nodiscard]] std::vector<std::uint32_t> phrase_ends_by_icu(std::string_view text);

}  // namespace mokuhyo::text

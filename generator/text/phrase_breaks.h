#pragma once
// Phrase boundaries (文節) for headings, from ICU's dictionary.

#include "text/cluster.h"
#include "text/cuts.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mokuhyo::text {

/// Marks those of the `character` cuts as `phrase` that lie between phrases, before a bracket or
/// after a blank, and as `compound` those between the words of a compound [総合｜計画]. ICU alone
/// would let 々 begin a line, and knows no codes or numbers; so it only chooses among the places
/// that our own rules allow.
[[nodiscard]] std::vector<Cut> prefer_phrases(std::vector<Cut> cuts, Clusters const& clusters,
                                              std::string_view text);

/// The same by the phrases that end at `ends`: bytes of the text, ascending.
[[nodiscard]] std::vector<Cut> prefer_phrases(std::vector<Cut> cuts, Clusters const& clusters,
                                              std::vector<std::uint32_t> const& ends);

}  // namespace mokuhyo::text

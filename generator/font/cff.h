#pragma once
// The little of a CFF table that a PDF must know: whether its glyphs go by CIDs, and by which
// (Adobe Technical Note 5176).

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mokuhyo::font {

/// The CID of each of `glyph_count` glyphs of a bare CFF table; empty if the font is not CID-keyed,
/// and goes by glyph ids in a PDF (ISO 32000-1, 9.7.4.2). Nothing if the table is broken.
[[nodiscard]] std::optional<std::vector<std::uint16_t>> cids_of_cff(std::string_view table,
                                                                    std::size_t glyph_count);

}  // namespace mokuhyo::font

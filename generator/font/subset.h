#pragma once
// Cuts a face down to the glyphs a document uses (hb-subset), ready to be embedded in a PDF.

#include "base/result.h"
#include "font/descriptor.h"
#include "font/face.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace mokuhyo::font {

struct FontSubset {
  std::string bytes;  // TrueType: a whole sfnt; CFF: the bare `CFF ` table
  Outlines outlines = Outlines::truetype;
  std::string tagged_name;  // "ABCDEF+BIZUDGothic", the tag from a hash of the glyphs
  Descriptor descriptor;
  std::map<GlyphId, std::uint16_t> glyph_ids;  // in the subset, by those of the face
};

/// `glyphs` ascending, without duplicates; .notdef is added. Drops layout tables and hints. In CFF
/// the glyphs keep their CIDs (Face::cid).
[[nodiscard]] Result<FontSubset> make_subset(Face const& face, std::vector<GlyphId> const& glyphs);

}  // namespace mokuhyo::font

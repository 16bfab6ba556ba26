#pragma once
// A font of the file: a Type 0 font over a CIDFont that holds a subset of a face
// (ISO 32000-1, 9.7). Codes are CIDs (Identity-H and Identity-V), as the plan gives them out.

#include "base/result.h"
#include "font/library.h"
#include "pdf/font_plan.h"
#include "pdf/haru.h"

#include <string>

namespace mokuhyo::pdf {

/// What is needed to write a font into the file.
struct CidFont {
  std::string deflated_program;
  std::size_t program_size = 0;  // before deflating
  std::string deflated_to_unicode;
  std::string deflated_glyph_map;  // from CIDs to glyphs; of TrueType only
  Dictionary descriptor;           // without its font file
  Dictionary descendant;           // without its descriptor
  std::string base_name;
  font::Outlines outlines = font::Outlines::truetype;
};

/// Cuts the face and describes it; touches no document, so that fonts can be made side by side.
[[nodiscard]] Result<CidFont> make_cid_font(PlannedFont const& planned, font::Face const& face);

/// The Type 0 fonts of a CidFont; none where a direction is not used.
struct FontRefs {
  Ref horizontal, vertical;
};
[[nodiscard]] FontRefs write_cid_font(HaruDocument& file, PlannedFont const& planned,
                                      CidFont const& font);

}  // namespace mokuhyo::pdf

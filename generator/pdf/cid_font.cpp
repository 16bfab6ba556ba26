#include "pdf/cid_font.h"

#include "font/subset.h"
#include "pdf/deflate.h"
#include "pdf/to_unicode.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::pdf {
namespace {

// Most glyphs of a Japanese face are as wide as the em.
constexpr int default_width = 1000;
// ISO 32000-1, table 123: glyphs outside the standard Latin character set.
constexpr int symbolic = 1 << 2;

std::vector<font::GlyphId> sorted_ids(PlannedFont const& planned) {
  std::vector<font::GlyphId> ids;
  ids.reserve(planned.glyphs.size());
  for (auto const& glyph : planned.glyphs) ids.push_back(glyph.id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::vector<std::uint16_t> cids_by_slot(PlannedFont const& planned,
                                        font::FontSubset const& subset) {
  std::vector<std::uint16_t> cids;
  cids.reserve(planned.glyphs.size());
  for (auto const& glyph : planned.glyphs) cids.push_back(subset.cids.at(glyph.id));
  return cids;
}

std::string to_unicode(PlannedFont const& planned, std::vector<std::uint16_t> const& cids) {
  std::vector<CodeMeaning> meanings;
  meanings.reserve(cids.size());
  for (std::size_t slot = 0; slot < cids.size(); ++slot) {
    meanings.push_back({cids[slot], planned.glyphs[slot].text});
  }
  std::sort(meanings.begin(), meanings.end(),
            [](CodeMeaning const& a, CodeMeaning const& b) { return a.code < b.code; });
  return to_unicode_cmap(meanings);
}

/// CIDs [first, last] that are all `width` thousandths wide.
struct WidthRange {
  int first = 0, last = 0, width = 0;
};

/// The ranges of the CIDs that do not have the default width.
std::vector<WidthRange> width_ranges(font::Face const& face, font::FontSubset const& subset) {
  std::vector<std::pair<int, int>> widths;
  for (auto const& [glyph, cid] : subset.cids) {
    widths.emplace_back(cid, face.advance(glyph).thousandths);
  }
  std::sort(widths.begin(), widths.end());
  std::vector<WidthRange> ranges;
  for (auto const& [cid, width] : widths) {
    if (width == default_width) continue;
    if (!ranges.empty() && ranges.back().last + 1 == cid && ranges.back().width == width) {
      ranges.back().last = cid;
    } else {
      ranges.push_back({cid, cid, width});
    }
  }
  return ranges;
}

Array width_array(std::vector<WidthRange> const& ranges) {
  Array array;
  for (auto const& range : ranges)
    array.integer(range.first).integer(range.last).integer(range.width);
  return array;
}

Dictionary descriptor_of(font::FontSubset const& subset) {
  auto const& descriptor = subset.descriptor;
  Array box;
  for (int const edge : descriptor.bbox) box.integer(edge);
  return Dictionary()
      .name("Type", "FontDescriptor")
      .name("FontName", subset.tagged_name)
      .integer("Flags", symbolic)
      .array("FontBBox", box)
      .integer("ItalicAngle", descriptor.italic_angle)
      .integer("Ascent", descriptor.ascent)
      .integer("Descent", descriptor.descent)
      .integer("CapHeight", descriptor.cap_height)
      .integer("StemV", descriptor.stem_v);
}

Dictionary descendant_of(PlannedFont const& planned, font::Face const& face,
                         font::FontSubset const& subset) {
  bool const truetype = subset.outlines == font::Outlines::truetype;
  Dictionary font;
  font.name("Type", "Font")
      .name("Subtype", truetype ? "CIDFontType2" : "CIDFontType0")
      .name("BaseFont", subset.tagged_name)
      .dictionary("CIDSystemInfo", Dictionary()
                                       .text("Registry", "Adobe")
                                       .text("Ordering", "Identity")
                                       .integer("Supplement", 0))
      .integer("DW", default_width)
      .array("W", width_array(width_ranges(face, subset)));
  if (truetype) font.name("CIDToGIDMap", "Identity");
  // Vertical glyphs hang from the face's ascent and are an em high (9.7.4.3); lines say the rest.
  auto const ascent = face.metrics().ascent.thousandths;
  if (planned.vertical) font.array("DW2", Array().integer(ascent).integer(-one_em.thousandths));
  return font;
}

Ref write_program(HaruDocument& file, CidFont const& font) {
  Dictionary entries;
  if (font.outlines == font::Outlines::cff) {
    entries.name("Subtype", "CIDFontType0C");
  } else {
    entries.integer("Length1", static_cast<std::int64_t>(font.program_size));
  }
  return file.add_stream(entries.name("Filter", "FlateDecode"), font.deflated_program);
}

/// What the fonts of both writing directions share.
struct SharedRefs {
  Ref descendant, to_unicode;
};

Ref write_type0(HaruDocument& file, CidFont const& font, SharedRefs shared,
                std::string const& encoding) {
  // ISO 32000-1, table 121: over CFF the encoding is part of the name.
  bool const named = font.outlines == font::Outlines::cff;
  return file.add(Dictionary()
                      .name("Type", "Font")
                      .name("Subtype", "Type0")
                      .name("BaseFont", named ? font.base_name + "-" + encoding : font.base_name)
                      .name("Encoding", encoding)
                      .array("DescendantFonts", Array().ref(shared.descendant))
                      .ref("ToUnicode", shared.to_unicode));
}

}  // namespace

Result<CidFont> make_cid_font(PlannedFont const& planned, font::Face const& face) {
  auto subset = font::make_subset(face, sorted_ids(planned));
  if (!subset.ok()) return std::move(subset.diagnostics);
  CidFont font;
  font.cids = cids_by_slot(planned, *subset.value);
  font.deflated_program = deflated(subset.value->bytes);
  font.program_size = subset.value->bytes.size();
  font.deflated_to_unicode = deflated(to_unicode(planned, font.cids));
  font.descriptor = descriptor_of(*subset.value);
  font.descendant = descendant_of(planned, face, *subset.value);
  font.base_name = subset.value->tagged_name;
  font.outlines = subset.value->outlines;
  return font;
}

FontRefs write_cid_font(HaruDocument& file, PlannedFont const& planned, CidFont const& font) {
  bool const cff = font.outlines == font::Outlines::cff;
  auto descriptor = font.descriptor;
  descriptor.ref(cff ? "FontFile3" : "FontFile2", write_program(file, font));
  auto descendant = font.descendant;
  descendant.ref("FontDescriptor", file.add(descriptor));
  SharedRefs const shared{
      file.add(descendant),
      file.add_stream(Dictionary().name("Filter", "FlateDecode"), font.deflated_to_unicode)};
  FontRefs refs;
  if (planned.horizontal) refs.horizontal = write_type0(file, font, shared, "Identity-H");
  if (planned.vertical) refs.vertical = write_type0(file, font, shared, "Identity-V");
  return refs;
}

}  // namespace mokuhyo::pdf

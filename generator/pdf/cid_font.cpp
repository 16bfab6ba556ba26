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

/// The planned glyphs in order of their codes.
std::vector<PlannedGlyph> by_code(PlannedFont const& planned) {
  auto glyphs = planned.glyphs;
  std::sort(glyphs.begin(), glyphs.end(),
            [](PlannedGlyph const& a, PlannedGlyph const& b) { return a.code < b.code; });
  return glyphs;
}

std::string to_unicode(std::vector<PlannedGlyph> const& glyphs) {
  std::vector<CodeMeaning> meanings;
  meanings.reserve(glyphs.size());
  for (auto const& glyph : glyphs) meanings.push_back({glyph.code, glyph.text});
  return to_unicode_cmap(meanings);
}

/// The glyph of each CID in two bytes, from CID 0 on (ISO 32000-1, table 117).
std::string glyph_map(std::vector<PlannedGlyph> const& glyphs, font::FontSubset const& subset) {
  std::string map((std::size_t{glyphs.back().code} + 1) * 2, '\0');
  for (auto const& glyph : glyphs) {
    auto const id = subset.glyph_ids.at(glyph.id);
    map[std::size_t{glyph.code} * 2] = static_cast<char>(id >> 8U);
    map[std::size_t{glyph.code} * 2 + 1] = static_cast<char>(id & 0xFFU);
  }
  return map;
}

/// CIDs [first, last] that are all `width` thousandths wide.
struct WidthRange {
  int first = 0, last = 0, width = 0;
};

/// The ranges of the CIDs that do not have the default width.
std::vector<WidthRange> width_ranges(font::Face const& face,
                                     std::vector<PlannedGlyph> const& glyphs) {
  std::vector<WidthRange> ranges;
  for (auto const& glyph : glyphs) {
    int const cid = glyph.code;
    int const width = face.advance(glyph.id).thousandths;
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
                         std::vector<PlannedGlyph> const& glyphs, std::string const& name) {
  bool const truetype = face.outlines() == font::Outlines::truetype;
  Dictionary font;
  font.name("Type", "Font")
      .name("Subtype", truetype ? "CIDFontType2" : "CIDFontType0")
      .name("BaseFont", name)
      .dictionary("CIDSystemInfo", Dictionary()
                                       .text("Registry", "Adobe")
                                       .text("Ordering", "Identity")
                                       .integer("Supplement", 0))
      .integer("DW", default_width)
      .array("W", width_array(width_ranges(face, glyphs)));
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
  font.deflated_program = deflated(subset.value->bytes);
  font.program_size = subset.value->bytes.size();
  auto const glyphs = by_code(planned);
  font.deflated_to_unicode = deflated(to_unicode(glyphs));
  font.outlines = subset.value->outlines;
  if (font.outlines == font::Outlines::truetype)
    font.deflated_glyph_map = deflated(glyph_map(glyphs, *subset.value));
  font.descriptor = descriptor_of(*subset.value);
  font.base_name = subset.value->tagged_name;
  font.descendant = descendant_of(planned, face, glyphs, font.base_name);
  return font;
}

FontRefs write_cid_font(HaruDocument& file, PlannedFont const& planned, CidFont const& font) {
  bool const cff = font.outlines == font::Outlines::cff;
  auto descriptor = font.descriptor;
  descriptor.ref(cff ? "FontFile3" : "FontFile2", write_program(file, font));
  auto descendant = font.descendant;
  descendant.ref("FontDescriptor", file.add(descriptor));
  if (!cff) descendant.ref("CIDToGIDMap", file.add_deflated(font.deflated_glyph_map));
  SharedRefs const shared{file.add(descendant), file.add_deflated(font.deflated_to_unicode)};
  FontRefs refs;
  if (planned.horizontal) refs.horizontal = write_type0(file, font, shared, "Identity-H");
  if (planned.vertical) refs.vertical = write_type0(file, font, shared, "Identity-V");
  return refs;
}

}  // namespace mokuhyo::pdf

#include "font/subset.h"

#include "base/file.h"
#include "font/descriptor.h"

#include <hb-subset.h>
#include <hb.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mokuhyo::font {
namespace {

struct SubsetDelete {
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
};
template <class T>
using SubsetHandle = std::unique_ptr<T, SubsetDelete>;

// What a PDF reader never asks for (ISO 32000-1, 9.9, table 126). Without GSUB there is no layout
// closure either, so that exactly the glyphs asked for are kept.
constexpr std::array<hb_tag_t, 17> dropped_tables = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('B', 'A', 'S', 'E'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('D', 'S', 'I', 'G'),
    HB_TAG('m', 'e', 't', 'a'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('n', 'a', 'm', 'e'),
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('p', 'o', 's', 't'), HB_TAG('O', 'S', '/', '2'),
    HB_TAG('h', 'd', 'm', 'x'), HB_TAG('L', 'T', 'S', 'H')};

Diagnostics subset_error(Face const& face) {
  auto diagnostic = path_error(
      face.source().file,
      {"フォントから必要な字を取り出せません", "the glyphs in use cannot be taken out of the font"},
      {"フォント「" + face.source().name + "」を入れ直してください",
       "install the font \"" + face.source().name + "\" again"});
  diagnostic.machine_fault = true;
  Diagnostics said;
  said.add(std::move(diagnostic));
  return said;
}

hb_blob_t* reference_kept_table(hb_face_t* /*kept*/, hb_tag_t tag, void* face) {
  bool const is_dropped =
      std::find(dropped_tables.begin(), dropped_tables.end(), tag) != dropped_tables.end();
  return is_dropped ? hb_blob_get_empty()
                    : hb_face_reference_table(static_cast<hb_face_t*>(face), tag);
}

/// The face without the dropped tables: a plan would look at every character of its cmap, which
/// takes longer than all else for fonts of 45,000 characters.
HbHandle<hb_face_t> without_dropped_tables(Face const& face) {
  return HbHandle<hb_face_t>(
      hb_face_create_for_tables(reference_kept_table, face.hb_face(), nullptr));
}

/// CFF that is not CID-keyed goes by glyph ids, which must then stay as they are.
unsigned flags_for(Face const& face) {
  bool const goes_by_ids = face.outlines() == Outlines::cff && !face.is_cid_keyed();
  return HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE |
         (goes_by_ids ? HB_SUBSET_FLAGS_RETAIN_GIDS : HB_SUBSET_FLAGS_DEFAULT);
}

SubsetHandle<hb_subset_plan_t> make_plan(Face const& face, std::vector<GlyphId> const& glyphs) {
  SubsetHandle<hb_subset_input_t> const input(hb_subset_input_create_or_fail());
  if (!input) return nullptr;
  hb_subset_input_set_flags(input.get(), flags_for(face));
  auto* const drop = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (auto const tag : dropped_tables) hb_set_add(drop, tag);
  auto* const wanted = hb_subset_input_glyph_set(input.get());
  hb_set_add_sorted_array(wanted, glyphs.data(), static_cast<unsigned>(glyphs.size()));
  auto const source = without_dropped_tables(face);
  return SubsetHandle<hb_subset_plan_t>(hb_subset_plan_create_or_fail(source.get(), input.get()));
}

std::string bytes_of(HbHandle<hb_blob_t> const& blob) {
  unsigned length = 0;
  char const* const data = hb_blob_get_data(blob.get(), &length);
  return {data, length};
}

/// The font program: for CFF only the table, which is all that FontFile3 may hold
/// (ISO 32000-1, table 126, CIDFontType0C).
std::string font_program(hb_face_t* subset, Outlines outlines) {
  return bytes_of(HbHandle<hb_blob_t>(
      outlines == Outlines::cff ? hb_face_reference_table(subset, HB_TAG('C', 'F', 'F', ' '))
                                : hb_face_reference_blob(subset)));
}

/// Six capitals that stand for the set of glyphs (ISO 32000-1, 9.6.4).
std::string subset_tag(std::vector<GlyphId> const& glyphs) {
  auto hash = XXH3_64bits(glyphs.data(), glyphs.size() * sizeof(GlyphId));
  std::string tag;
  for (int i = 0; i < 6; ++i, hash /= 26) tag += static_cast<char>('A' + hash % 26);
  return tag;
}

/// The glyphs by their ids in the subset. Nothing if the face lacks one.
std::optional<std::map<GlyphId, std::uint16_t>> new_ids_of(hb_subset_plan_t const* plan,
                                                           std::vector<GlyphId> const& glyphs) {
  auto const* const mapping = hb_subset_plan_old_to_new_glyph_mapping(plan);
  std::map<GlyphId, std::uint16_t> ids;
  for (auto const glyph : glyphs) {
    auto const id = hb_map_get(mapping, glyph);
    if (id == HB_MAP_VALUE_INVALID) return std::nullopt;
    ids.emplace_hint(ids.end(), glyph, static_cast<std::uint16_t>(id));
  }
  return ids;
}

}  // namespace

Result<FontSubset> make_subset(Face const& face, std::vector<GlyphId> const& glyphs) {
  auto descriptor = describe(face);
  if (!descriptor.ok()) return std::move(descriptor.diagnostics);
  auto const plan = make_plan(face, glyphs);
  if (!plan) return subset_error(face);
  HbHandle<hb_face_t> const cut(hb_subset_plan_execute_or_fail(plan.get()));
  if (!cut) return subset_error(face);
  FontSubset subset{font_program(cut.get(), face.outlines()),
                    face.outlines(),
                    subset_tag(glyphs) + "+" + face.postscript_name(),
                    *descriptor.value,
                    {}};
  auto ids = new_ids_of(plan.get(), glyphs);
  if (!ids) return subset_error(face);
  subset.glyph_ids = std::move(*ids);
  return subset;
}

}  // namespace mokuhyo::font

#include "font/plain_glyphs.h"

#include "font/shaping.h"

#include <hb-aat.h>
#include <hb-ot.h>

#include <algorithm>
#include <atomic>
#include <initializer_list>
#include <memory>
#include <string_view>

namespace mokuhyo::font {
namespace {

struct ReleasePlan {
  void operator()(hb_shape_plan_t* plan) const { hb_shape_plan_destroy(plan); }
  void operator()(hb_set_t* set) const { hb_set_destroy(set); }
};
using Plan = std::unique_ptr<hb_shape_plan_t, ReleasePlan>;
using Set = std::unique_ptr<hb_set_t, ReleasePlan>;

struct CharacterSpan {
  char32_t first, last;
};

/// Characters that mean nothing to HarfBuzz beside their glyphs: no marks, no controls, no
/// selectors, nothing that it composes or takes apart (HarfBuzz, hb-ot-shape-normalize).
constexpr CharacterSpan simple_characters[] = {
    {U'\u0020', U'\u007E'},  // ASCII
    {U'\u2010', U'\u2027'},  // dashes, quotes, leaders
    {U'\u2030', U'\u2043'},  // per mille, primes, ※
    {U'\u2190', U'\u22FF'},  // arrows, signs of mathematics
    {U'\u2460', U'\u27BF'},  // numbers in circles, boxes, shapes
    {U'\u3000', U'\u3029'},  // ideographic punctuation
    {U'\u3030', U'\u303D'},  // wave dash, repeat marks
    {U'\u3041', U'\u3096'},  // hiragana
    {U'\u309B', U'\u30FF'},  // katakana
    {U'\u3200', U'\u9FFF'},  // kanji, and what is written in one em
    {U'\uFF01', U'\uFF9D'},  // full-width ASCII, half-width katakana
};

constexpr std::size_t last_simple = 0xFFFF;

bool is_simple(char32_t character) {
  return std::ranges::any_of(simple_characters, [character](CharacterSpan const& span) {
    return span.first <= character && character <= span.last;
  });
}

void collect_joining(hb_face_t* face, hb_shape_plan_t* plan, hb_tag_t table, hb_set_t* glyphs) {
  Set const lookups(hb_set_create());
  hb_ot_shape_plan_collect_lookups(plan, table, lookups.get());
  hb_codepoint_t lookup = HB_SET_VALUE_INVALID;
  while (hb_set_next(lookups.get(), &lookup) != 0)
    hb_ot_layout_lookup_collect_glyphs(face, table, lookup, glyphs, glyphs, glyphs, nullptr);
}

/// Glyphs that lookups have to do with, as what they change or as what they look for around it.
/// Empty where other tables than GSUB and GPOS shape the face.
std::vector<bool> joining_glyphs(hb_face_t* face) {
  auto const segment = shaped_segment(HB_DIRECTION_LTR);
  Plan const plan(hb_shape_plan_create_cached(face, &segment, shaping_features.data(),
                                              shaping_features.size(), nullptr));
  bool const is_opentype = std::string_view(hb_shape_plan_get_shaper(plan.get())) == "ot" &&
                           hb_aat_layout_has_substitution(face) == 0 &&
                           hb_aat_layout_has_positioning(face) == 0;
  if (!is_opentype) return {};
  Set const glyphs(hb_set_create());
  for (auto const table : {HB_OT_TAG_GSUB, HB_OT_TAG_GPOS})
    collect_joining(face, plan.get(), table, glyphs.get());
  std::vector<bool> joining(hb_face_get_glyph_count(face));
  hb_codepoint_t glyph = HB_SET_VALUE_INVALID;
  while (hb_set_next(glyphs.get(), &glyph) != 0 && glyph < joining.size()) joining[glyph] = true;
  return joining;
}

/// What is known of a character, in 32 bits: whether it is known, plain, may join, then advance and
/// glyph.
constexpr std::uint32_t known = 1U << 31U;
constexpr std::uint32_t plain = 1U << 30U;
constexpr std::uint32_t joins = 1U << 29U;
constexpr std::uint32_t advance_place = 16;
constexpr std::int32_t widest = (1 << 13) - 1;

std::uint32_t packed(PlainGlyph const& glyph) {
  return known | plain | (glyph.may_join ? joins : 0U) |
         static_cast<std::uint32_t>(glyph.advance.thousandths) << advance_place | glyph.id;
}

PlainGlyph unpacked(std::uint32_t bits) {
  return {bits & 0xFFFFU, Em{static_cast<std::int32_t>(bits >> advance_place) & widest},
          (bits & joins) != 0};
}

}  // namespace

PlainGlyphs::PlainGlyphs(hb_font_t* font)
    : m_font(font), m_joining(joining_glyphs(hb_font_get_face(font))), m_known(last_simple + 1) {}

std::optional<PlainGlyph> PlainGlyphs::of(char32_t character) const {
  if (character > last_simple) return std::nullopt;
  std::atomic_ref const known_bits(m_known[character]);
  auto bits = known_bits.load(std::memory_order_relaxed);
  if (bits == 0) {
    bits = look_up(character);
    known_bits.store(bits, std::memory_order_relaxed);
  }
  return (bits & plain) != 0 ? std::optional(unpacked(bits)) : std::nullopt;
}

std::uint32_t PlainGlyphs::look_up(char32_t character) const {
  PlainGlyph glyph;
  bool const is_here = !m_joining.empty() && is_simple(character) &&
                       hb_font_get_nominal_glyph(m_font, character, &glyph.id) != 0;
  if (!is_here) return known;
  glyph.advance = {hb_font_get_glyph_h_advance(m_font, glyph.id)};
  glyph.may_join = m_joining[glyph.id];
  bool const has_room = glyph.id <= 0xFFFFU && glyph.advance >= Em{} && glyph.advance <= Em{widest};
  bool const stays = !glyph.may_join || stays_alone(character, glyph);
  return has_room && stays ? packed(glyph) : known;
}

bool PlainGlyphs::stays_alone(char32_t character, PlainGlyph const& glyph) const {
  Buffer const buffer(hb_buffer_create());
  begin_shaping(buffer.get(), HB_DIRECTION_LTR);
  hb_buffer_add(buffer.get(), character, 0);
  shape(m_font, buffer.get());
  unsigned count = 0;
  auto const* const info = hb_buffer_get_glyph_infos(buffer.get(), &count);
  auto const* const at = hb_buffer_get_glyph_positions(buffer.get(), &count);
  return count == 1 && info->codepoint == glyph.id && at->x_offset == 0 && at->y_offset == 0 &&
         Em{at->x_advance} == glyph.advance;
}

}  // namespace mokuhyo::font

#include "text/shaper.h"

#include "base/utf8.h"
#include "font/shaping.h"
#include "support/fonts.h"
#include "text/itemizer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::text {
namespace {

/// What HarfBuzz makes of all clusters in one call, as [cluster:glyph@x,y+advance].
std::string shaped_at_once(Clusters const& clusters, font::Face const& face) {
  font::Buffer const buffer(hb_buffer_create());
  font::begin_shaping(buffer.get(), HB_DIRECTION_LTR);
  for (std::size_t i = 0; i < clusters.items.size(); ++i) {
    auto const& cluster = clusters.items[i];
    for (std::uint32_t k = 0; k < cluster.code_length; ++k)
      hb_buffer_add(buffer.get(), clusters.codes[cluster.code_offset + k],
                    static_cast<unsigned>(i));
  }
  font::shape(face.hb_font(), buffer.get());
  unsigned count = 0;
  auto const* const infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  auto const* const at = hb_buffer_get_glyph_positions(buffer.get(), &count);
  std::string shown;
  for (unsigned i = 0; i < count; ++i) {
    shown += std::to_string(infos[i].cluster) + ":" + std::to_string(infos[i].codepoint) + "@" +
             std::to_string(at[i].x_offset) + "," + std::to_string(at[i].y_offset) + "+" +
             std::to_string(at[i].x_advance) + " ";
  }
  return shown;
}

std::string shown(Clusters const& clusters) {
  std::string shown;
  for (std::size_t i = 0; i < clusters.items.size(); ++i) {
    auto const& cluster = clusters.items[i];
    for (auto g = cluster.glyph_offset; g < cluster.glyph_offset + cluster.glyph_length; ++g) {
      auto const& glyph = clusters.glyphs[g];
      shown += std::to_string(i) + ":" + std::to_string(glyph.id) + "@" +
               std::to_string(glyph.offset_x.thousandths) + "," +
               std::to_string(glyph.offset_y.thousandths) + "+" +
               std::to_string(glyph.advance.thousandths) + " ";
    }
  }
  return shown;
}

void expect_same(std::u32string const& text, font::FaceId id) {
  auto const& fonts = support::project_fonts();
  auto const* const face = fonts.face(id);
  if (face == nullptr) return;
  auto clusters = itemize(utf8::encode(text));
  bool const has_all = std::ranges::all_of(
      clusters.codes, [&](char32_t c) { return face->glyph(c).has_value() || c > U'\uFFFF'; });
  if (!has_all) return;
  for (auto& cluster : clusters.items) cluster.face = id;
  auto const expected = shaped_at_once(clusters, *face);
  EXPECT_EQ(shown(shape_clusters(std::move(clusters), Writing::horizontal, fonts)), expected)
      << face->postscript_name() << ": " << utf8::encode(text);
}

std::vector<font::FaceId> faces_of(std::string_view role) {
  return support::project_fonts().role(role)->faces;
}

/// Characters of each kind that shaping may treat otherwise: those that faces join with a mark or
/// with each other, marks, digits and the fraction slash, selectors.
constexpr std::u32string_view lively =
    U"かきくけこカキクケコセツトㇷ\u309A\u3099\u0301\u0300˥˩ɑəɔʌAaEefil0123456789\u2044/"
    U"ﬁ葛辻\U000E0100㇘゙゚ｶﾞﾊﾟ"
    U"①⑳（）「」、。・ー—…‥※→％℃㎡";

TEST(Shaper, GivesWhatHarfBuzzMakesOfAWholeRun) {
  std::mt19937 random(20230401);
  for (auto const role : {"gothic", "mincho"}) {
    for (auto const id : faces_of(role)) {
      for (int round = 0; round < 400; ++round) {
        std::u32string text;
        for (auto length = 1 + random() % 9; length > 0; --length) {
          bool const is_lively = random() % 3 != 0;
          text += is_lively ? lively[random() % lively.size()]
                            : static_cast<char32_t>(0x3041 + random() % 0x60);
        }
        expect_same(text, id);
      }
    }
  }
}

TEST(Shaper, GivesWhatHarfBuzzMakesOfEachCharacterBesideOthers) {
  for (auto const id : faces_of("gothic")) {
    for (char32_t c = 0x20; c < 0xFFFF; ++c) {
      bool const is_character = c < 0xD800 || c > 0xF8FF;
      if (is_character && c % 3 == 0) expect_same({U'か', c, U'\u309A', U'目', c, U'1'}, id);
    }
  }
}

}  // namespace
}  // namespace mokuhyo::text

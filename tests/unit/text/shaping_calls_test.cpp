// Counts the calls to HarfBuzz's shaper, which the linker hands to __wrap_hb_shape (-Wl,--wrap).

#include "setting_text.h"

#include <hb.h>

#include <gtest/gtest.h>

namespace {
int calls = 0;
}

extern "C" {
void __real_hb_shape(hb_font_t*, hb_buffer_t*, hb_feature_t const*, unsigned);
void __wrap_hb_shape(hb_font_t* font, hb_buffer_t* buffer, hb_feature_t const* features,
                     unsigned count) {
  ++calls;
  __real_hb_shape(font, buffer, features, count);
}
}

namespace mokuhyo::text {
namespace {

int calls_for(std::string_view text, ParagraphStyle const& style = {}) {
  static_cast<void>(shaped(text, style));  // a face asks once for what may join
  calls = 0;
  auto const paragraph = shaped(text, style);
  return calls;
}

TEST(ShapingCalls, AreNoneForPlainCharacters) {
  EXPECT_EQ(calls_for("戸籍・住基等の窓口業務、R6で（8%）。"), 0);
  EXPECT_EQ(calls_for("あ发い"), 0);
}

TEST(ShapingCalls, AreOneForCharactersThatMayJoin) {
  EXPECT_EQ(calls_for("あか\u309Aい"), 1);
  EXPECT_EQ(calls_for("か"), 0);
  EXPECT_EQ(calls_for("かき"), 1);
}

TEST(ShapingCalls, AreOneForEachRunOfAVerticalLine) {
  ParagraphStyle vertical;
  vertical.writing = Writing::vertical;
  EXPECT_EQ(calls_for("窓口業務、五〇（件）", vertical), 1);
}

TEST(ShapingCalls, AreNoneForTrialWidthsAndLines) {
  auto const paragraph = shaped("戸籍・住基等の窓口業務、個人番号制度関係業務が的確に終わるよう");
  calls = 0;
  for (int width = 1000; width < 30'000; width += 100) {
    EXPECT_GT(paragraph.line_count(Em{width}), 0);
    EXPECT_FALSE(paragraph.lines(Em{width}, Align::justify).empty());
  }
  EXPECT_EQ(calls, 0);
}

}  // namespace
}  // namespace mokuhyo::text

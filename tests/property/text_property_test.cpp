// Random text of all classes at random measures: whatever is written, the rules of lines hold.

#include "base/utf8.h"
#include "text/kinsoku.h"
#include "text/markup.h"
#include "text/paragraph.h"
#include "unit/text/setting_text.h"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <span>

namespace mokuhyo::text {
namespace {

// Some of every class, weighted towards what forms hold.
constexpr std::u32string_view alphabet =
    U"のにをはがと市民生活課目標実施件人年度アカンスあいうえお国漢字々ーっゃゅァッｱｶﾞ"
    U"「」（）『』【】()[]“”、。，．,.・：:；!?！？〜～－-／/…—―‥※○△×①②③"
    U"￥＄№$#％%‰℃㎡0123456789１２３ABCdefＡＢ+−±×÷=<>\"'&@　  \t\u00A0\u200B\u2060→㈱½Ⅳ";

constexpr int rounds = 400;

class RandomText {
 public:
  explicit RandomText(unsigned seed) : m_random(seed) {}

  std::string text() {
    std::u32string characters;
    for (auto length = below(60); length > 0; --length) {
      characters += alphabet[below(alphabet.size())];
    }
    return utf8::encode(characters);
  }

  /// The same with readings and looks here and there.
  std::string marked_text() {
    std::string marked;
    for (auto parts = below(6) + 1; parts > 0; --parts) {
      marked += text();
      switch (below(4)) {
        case 0: marked += "{新潟|にいがた}"; break;
        case 1: marked += "{承|うけたまわ}"; break;
        case 2: marked += "{大人|お|とな}"; break;
        default: marked += "{#追加|" + text() + "{山|や}" + text() + "}"; break;
      }
    }
    return marked + text();
  }

  std::size_t below(std::size_t limit) { return m_random() % limit; }

 private:
  std::mt19937 m_random;
};

/// What the glyphs of all lines show, readings aside.
std::string shown(Paragraph const& paragraph, std::span<Line const> lines) {
  std::string all;
  std::uint32_t before = UINT32_MAX;
  for (auto const& line : lines) {
    for (auto const& glyph : line.glyphs) {
      if (!glyph.is_ruby && glyph.text_offset != before) {
        all += std::string_view(paragraph.text()).substr(glyph.text_offset, glyph.text_length);
        before = glyph.text_offset;
      }
    }
  }
  return all;
}

std::u32string without_invisible(std::string_view text) {
  auto characters = utf8::to_utf32(text);
  std::erase_if(characters, is_invisible);
  return characters;
}

/// The characters of a line that are seen, without blanks at its ends.
std::u32string visible(Paragraph const& paragraph, Line const& line) {
  std::u32string seen;
  auto const text = shown(paragraph, {&line, 1});
  for (auto const c : utf8::to_utf32(text)) {
    if (!is_invisible(c) && !is_blank(character_kind(c).character_class)) {
      seen += c;
    }
  }
  return seen;
}

struct Trial {
  ParagraphStyle style;
  Paragraph paragraph;
  Em measure;
};

void expect_allowed_edges(Trial const& trial, std::vector<Line> const& lines) {
  Prohibitions const rules(trial.style.kinsoku, trial.style.lists);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto const seen = visible(trial.paragraph, lines[i]);
    if (seen.empty()) {
      EXPECT_EQ(lines.size(), 1U);
      return;
    }
    auto const first = seen.front();
    auto const last = seen.back();
    EXPECT_FALSE(i > 0 && rules.not_at_start(first, character_kind(first).character_class));
    EXPECT_FALSE(i + 1 < lines.size() &&
                 rules.not_at_end(last, character_kind(last).character_class));
  }
}

void expect_within_measure(Trial const& trial, std::vector<Line> const& lines) {
  for (auto const& line : lines) {
    EXPECT_LE(line.width, trial.measure);
    Em before;
    for (auto const& glyph : line.glyphs) {
      EXPECT_GE(glyph.position, before);
      EXPECT_LE(glyph.position, trial.measure);
      before = glyph.position;
    }
  }
}

void expect_all_text(Trial const& trial, std::vector<Line> const& lines) {
  std::uint32_t at = 0;
  for (auto const& line : lines) {
    EXPECT_EQ(line.text_begin, at);
    auto shown = at;
    for (auto const& glyph : line.glyphs) {
      EXPECT_TRUE(glyph.text_offset == shown || glyph.text_offset + glyph.text_length == shown);
      shown = glyph.text_offset + glyph.text_length;
    }
    EXPECT_EQ(shown, line.text_end);
    at = line.text_end;
  }
  bool const nothing_seen = lines.size() == 1 && lines[0].glyphs.empty();
  EXPECT_TRUE(nothing_seen || at == trial.paragraph.text().size());
}

/// Bodies follow each other and end within the measure; readings stand within their line.
void expect_bodies_in_order(Trial const& trial, std::vector<Line> const& lines) {
  for (auto const& line : lines) {
    Em end;
    Em reading_end;
    for (auto const& glyph : line.glyphs) {
      if (glyph.is_ruby) {
        EXPECT_GE(glyph.position, Em{});
        reading_end = std::max(reading_end, glyph.position);
        EXPECT_EQ(line.ruby, em(0.5));
      } else if (glyph.body > Em{}) {
        EXPECT_GE(glyph.position, end);
        end = glyph.position + glyph.body;
      }
    }
    EXPECT_LE(end, trial.measure);
    EXPECT_LE(reading_end, trial.measure);
  }
}

void expect_good_lines(Trial const& trial) {
  for (auto const align :
       {Align::start, Align::center, Align::end, Align::justify, Align::distribute}) {
    auto const lines = trial.paragraph.lines(trial.measure, align);
    EXPECT_EQ(static_cast<int>(lines.size()), trial.paragraph.line_count(trial.measure));
    expect_all_text(trial, lines);
    if (!trial.paragraph.cuts_units(trial.measure)) {
      expect_allowed_edges(trial, lines);
      expect_within_measure(trial, lines);
      expect_bodies_in_order(trial, lines);
    }
  }
}

TEST(RandomParagraphs, KeepTheRulesOfLines) {
  RandomText random(20231127);
  for (int round = 0; round < rounds; ++round) {
    auto const text = random.text();
    for (auto const level : {Kinsoku::loose, Kinsoku::normal, Kinsoku::strict}) {
      ParagraphStyle style;
      style.kinsoku = level;
      style.break_at = random.below(4) == 0 ? BreakAt::phrases : BreakAt::characters;
      style.writing = random.below(4) == 0 ? Writing::vertical : Writing::horizontal;
      auto const paragraph = shaped(text, style);
      for (int i = 0; i < 3; ++i) {
        SCOPED_TRACE(text);
        expect_good_lines({style, paragraph, Em{static_cast<int>(random.below(16'000)) + 100}});
      }
      expect_good_lines({style, paragraph, paragraph.content_widths().min});
    }
  }
}

TEST(RandomParagraphs, KeepTheRulesOfLinesWithReadingsAndLooks) {
  RandomText random(7);
  for (int round = 0; round < rounds; ++round) {
    auto const text = random.marked_text();
    ParagraphStyle style;
    style.looks = {{"追加", true}};
    style.break_at = random.below(2) == 0 ? BreakAt::words : BreakAt::characters;
    style.writing = random.below(3) == 0 ? Writing::vertical : Writing::horizontal;
    auto const paragraph = shaped(text, style);
    for (int i = 0; i < 3; ++i) {
      SCOPED_TRACE(text);
      Em const wider{static_cast<int>(random.below(12'000))};
      Trial const trial{style, paragraph, paragraph.content_widths().min + wider};
      auto const lines = paragraph.lines(trial.measure, Align::justify);
      expect_allowed_edges(trial, lines);
      expect_bodies_in_order(trial, lines);
      EXPECT_TRUE(without_invisible(shown(paragraph, lines)) ==
                  without_invisible(without_markup(text)));
    }
  }
}

TEST(RandomParagraphs, NeedNoMoreLinesWhenTheyGetWider) {
  RandomText random(5);
  for (int round = 0; round < rounds; ++round) {
    auto const text = random.text();
    auto const paragraph = shaped(text);
    int before = paragraph.line_count(paragraph.content_widths().min);
    for (auto width = paragraph.content_widths().min; width < Em{30'000}; width += Em{331}) {
      int const count = paragraph.line_count(width);
      EXPECT_LE(count, before) << text;
      before = count;
    }
  }
}

}  // namespace
}  // namespace mokuhyo::text

// Every pair of classes at the edge of a line, at every level: where a line may end between two
// characters (JLREQ 3.1.7 to 3.1.10 and appendix C). That no line starts with a unit nor ends with
// a prefixed mark even where there is no number is beyond it.

#include "setting_text.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

#include <array>

namespace mokuhyo::text {
namespace {

/// One character of each class, in the order of the classes' numbers.
constexpr std::u32string_view tried = U"「」〜！・。、…々ーゃ￥％　あア＝＋字1 A";

/// Rows: the first of two characters; columns: the second. A line may end between them at all
/// levels (.), not at strict (s), not at normal and strict (n), or at none (x).
constexpr std::array<std::string_view, tried.size()> table = {
    // 「」〜！・。、…々ーゃ￥％　あア＝＋字1 A
    // clang-format off
    "xxxxxxxxxxxxxxxxxxxxxx",  // 「
    ".xxnnxx.sss.xx......x.",  // 」
    ".xxnnxx.sss.xx......x.",  // 〜
    ".xxnnxx.sss.xx......x.",  // ！
    ".xxnnxx.sss.xx......x.",  // ・
    ".xxnnxx.sss.xx......x.",  // 。
    ".xxnnxx.sss.xx......x.",  // 、
    ".xxnnxxxsss.xx......x.",  // …
    ".xxnnxx.sss.xx......x.",  // 々
    ".xxnnxx.sss.xx......x.",  // ー
    ".xxnnxx.sss.xx......x.",  // ゃ
    "xxxxxxxxxxxxxxxxxxxxxx",  // ￥
    ".xxnnxx.sss.xx......x.",  // ％
    ".xxnnxx.sss.xx......x.",  // ideographic space
    ".xxnnxx.sss.xx......x.",  // あ
    ".xxnnxx.sss.xx......x.",  // ア
    ".xxnnxx.sss.xx......x.",  // ＝
    ".xxnnxx.sss.xx.....xx.",  // ＋
    ".xxnnxx.sss.xx......x.",  // 字
    ".xxnnxx.sss.xx.....xxx",  // 1
    ".xxnnxx.sss.xx......x.",  // blank
    ".xxnnxx.sss.xx.....xxx",  // A
    // clang-format on
};

/// True if at some measure a line ends between the two.
bool ends_line_between(char32_t first, char32_t second, Kinsoku level) {
  ParagraphStyle style;
  style.kinsoku = level;
  auto const before = utf8::encode(std::u32string(U"国国") + first);
  auto const paragraph = shaped(before + utf8::encode(std::u32string{second} + U"国国"), style);
  for (auto measure = paragraph.content_widths().min; measure < em(8); measure += em(0.125)) {
    for (auto const& line : paragraph.lines(measure, Align::justify)) {
      if (line.text_end == before.size()) {
        return true;
      }
    }
  }
  return false;
}

char rule_between(char32_t first, char32_t second) {
  if (!ends_line_between(first, second, Kinsoku::loose)) {
    return 'x';
  }
  if (!ends_line_between(first, second, Kinsoku::normal)) {
    return 'n';
  }
  return ends_line_between(first, second, Kinsoku::strict) ? '.' : 's';
}

TEST(ClassPairs, EndALineOnlyWhereTheTableAllows) {
  for (std::size_t i = 0; i < tried.size(); ++i) {
    std::string row;
    for (auto const second : tried) {
      row += rule_between(tried[i], second);
    }
    EXPECT_EQ(row, table[i]) << utf8::encode({&tried[i], 1});
  }
}

}  // namespace
}  // namespace mokuhyo::text

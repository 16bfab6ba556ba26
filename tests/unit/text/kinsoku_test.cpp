#include "text/kinsoku.h"

#include "base/utf8.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

/// The levels at which a line must not start (end) with the character: one letter each, l n s.
struct KinsokuCase {
  char32_t character;
  std::string_view not_at_start, not_at_end;
};

constexpr KinsokuCase cases[] = {
    {U'「', "", "lns"}, {U'（', "", "lns"}, {U'(', "", "lns"},  {U'“', "", "lns"},
    {U'」', "lns", ""}, {U'）', "lns", ""}, {U')', "lns", ""},  {U'”', "lns", ""},
    {U'‐', "lns", ""},  {U'〜', "lns", ""}, {U'～', "lns", ""}, {U'－', "lns", ""},
    {U'／', "lns", ""}, {U'/', "lns", ""},  {U'-', "lns", ""},  {U'！', "ns", ""},
    {U'？', "ns", ""},  {U'!', "ns", ""},   {U'・', "ns", ""},  {U'：', "ns", ""},
    {U':', "ns", ""},   {U'。', "lns", ""}, {U'．', "lns", ""}, {U'.', "lns", ""},
    {U'、', "lns", ""}, {U'，', "lns", ""}, {U',', "lns", ""},  {U'…', "", ""},
    {U'—', "", ""},     {U'々', "s", ""},   {U'ゝ', "s", ""},   {U'ヾ', "s", ""},
    {U'ー', "s", ""},   {U'ｰ', "s", ""},    {U'っ', "s", ""},   {U'ャ', "s", ""},
    {U'ｬ', "s", ""},    {U'ヶ', "s", ""},   {U'￥', "", "lns"}, {U'＄', "", "lns"},
    {U'№', "", "lns"},  {U'$', "", "lns"},  {U'％', "lns", ""}, {U'%', "lns", ""},
    {U'‰', "lns", ""},  {U'℃', "lns", ""},  {U'㎡', "lns", ""}, {U'㎏', "lns", ""},
    {U'あ', "", ""},    {U'ア', "", ""},    {U'漢', "", ""},    {U'①', "", ""},
    {U'○', "", ""},     {U'＋', "", ""},    {U'＝', "", ""},    {U'A', "", ""},
    {U'1', "", ""},     {U'→', "", ""},     {U'※', "", ""},     {U'㈱', "", ""},
};

std::string levels(bool (Prohibitions::*rule)(char32_t, CharacterClass) const, char32_t c) {
  std::string letters;
  for (auto const& [level, letter] :
       {std::pair{Kinsoku::loose, 'l'}, std::pair{Kinsoku::normal, 'n'},
        std::pair{Kinsoku::strict, 's'}}) {
    KinsokuLists const lists;
    Prohibitions const prohibitions(level, lists);
    if ((prohibitions.*rule)(c, character_kind(c).character_class)) {
      letters += letter;
    }
  }
  return letters;
}

TEST(Kinsoku, ForbidsLineStartsAndEndsByLevel) {
  for (auto const& [c, not_at_start, not_at_end] : cases) {
    EXPECT_EQ(levels(&Prohibitions::not_at_start, c), not_at_start) << utf8::encode({&c, 1});
    EXPECT_EQ(levels(&Prohibitions::not_at_end, c), not_at_end) << utf8::encode({&c, 1});
  }
}

TEST(Kinsoku, ListsOfTheTemplateComeBeforeTheClasses) {
  KinsokuLists const lists{U"者", U"・", U"約", U"（"};
  Prohibitions const prohibitions(Kinsoku::strict, lists);
  EXPECT_TRUE(prohibitions.not_at_start(U'者', CharacterClass::ideographic));
  EXPECT_FALSE(prohibitions.not_at_start(U'・', CharacterClass::middle_dot));
  EXPECT_TRUE(prohibitions.not_at_end(U'約', CharacterClass::ideographic));
  EXPECT_FALSE(prohibitions.not_at_end(U'（', CharacterClass::opening_bracket));
}

}  // namespace
}  // namespace mokuhyo::text

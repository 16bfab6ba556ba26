#include "text/character_class.h"

#include "base/utf8.h"
#include "text/character_class_table.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

using enum CharacterClass;

struct Members {
  CharacterClass character_class;
  std::u32string_view characters;
};

// The members that JLREQ appendix A lists, with what this program adds to them on the second lines.
constexpr Members members[] = {
    {opening_bracket, U"‘“（〔［｛〈《「『【｟〘〖«〝"},
    {opening_bracket, U"([{｢"},
    {closing_bracket, U"’”）〕］｝〉》」』】｠〙〗»〟"},
    {closing_bracket, U")]}｣"},
    {hyphen, U"‐〜゠–"},
    {hyphen, U"-/~～－／"},
    {dividing, U"！？‼⁇⁈⁉"},
    {dividing, U"!?"},
    {middle_dot, U"・：；"},
    {middle_dot, U":;･"},
    {full_stop, U"。．"},
    {full_stop, U".｡"},
    {comma, U"、，"},
    {comma, U",､"},
    {inseparable, U"—…‥〳〴〵"},
    {inseparable, U"―"},
    {iteration, U"ヽヾゝゞ々〻"},
    {iteration, U"゛゜"},
    {prolonged_sound, U"ー"},
    {prolonged_sound, U"ｰ"},
    {small_kana,
     U"ぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"},
    {small_kana, U"ｧｨｩｪｫｬｭｮｯ"},
    {prefixed, U"￥＄￡＃€№"},
    {prefixed, U"¥$£#"},
    {postfixed, U"°′″℃￠％‰㏋ℓ㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㎎㎏㎜㎝㎞㎡㏄"},
    {postfixed, U"%¢㎥㏊"},
    {ideographic_space, U"\u3000"},
    {hiragana, U"あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとど"},
    {hiragana, U"なにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもやゆよらりるれろわゐゑをんゔ"},
    {katakana, U"アイウエオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトド"},
    {katakana,
     U"ナニヌネノハバパヒビピフブプヘベペホボポマミムメモヤユヨラリルレロワヰヱヲンヴヷヸヹヺ"},
    {katakana, U"ｱｲｳｴｵｶｷｸｹｺｦﾝ"},
    {math_symbol, U"＝≠≒≡＜＞≦≧≪≫∈∋⊆⊇⊂⊃∪∩∥∝⇒⇔"},
    {math_operator, U"＋−×÷±∓"},
    {ideographic, U"一亜腕熙〆〇＆＊＠０９ＡＺａｚ◯○●△▲☆★①㊿Ⅳ㈱→葛邉"},
    {numeral, U"0123456789"},
    {word_space, U" \t\u00A0"},
    {western, U"ABCxyzéñΩЖ&+=<>@"},
};

TEST(CharacterClass, IsWhatJlreqSays) {
  for (auto const& [character_class, characters] : members) {
    for (auto const c : characters) {
      EXPECT_EQ(character_kind(c).character_class, character_class) << utf8::encode({&c, 1});
    }
  }
}

TEST(CharacterClass, TableIsSortedWithoutOverlaps) {
  auto const ranges = character_ranges();
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    EXPECT_LE(ranges[i].first, ranges[i].last);
    EXPECT_TRUE(i == 0 || ranges[i - 1].last < ranges[i].first)
        << "U+" << std::hex << static_cast<unsigned>(ranges[i].first);
  }
}

TEST(CharacterClass, AnyOtherCodePointIsIdeographic) {
  for (char32_t const c : {U'\u0001', U'𠮷', U'한', U'😀', U'\U0010FFFF'}) {
    EXPECT_EQ(character_kind(c).character_class, ideographic);
  }
  EXPECT_EQ(character_kind(U'𠮷'), (CharacterKind{ideographic, Form::japanese}));
}

TEST(CharacterClass, AsciiHasAWesternBody) {
  for (char32_t c = U' '; c < 0x7F; ++c) {
    EXPECT_EQ(character_kind(c).form, Form::western) << static_cast<char>(c);
  }
}

TEST(CharacterClass, InvisibleCharactersAreKnown) {
  for (char32_t const c : {U'\u200B', U'\u2060', U'\uFEFF', U'\u00AD', U'\u200D', U'\u202A'}) {
    EXPECT_TRUE(is_invisible(c)) << std::hex << static_cast<unsigned>(c);
  }
  for (char32_t const c : {U' ', U'\u3000', U'\u00A0', U'あ', U'\uFE00', U'\U000E0100'}) {
    EXPECT_FALSE(is_invisible(c)) << std::hex << static_cast<unsigned>(c);
  }
}

}  // namespace
}  // namespace mokuhyo::text

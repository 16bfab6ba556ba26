#include "text/character_class_table.h"

#include <array>

namespace mokuhyo::text {
namespace {

using enum CharacterClass;
constexpr auto japanese = Form::japanese;
constexpr auto western_form = Form::western;

// JLREQ appendix A; "beyond" marks what forms need beside it. ASCII marks keep the class of their
// full-width fellows, because forms write them in Japanese text; their bodies are Western.
constexpr CharacterRange ranges[] = {
    {U'\t', U'\t', {word_space, western_form}},             // beyond: a tab is a blank
    {U' ', U' ', {word_space, western_form}},               // cl-26
    {U'!', U'!', {dividing, western_form}},                 // cl-04
    {U'"', U'"', {western, western_form}},                  // cl-27
    {U'#', U'$', {prefixed, western_form}},                 // cl-12
    {U'%', U'%', {postfixed, western_form}},                // cl-13
    {U'&', U'\'', {western, western_form}},                 // cl-27
    {U'(', U'(', {opening_bracket, western_form}},          // cl-01
    {U')', U')', {closing_bracket, western_form}},          // cl-02
    {U'*', U'+', {western, western_form}},                  // cl-27
    {U',', U',', {comma, western_form}},                    // cl-07
    {U'-', U'-', {hyphen, western_form}},                   // cl-03
    {U'.', U'.', {full_stop, western_form}},                // cl-06
    {U'/', U'/', {hyphen, western_form}},                   // beyond: as ／
    {U'0', U'9', {numeral, western_form}},                  // cl-24
    {U':', U';', {middle_dot, western_form}},               // cl-05
    {U'<', U'>', {western, western_form}},                  // cl-27
    {U'?', U'?', {dividing, western_form}},                 // cl-04
    {U'@', U'Z', {western, western_form}},                  // cl-27
    {U'[', U'[', {opening_bracket, western_form}},          // cl-01
    {U'\\', U'\\', {western, western_form}},                // cl-27
    {U']', U']', {closing_bracket, western_form}},          // cl-02
    {U'^', U'z', {western, western_form}},                  // cl-27
    {U'{', U'{', {opening_bracket, western_form}},          // cl-01
    {U'|', U'|', {western, western_form}},                  // cl-27
    {U'}', U'}', {closing_bracket, western_form}},          // cl-02
    {U'~', U'~', {hyphen, western_form}},                   // beyond: as 〜
    {U'\u00A0', U'\u00A0', {word_space, western_form}},     // beyond: a blank that holds together
    {U'\u00A1', U'\u00A1', {western, western_form}},        // ¡
    {U'\u00A2', U'\u00A2', {postfixed, western_form}},      // ¢ cl-13
    {U'\u00A3', U'\u00A3', {prefixed, western_form}},       // £ cl-12
    {U'\u00A4', U'\u00A4', {western, western_form}},        // ¤
    {U'\u00A5', U'\u00A5', {prefixed, western_form}},       // ¥ cl-12
    {U'\u00A6', U'\u00A6', {western, western_form}},        // ¦
    {U'\u00A7', U'\u00A7', {ideographic, japanese}},        // § cl-19
    {U'\u00A8', U'\u00AA', {western, western_form}},        // ¨ © ª
    {U'\u00AB', U'\u00AB', {opening_bracket, japanese}},    // « cl-01
    {U'\u00AC', U'\u00AC', {western, western_form}},        // ¬
    {U'\u00AE', U'\u00AF', {western, western_form}},        // ® ¯
    {U'\u00B0', U'\u00B0', {postfixed, japanese}},          // ° cl-13
    {U'\u00B1', U'\u00B1', {math_operator, japanese}},      // ± cl-18
    {U'\u00B2', U'\u00B5', {western, western_form}},        // ² ³ ´ µ
    {U'\u00B6', U'\u00B6', {ideographic, japanese}},        // ¶ cl-19
    {U'\u00B7', U'\u00BA', {western, western_form}},        // · ¸ ¹ º
    {U'\u00BB', U'\u00BB', {closing_bracket, japanese}},    // » cl-02
    {U'\u00BC', U'\u00BE', {western, western_form}},        // ¼ ½ ¾
    {U'\u00BF', U'\u00D6', {western, western_form}},        // Latin-1 letters
    {U'\u00D7', U'\u00D7', {math_operator, japanese}},      // × cl-18
    {U'\u00D8', U'\u00F6', {western, western_form}},        // Latin-1 letters
    {U'\u00F7', U'\u00F7', {math_operator, japanese}},      // ÷ cl-18
    {U'\u00F8', U'\u058F', {western, western_form}},        // Latin, Greek, Cyrillic, Armenian
    {U'\u1E00', U'\u1FFF', {western, western_form}},        // Latin and Greek with marks
    {U'\u2000', U'\u2000', {word_space, western_form}},     // beyond: en quad
    {U'\u2001', U'\u2001', {ideographic_space, japanese}},  // beyond: em quad
    {U'\u2002', U'\u2002', {word_space, western_form}},     // beyond: en space
    {U'\u2003', U'\u2003', {ideographic_space, japanese}},  // beyond: em space
    {U'\u2004', U'\u200A', {word_space, western_form}},     // beyond: narrower blanks
    {U'\u2010', U'\u2010', {hyphen, japanese}},             // ‐ cl-03
    {U'\u2011', U'\u2012', {hyphen, western_form}},         // beyond: no-break hyphen, figure dash
    {U'\u2013', U'\u2013', {hyphen, japanese}},             // – cl-03
    {U'\u2014', U'\u2015', {inseparable, japanese}},        // — cl-08, ― beyond
    {U'\u2016', U'\u2016', {ideographic, japanese}},        // ‖ cl-19
    {U'\u2018', U'\u2018', {opening_bracket, japanese}},    // ‘ cl-01
    {U'\u2019', U'\u2019', {closing_bracket, japanese}},    // ’ cl-02
    {U'\u201C', U'\u201C', {opening_bracket, japanese}},    // “ cl-01
    {U'\u201D', U'\u201D', {closing_bracket, japanese}},    // ” cl-02
    {U'\u2022', U'\u2022', {ideographic, japanese}},        // • cl-19
    {U'\u2025', U'\u2026', {inseparable, japanese}},        // ‥ … cl-08
    {U'\u202F', U'\u202F', {word_space, western_form}},     // beyond: narrow no-break space
    {U'\u2030', U'\u2033', {postfixed, japanese}},          // ‰ ′ ″ cl-13 (‱ beyond)
    {U'\u203C', U'\u203C', {dividing, japanese}},           // ‼ cl-04
    {U'\u2044', U'\u2044', {hyphen, western_form}},         // beyond: fraction slash
    {U'\u2047', U'\u2049', {dividing, japanese}},           // ⁇ ⁈ ⁉ cl-04
    {U'\u2070', U'\u209F', {western, western_form}},        // superior and inferior figures
    {U'\u20A0', U'\u20BF', {prefixed, japanese}},           // € cl-12 (other currencies beyond)
    {U'\u2103', U'\u2103', {postfixed, japanese}},          // ℃ cl-13
    {U'\u2109', U'\u2109', {postfixed, japanese}},          // beyond: ℉
    {U'\u2113', U'\u2113', {postfixed, japanese}},          // ℓ cl-13
    {U'\u2116', U'\u2116', {prefixed, japanese}},           // № cl-12
    {U'\u2194', U'\u2194', {math_symbol, japanese}},        // ↔ cl-17
    {U'\u21D2', U'\u21D2', {math_symbol, japanese}},        // ⇒ cl-17
    {U'\u21D4', U'\u21D4', {math_symbol, japanese}},        // ⇔ cl-17
    {U'\u2208', U'\u220B', {math_symbol, japanese}},        // ∈ ∉ ∋ cl-17
    {U'\u2212', U'\u2213', {math_operator, japanese}},      // − ∓ cl-18
    {U'\u2215', U'\u2215', {hyphen, western_form}},         // beyond: division slash
    {U'\u221D', U'\u221D', {math_symbol, japanese}},        // ∝ cl-17
    {U'\u2225', U'\u222A', {math_symbol, japanese}},        // ∥ ... ∪ cl-17
    {U'\u223D', U'\u223D', {math_symbol, japanese}},        // ∽ cl-17
    {U'\u2243', U'\u226B', {math_symbol, japanese}},        // ≃ ... ≫ cl-17
    {U'\u2276', U'\u2277', {math_symbol, japanese}},        // ≶ ≷ cl-17
    {U'\u2282', U'\u228B', {math_symbol, japanese}},        // ⊂ ... ⊋ cl-17
    {U'\u2295', U'\u2297', {math_symbol, japanese}},        // ⊕ ⊗ cl-17
    {U'\u22A5', U'\u22A5', {math_symbol, japanese}},        // ⊥ cl-17
    {U'\u22DA', U'\u22DB', {math_symbol, japanese}},        // ⋚ ⋛ cl-17
    {U'\u2305', U'\u2306', {math_symbol, japanese}},        // ⌅ ⌆ cl-17
    {U'\u2985', U'\u2985', {opening_bracket, japanese}},    // ⦅ cl-01
    {U'\u2986', U'\u2986', {closing_bracket, japanese}},    // ⦆ cl-02
    {U'\u3000', U'\u3000', {ideographic_space, japanese}},  // cl-14
    {U'\u3001', U'\u3001', {comma, japanese}},              // 、 cl-07
    {U'\u3002', U'\u3002', {full_stop, japanese}},          // 。 cl-06
    {U'\u3005', U'\u3005', {iteration, japanese}},          // 々 cl-09
    {U'\u3008', U'\u3008', {opening_bracket, japanese}},    // 〈 cl-01
    {U'\u3009', U'\u3009', {closing_bracket, japanese}},    // 〉 cl-02
    {U'\u300A', U'\u300A', {opening_bracket, japanese}},    // 《
    {U'\u300B', U'\u300B', {closing_bracket, japanese}},    // 》
    {U'\u300C', U'\u300C', {opening_bracket, japanese}},    // 「
    {U'\u300D', U'\u300D', {closing_bracket, japanese}},    // 」
    {U'\u300E', U'\u300E', {opening_bracket, japanese}},    // 『
    {U'\u300F', U'\u300F', {closing_bracket, japanese}},    // 』
    {U'\u3010', U'\u3010', {opening_bracket, japanese}},    // 【
    {U'\u3011', U'\u3011', {closing_bracket, japanese}},    // 】
    {U'\u3014', U'\u3014', {opening_bracket, japanese}},    // 〔
    {U'\u3015', U'\u3015', {closing_bracket, japanese}},    // 〕
    {U'\u3016', U'\u3016', {opening_bracket, japanese}},    // 〖
    {U'\u3017', U'\u3017', {closing_bracket, japanese}},    // 〗
    {U'\u3018', U'\u3018', {opening_bracket, japanese}},    // 〘
    {U'\u3019', U'\u3019', {closing_bracket, japanese}},    // 〙
    {U'\u301A', U'\u301A', {opening_bracket, japanese}},    // 〚 beyond
    {U'\u301B', U'\u301B', {closing_bracket, japanese}},    // 〛 beyond
    {U'\u301C', U'\u301C', {hyphen, japanese}},             // 〜 cl-03
    {U'\u301D', U'\u301D', {opening_bracket, japanese}},    // 〝 cl-01
    {U'\u301E', U'\u301F', {closing_bracket, japanese}},    // 〟 cl-02 (〞 beyond)
    {U'\u3031', U'\u3032', {iteration, japanese}},          // beyond: 〱 〲
    {U'\u3033', U'\u3035', {inseparable, japanese}},        // 〳 〴 〵 cl-08
    {U'\u303B', U'\u303B', {iteration, japanese}},          // 〻 cl-09
    {U'\u303C', U'\u303C', {small_kana, japanese}},         // beyond: 〼
    {U'\u3041', U'\u3041', {small_kana, japanese}},         // ぁ cl-11
    {U'\u3042', U'\u3042', {hiragana, japanese}},           // cl-15
    {U'\u3043', U'\u3043', {small_kana, japanese}},         // ぃ
    {U'\u3044', U'\u3044', {hiragana, japanese}},           //
    {U'\u3045', U'\u3045', {small_kana, japanese}},         // ぅ
    {U'\u3046', U'\u3046', {hiragana, japanese}},           //
    {U'\u3047', U'\u3047', {small_kana, japanese}},         // ぇ
    {U'\u3048', U'\u3048', {hiragana, japanese}},           //
    {U'\u3049', U'\u3049', {small_kana, japanese}},         // ぉ
    {U'\u304A', U'\u3062', {hiragana, japanese}},           // お ... ぢ
    {U'\u3063', U'\u3063', {small_kana, japanese}},         // っ
    {U'\u3064', U'\u3082', {hiragana, japanese}},           // つ ... も
    {U'\u3083', U'\u3083', {small_kana, japanese}},         // ゃ
    {U'\u3084', U'\u3084', {hiragana, japanese}},           //
    {U'\u3085', U'\u3085', {small_kana, japanese}},         // ゅ
    {U'\u3086', U'\u3086', {hiragana, japanese}},           //
    {U'\u3087', U'\u3087', {small_kana, japanese}},         // ょ
    {U'\u3088', U'\u308D', {hiragana, japanese}},           // よ ... ろ
    {U'\u308E', U'\u308E', {small_kana, japanese}},         // ゎ
    {U'\u308F', U'\u3094', {hiragana, japanese}},           // わ ... ゔ
    {U'\u3095', U'\u3096', {small_kana, japanese}},         // ゕ ゖ
    {U'\u3099', U'\u309C', {iteration, japanese}},          // beyond: sound marks that stand alone
    {U'\u309D', U'\u309E', {iteration, japanese}},          // ゝ ゞ cl-09
    {U'\u309F', U'\u309F', {hiragana, japanese}},           // ゟ
    {U'\u30A0', U'\u30A0', {hyphen, japanese}},             // ゠ cl-03
    {U'\u30A1', U'\u30A1', {small_kana, japanese}},         // ァ cl-11
    {U'\u30A2', U'\u30A2', {katakana, japanese}},           // cl-16
    {U'\u30A3', U'\u30A3', {small_kana, japanese}},         // ィ
    {U'\u30A4', U'\u30A4', {katakana, japanese}},           //
    {U'\u30A5', U'\u30A5', {small_kana, japanese}},         // ゥ
    {U'\u30A6', U'\u30A6', {katakana, japanese}},           //
    {U'\u30A7', U'\u30A7', {small_kana, japanese}},         // ェ
    {U'\u30A8', U'\u30A8', {katakana, japanese}},           //
    {U'\u30A9', U'\u30A9', {small_kana, japanese}},         // ォ
    {U'\u30AA', U'\u30C2', {katakana, japanese}},           // オ ... ヂ
    {U'\u30C3', U'\u30C3', {small_kana, japanese}},         // ッ
    {U'\u30C4', U'\u30E2', {katakana, japanese}},           // ツ ... モ
    {U'\u30E3', U'\u30E3', {small_kana, japanese}},         // ャ
    {U'\u30E4', U'\u30E4', {katakana, japanese}},           //
    {U'\u30E5', U'\u30E5', {small_kana, japanese}},         // ュ
    {U'\u30E6', U'\u30E6', {katakana, japanese}},           //
    {U'\u30E7', U'\u30E7', {small_kana, japanese}},         // ョ
    {U'\u30E8', U'\u30ED', {katakana, japanese}},           // ヨ ... ロ
    {U'\u30EE', U'\u30EE', {small_kana, japanese}},         // ヮ
    {U'\u30EF', U'\u30F4', {katakana, japanese}},           // ワ ... ヴ
    {U'\u30F5', U'\u30F6', {small_kana, japanese}},         // ヵ ヶ
    {U'\u30F7', U'\u30FA', {katakana, japanese}},           // ヷ ... ヺ
    {U'\u30FB', U'\u30FB', {middle_dot, japanese}},         // ・ cl-05
    {U'\u30FC', U'\u30FC', {prolonged_sound, japanese}},    // ー cl-10
    {U'\u30FD', U'\u30FE', {iteration, japanese}},          // ヽ ヾ cl-09
    {U'\u30FF', U'\u30FF', {katakana, japanese}},           // ヿ
    {U'\u31F0', U'\u31FF', {small_kana, japanese}},         // ㇰ ... ㇿ cl-11
    {U'\u3300', U'\u3357', {postfixed, japanese}},          // ㌃ ㌔ ㌢ ... cl-13
    {U'\u3371', U'\u337A', {postfixed, japanese}},          // beyond: ㍱ ... ㍺
    {U'\u3380', U'\u33C1', {postfixed, japanese}},          // ㎎ ㎏ ㎜ ㎡ cl-13
    {U'\u33C2', U'\u33C2', {ideographic, japanese}},        // beyond: ㏂
    {U'\u33C3', U'\u33CC', {postfixed, japanese}},          // ㏄ ㏊ ㏋ cl-13
    {U'\u33CD', U'\u33CD', {ideographic, japanese}},        // beyond: ㏍
    {U'\u33CE', U'\u33D7', {postfixed, japanese}},          // beyond: ㏎ ... ㏗
    {U'\uFF01', U'\uFF01', {dividing, japanese}},           // ！ cl-04
    {U'\uFF03', U'\uFF04', {prefixed, japanese}},           // ＃ ＄ cl-12
    {U'\uFF05', U'\uFF05', {postfixed, japanese}},          // ％ cl-13
    {U'\uFF08', U'\uFF08', {opening_bracket, japanese}},    // （ cl-01
    {U'\uFF09', U'\uFF09', {closing_bracket, japanese}},    // ） cl-02
    {U'\uFF0B', U'\uFF0B', {math_operator, japanese}},      // ＋ cl-18
    {U'\uFF0C', U'\uFF0C', {comma, japanese}},              // ， cl-07
    {U'\uFF0D', U'\uFF0D', {hyphen, japanese}},             // beyond: －
    {U'\uFF0E', U'\uFF0E', {full_stop, japanese}},          // ． cl-06
    {U'\uFF0F', U'\uFF0F', {hyphen, japanese}},             // beyond: ／
    {U'\uFF1A', U'\uFF1B', {middle_dot, japanese}},         // ： ； cl-05
    {U'\uFF1C', U'\uFF1E', {math_symbol, japanese}},        // ＜ ＝ ＞ cl-17
    {U'\uFF1F', U'\uFF1F', {dividing, japanese}},           // ？ cl-04
    {U'\uFF3B', U'\uFF3B', {opening_bracket, japanese}},    // ［ cl-01
    {U'\uFF3D', U'\uFF3D', {closing_bracket, japanese}},    // ］ cl-02
    {U'\uFF5B', U'\uFF5B', {opening_bracket, japanese}},    // ｛ cl-01
    {U'\uFF5D', U'\uFF5D', {closing_bracket, japanese}},    // ｝ cl-02
    {U'\uFF5E', U'\uFF5E', {hyphen, japanese}},             // beyond: ～ is 〜 from another table
    {U'\uFF5F', U'\uFF5F', {opening_bracket, japanese}},    // ｟ cl-01
    {U'\uFF60', U'\uFF60', {closing_bracket, japanese}},    // ｠ cl-02
    {U'\uFF61', U'\uFF61', {full_stop, japanese}},          // ｡ half-width forms, beyond
    {U'\uFF62', U'\uFF62', {opening_bracket, japanese}},    // ｢
    {U'\uFF63', U'\uFF63', {closing_bracket, japanese}},    // ｣
    {U'\uFF64', U'\uFF64', {comma, japanese}},              // ､
    {U'\uFF65', U'\uFF65', {middle_dot, japanese}},         // ･
    {U'\uFF66', U'\uFF66', {katakana, japanese}},           // ｦ
    {U'\uFF67', U'\uFF6F', {small_kana, japanese}},         // ｧ ... ｯ
    {U'\uFF70', U'\uFF70', {prolonged_sound, japanese}},    // ｰ
    {U'\uFF71', U'\uFF9D', {katakana, japanese}},           // ｱ ... ﾝ
    {U'\uFF9E', U'\uFF9F', {iteration, japanese}},          // ﾞ ﾟ
    {U'\uFFE0', U'\uFFE0', {postfixed, japanese}},          // ￠ cl-13
    {U'\uFFE1', U'\uFFE1', {prefixed, japanese}},           // ￡ cl-12
    {U'\uFFE5', U'\uFFE5', {prefixed, japanese}},           // ￥ cl-12
};

constexpr std::size_t end_of_kana = 0x3100;

constexpr auto kinds = [] {
  std::array<CharacterKind, end_of_kana> kinds;
  kinds.fill(CharacterKind{});
  for (auto const& range : ranges) {
    for (std::size_t c = range.first; c <= range.last && c < end_of_kana; ++c)
      kinds[c] = range.kind;
  }
  return kinds;
}();

}  // namespace

std::span<CharacterRange const> character_ranges() { return ranges; }
std::span<CharacterKind const> first_kinds() { return kinds; }

}  // namespace mokuhyo::text

#include "text/list_marker.h"

#include "text/code_points.h"

#include <algorithm>

namespace mokuhyo::text {
namespace {

constexpr std::u32string_view bullets = U"・･•‣◦○〇◯●◎◇◆□■▢▣△▲▽▼▷▶☆★※＊*‐-－–—―→⇒✓✔➢";
constexpr std::u32string_view openings = U"(（〔[［<＜";
constexpr std::u32string_view closings = U")）〕]］>＞";
constexpr std::u32string_view words[] = {U"注", U"注意", U"例", U"参考", U"備考"};

bool contains(std::u32string_view list, char32_t c) {
  return list.find(c) != std::u32string_view::npos;
}

bool is_latin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

bool is_label_letter(char32_t c) {
  return is_latin(c) || is_full_width_letter(c) || (c >= U'ァ' && c <= U'ヺ') ||
         (c >= U'ｱ' && c <= U'ﾝ') || (c >= U'ぁ' && c <= U'ゖ') ||
         contains(U"一二三四五六七八九十", c);
}

char32_t at(std::u32string_view text, std::size_t i) { return i < text.size() ? text[i] : 0; }

/// What numbers an item: up to two digits (with 注 before them), one letter, or a word. 0 for none.
std::size_t label_length(std::u32string_view text) {
  for (auto const word : words) {
    if (text.starts_with(word)) {
      return word.size() + (is_digit(at(text, word.size())) ? 1 : 0);
    }
  }
  if (is_digit(at(text, 0))) {
    return is_digit(at(text, 1)) ? 2 : 1;
  }
  return is_label_letter(at(text, 0)) ? 1 : 0;
}

// (1) （ア） (注1)
std::size_t bracketed_length(std::u32string_view text) {
  if (!contains(openings, at(text, 0))) {
    return 0;
  }
  auto const label = label_length(text.substr(1));
  bool const closed = label > 0 && contains(closings, at(text, label + 1));
  return closed ? label + 2 : 0;
}

// 1. 1) １、 ア) ア． 注：, but neither 1.5 nor e.g.
std::size_t labelled_length(std::u32string_view text) {
  auto const label = label_length(text);
  auto const mark = at(text, label);
  auto const next = at(text, label + 1);
  if (label == 0) {
    return 0;
  }
  if (contains(U")）", mark)) {
    return label + 1;
  }
  if (is_digit(text[0])) {
    return contains(U".．、", mark) && !is_digit(next) ? label + 1 : 0;
  }
  if (is_label_letter(text[0])) {
    return contains(U".．", mark) && !is_digit(next) && !is_latin(next) ? label + 1 : 0;
  }
  return contains(U":：", mark) ? label + 1 : 0;
}

std::size_t bullet_length(std::u32string_view text) {
  auto const first = at(text, 0);
  if (is_enclosed_number(first)) {
    return is_enclosed_number(at(text, 1)) ? 0 : 1;
  }
  bool const is_bullet = contains(bullets, first);
  bool const is_sign = is_digit(at(text, 1)) && contains(U"△▲‐-－–", first);
  return is_bullet && !is_sign && !contains(bullets, at(text, 1)) ? 1 : 0;
}

constexpr std::u32string_view blanks = U" \u3000\t\u00A0";

}  // namespace

std::size_t list_marker_length(std::u32string_view text) {
  auto const begin = std::min(text.find_first_not_of(blanks), text.size());
  for (auto* const rule : {bracketed_length, labelled_length, bullet_length}) {
    auto const length = rule(text.substr(begin));
    if (length == 0) continue;
    auto const end = text.find_first_not_of(blanks, begin + length);
    return end == std::u32string_view::npos ? 0 : end;
  }
  return 0;
}

}  // namespace mokuhyo::text

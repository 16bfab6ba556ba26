#include "text/list_marker.h"

#include "text/code_points.h"

#include <algorithm>
#include <iterator>

namespace mokuhyo::text {
namespace {

/// A marker without the blanks around it; of no length if there is none.
struct Sign {
  std::size_t length = 0;
  MarkerKind kind;
};

/// What numbers an item; of no length if there is none.
struct Label {
  std::size_t length = 0;
  char32_t kind = 0;
};

/// Numbers in circles and brackets, by what they look like.
struct EnclosedNumbers {
  char32_t first, last, kind;
};

constexpr EnclosedNumbers enclosed_numbers[] = {
    {U'①', U'⑳', U'①'},   {U'㉑', U'㉟', U'①'}, {U'㊱', U'㊿', U'①'},  {U'⓪', U'⓪', U'①'},
    {U'⑴', U'⒇', U'⑴'},   {U'⒈', U'⒛', U'⒈'},   {U'⒜', U'⒵', U'⒜'},    {U'Ⓐ', U'Ⓩ', U'Ⓐ'},
    {U'ⓐ', U'ⓩ', U'ⓐ'},   {U'⓫', U'⓴', U'❶'},   {U'❶', U'❿', U'❶'},    {U'⓵', U'⓾', U'⓵'},
    {U'➀', U'➉', U'①'},   {U'➊', U'➓', U'❶'},   {U'㈠', U'㈩', U'㈠'}, {U'㊀', U'㊉', U'㊀'},
    {U'㋐', U'㋾', U'㋐'}};

constexpr std::u32string_view bullets = U"・･•‣◦○〇◯●◎◇◆□■▢▣△▲▽▼▷▶☆★※＊*‐-－–—―→⇒✓✔➢";
constexpr std::u32string_view opening_signs = U"(（〔[［<＜";
constexpr std::u32string_view closing_signs = U")）〕]］>＞";
constexpr std::u32string_view same_bullets[] = {U"・･", U"○〇◯", U"＊*", U"－-‐–—―"};
constexpr std::u32string_view words[] = {U"注意", U"注", U"例", U"参考", U"備考"};
constexpr char32_t word_kind = U'注';

bool contains(std::u32string_view list, char32_t c) {
  return list.find(c) != std::u32string_view::npos;
}

bool is_latin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

/// What letters a label counts with; 0 for none.
char32_t letter_kind(char32_t c) {
  if ((c >= U'a' && c <= U'z') || (c >= U'ａ' && c <= U'ｚ')) return U'a';
  if (is_latin(c) || is_full_width_letter(c)) return U'A';
  if ((c >= U'ァ' && c <= U'ヺ') || (c >= U'ｱ' && c <= U'ﾝ')) return U'ア';
  if (c >= U'ぁ' && c <= U'ゖ') return U'あ';
  return contains(U"一二三四五六七八九十", c) ? U'一' : 0;
}

char32_t at(std::u32string_view text, std::size_t i) { return i < text.size() ? text[i] : 0; }

/// The full-width form of what has a half-width one in ASCII.
char32_t full_width(char32_t c) { return c > U' ' && c < U'\u007F' ? c + 0xFEE0 : c; }

/// Up to two digits (with 注 before them), one letter, or a word.
Label find_label(std::u32string_view text) {
  for (auto const word : words) {
    if (text.starts_with(word)) {
      return {word.size() + (is_digit(at(text, word.size())) ? 1 : 0), word_kind};
    }
  }
  if (is_digit(at(text, 0))) {
    return {is_digit(at(text, 1)) ? 2U : 1U, U'1'};
  }
  auto const letter = letter_kind(at(text, 0));
  return {letter == 0 ? 0U : 1U, letter};
}

// (1) （ア） (注1)
Sign find_bracketed(std::u32string_view text) {
  if (!contains(opening_signs, at(text, 0))) {
    return {};
  }
  auto const label = find_label(text.substr(1));
  bool const closed = label.length > 0 && contains(closing_signs, at(text, label.length + 1));
  return closed ? Sign{label.length + 2, {full_width(text[0]), label.kind}} : Sign{};
}

/// Whether `mark` before `next` makes a label of what counts with `kind`: 1) ア) 1. １、 a. 注：,
/// but neither 1.5 nor e.g.
bool ends_label(char32_t kind, char32_t mark, char32_t next) {
  if (contains(U")）", mark)) {
    return true;
  }
  switch (kind) {
    case U'1': return contains(U".．、", mark) && !is_digit(next);
    case word_kind: return contains(U":：", mark);
    default: return contains(U".．", mark) && !is_digit(next) && !is_latin(next);
  }
}

Sign find_labelled(std::u32string_view text) {
  auto const label = find_label(text);
  auto const mark = at(text, label.length);
  bool const found = label.length > 0 && ends_label(label.kind, mark, at(text, label.length + 1));
  return found ? Sign{label.length + 1, {full_width(mark), label.kind}} : Sign{};
}

Sign find_enclosed(std::u32string_view text) {
  auto const first = at(text, 0);
  if (!is_enclosed_number(first) || is_enclosed_number(at(text, 1))) {
    return {};
  }
  auto const* const kind = std::ranges::find_if(
      enclosed_numbers,
      [first](EnclosedNumbers const& each) { return first >= each.first && first <= each.last; });
  return {1, {kind == std::end(enclosed_numbers) ? first : kind->kind, U'1'}};
}

/// The first of the bullets that look alike.
char32_t bullet_kind(char32_t bullet) {
  auto const* const alike = std::ranges::find_if(
      same_bullets, [bullet](std::u32string_view each) { return contains(each, bullet); });
  return alike == std::end(same_bullets) ? bullet : alike->front();
}

Sign find_bullet(std::u32string_view text) {
  auto const first = at(text, 0);
  bool const is_bullet = contains(bullets, first) && !contains(bullets, at(text, 1));
  bool const is_sign = is_digit(at(text, 1)) && contains(U"△▲‐-－–", first);
  return is_bullet && !is_sign ? Sign{1, {bullet_kind(first), 0}} : Sign{};
}

constexpr std::u32string_view blanks = U" \u3000\t\u00A0";

int half_ems(std::u32string_view blank) {
  return static_cast<int>(std::ssize(blank) + std::ranges::count(blank, U'\u3000'));
}

}  // namespace

ListMarker find_list_marker(std::u32string_view text) {
  auto const begin = std::min(text.find_first_not_of(blanks), text.size());
  for (auto* const find : {find_bracketed, find_labelled, find_enclosed, find_bullet}) {
    auto const sign = find(text.substr(begin));
    if (sign.length == 0) continue;
    auto const end = text.find_first_not_of(blanks, begin + sign.length);
    if (end == std::u32string_view::npos) return {};
    return {end, half_ems(text.substr(0, begin)), sign.kind};
  }
  return {};
}

}  // namespace mokuhyo::text

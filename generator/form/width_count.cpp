#include "form/width_count.h"

#include "base/utf8.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::form {
namespace {

enum class Width { half, full };

/// What stands in both widths, and in which of them it does.
struct Doubled {
  WidthKind kind;
  Width width;
  bool operator==(Doubled const&) const = default;
};

struct DoubledRange {
  char32_t first, last;
  Doubled doubled;
};

constexpr DoubledRange doubled_ranges[] = {
    {U'0', U'9', {WidthKind::digits, Width::half}},
    {U'A', U'Z', {WidthKind::letters, Width::half}},
    {U'a', U'z', {WidthKind::letters, Width::half}},
    {U'ァ', U'ヺ', {WidthKind::katakana, Width::full}},
    {U'ー', U'ー', {WidthKind::katakana, Width::full}},
    {U'０', U'９', {WidthKind::digits, Width::full}},
    {U'Ａ', U'Ｚ', {WidthKind::letters, Width::full}},
    {U'ａ', U'ｚ', {WidthKind::letters, Width::full}},
    {U'ｦ', U'ﾟ', {WidthKind::katakana, Width::half}},
};

/// Hiragana and kanji, most of a text, stand in one width only.
bool is_single(char32_t c) { return (c > U'ー' && c < U'０') || (c > U'z' && c < U'ァ'); }

std::optional<Doubled> doubled(char32_t c) {
  if (is_single(c)) return std::nullopt;
  auto const* const found = std::ranges::find_if(doubled_ranges, [c](DoubledRange const& range) {
    return range.first <= c && c <= range.last;
  });
  return found == std::end(doubled_ranges) ? std::nullopt : std::optional(found->doubled);
}

bool is_graphic(char c) { return c > ' ' && c < '\x7F'; }

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos;
}

/// `text` with blanks in the places of addresses.
std::string without_addresses(std::string text) {
  if (!is_address(text)) return text;
  for (auto begin = text.begin(); begin != text.end();) {
    begin = std::find_if(begin, text.end(), is_graphic);
    auto const end = std::find_if_not(begin, text.end(), is_graphic);
    if (is_address({begin, end})) std::fill(begin, end, ' ');
    begin = end;
  }
  return text;
}

class RunCounter {
 public:
  void count(Item const& item) {
    std::string const text = without_addresses(item.text);
    std::optional<Doubled> open;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
      auto const [character, length] = utf8::decode(std::string_view(text).substr(at));
      auto const found = doubled(character);
      if (found != open) {
        if (open) add(*open, text.substr(begin, at - begin), item.span);
        open = found;
        begin = at;
      }
      at += length;
    }
    if (open) add(*open, text.substr(begin), item.span);
  }

  [[nodiscard]] WidthCounts const& counted() const { return m_counted; }

 private:
  void add(Doubled what, std::string run, Span span) {
    auto& count = m_counted[static_cast<std::size_t>(what.kind)];
    auto& side = what.width == Width::half ? count.half : count.full;
    if (side.runs++ > 0) return;
    side.place = place_within(span, run);
    side.first = std::move(run);
  }

  WidthCounts m_counted;
};

}  // namespace

WidthCounts count_widths(std::vector<SheetText> const& texts) {
  RunCounter counter;
  for (auto const& [field, item] : texts) {
    bool const is_text = field->type == FieldType::text || field->type == FieldType::list;
    if (is_text) counter.count(*item);
  }
  return counter.counted();
}

}  // namespace mokuhyo::form

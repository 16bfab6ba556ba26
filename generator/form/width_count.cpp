#include "form/width_count.h"

#include "base/utf8.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::form {
namespace {

enum class Width { half, full };

constexpr bool within(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

constexpr bool is_half(WidthKind kind, char32_t c) {
  switch (kind) {
    case WidthKind::digits: return within(c, U'0', U'9');
    case WidthKind::letters: return within(c, U'A', U'Z') || within(c, U'a', U'z');
    case WidthKind::katakana: return within(c, U'ｦ', U'ﾟ');
  }
  return false;
}

constexpr bool is_full(WidthKind kind, char32_t c) {
  switch (kind) {
    case WidthKind::digits: return within(c, U'０', U'９');
    case WidthKind::letters: return within(c, U'Ａ', U'Ｚ') || within(c, U'ａ', U'ｚ');
    case WidthKind::katakana: return within(c, U'ァ', U'ヺ') || c == U'ー';
  }
  return false;
}

std::optional<Width> width_of(WidthKind kind, char32_t c) {
  if (is_half(kind, c)) return Width::half;
  return is_full(kind, c) ? std::optional(Width::full) : std::nullopt;
}

bool is_graphic(char c) { return c > ' ' && c < '\x7F'; }

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos;
}

/// `text` with blanks in the places of addresses.
std::string without_addresses(std::string text) {
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
  explicit RunCounter(WidthKind kind) : m_kind(kind) {}

  void count(Item const& item) {
    std::string const text = without_addresses(item.text);
    std::optional<Width> open;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
      auto const [character, length] = utf8::decode(std::string_view(text).substr(at));
      auto const width = width_of(m_kind, character);
      if (width != open) {
        if (open) add(*open, text.substr(begin, at - begin), item.span);
        open = width;
        begin = at;
      }
      at += length;
    }
    if (open) add(*open, text.substr(begin), item.span);
  }

  [[nodiscard]] WidthCount const& counted() const { return m_counted; }

 private:
  void add(Width width, std::string run, Span span) {
    auto& side = width == Width::half ? m_counted.half : m_counted.full;
    if (side.runs++ > 0) return;
    side.place = place_within(span, run);
    side.first = std::move(run);
  }

  WidthKind m_kind;
  WidthCount m_counted;
};

}  // namespace

WidthCount count_widths(WidthKind kind, std::vector<SheetText> const& texts) {
  RunCounter counter(kind);
  for (auto const& [field, item] : texts) {
    bool const is_text = field->type == FieldType::text || field->type == FieldType::list;
    if (is_text) counter.count(*item);
  }
  return counter.counted();
}

}  // namespace mokuhyo::form

#include "form/character_doubts.h"

#include "base/control_character.h"
#include "base/utf8.h"
#include "form/jis_x_0213.h"
#include "form/sheet_texts.h"
#include "form/width_count.h"

#include <set>
#include <utility>

namespace mokuhyo::form {
namespace {

Message name_of(WidthKind kind) {
  switch (kind) {
    case WidthKind::digits: return {"数字", "digits"};
    case WidthKind::letters: return {"英字", "letters"};
    case WidthKind::katakana: return {"片仮名", "katakana"};
  }
  return {};
}

std::string quoted(WidthCount::Side const& side) {
  return side.first + "（" + std::to_string(side.runs) + " か所）";
}

std::string quoted_in_english(WidthCount::Side const& side) {
  return "`" + side.first + "` (" + std::to_string(side.runs) + ")";
}

/// Where something stands, in short [goals.yaml:12:8].
std::string place_name(Span span) {
  if (span.file == nullptr) return {};
  auto const path = std::string_view(span.file->path());
  auto const at = span.file->position(span.offset);
  return std::string(path.substr(path.rfind('/') + 1)) + ":" + std::to_string(at.line) + ":" +
         std::to_string(at.column);
}

Diagnostic mixed(WidthKind kind, WidthCount const& count) {
  bool const is_half_rarer = count.half.runs < count.full.runs;
  auto const& rare = is_half_rarer ? count.half : count.full;
  auto const& usual = is_half_rarer ? count.full : count.half;
  Message const name = name_of(kind);
  auto const where = place_name(usual.place);
  return {Severity::warning,
          rare.place,
          {},
          {"半角と全角の" + name.ja + "が混ざっています: 半角 " + quoted(count.half) + "、全角 " +
               quoted(count.full),
           "both half-width and full-width " + name.en + ": half-width " +
               quoted_in_english(count.half) + ", full-width " + quoted_in_english(count.full)},
          {"どちらかにそろえてください（多いほうは " + where + " から）",
           "write all of them in one width (most are written as at " + where + ")"}};
}

/// Controls of direction show nothing; the template has said whether they may stand.
bool is_doubtful(char32_t c) { return !is_in_jis_x_0213(c) && !turns_direction(c); }

/// The place of `part` within `left`, of which only what follows it stays.
Span take_place(Span& left, std::string_view part) {
  auto const place = place_within(left, part);
  if (place.length != part.size()) return place;
  auto const end = place.offset + place.length;
  left = {left.file, end, left.offset + left.length - end};
  return place;
}

Diagnostic outside_jis(Span place, std::string_view character) {
  std::string const shown(character);
  return {Severity::warning,
          place,
          {},
          {"「" + shown + "」は JIS X 0213 にない文字です",
           "`" + shown + "` is no character of JIS X 0213"},
          {"ほかの機器では表示されないことがあります。別の字で書けないか確かめてください",
           "other systems may not show it: see whether another character will do"},
          false,
          utf8::decode(character).code_point};
}

/// Finds the characters of texts that are doubtful, each once.
class DoubtfulCharacters {
 public:
  void look_at(SheetText const& text) {
    // The source has the characters in the order of the text: no part is searched twice.
    Span left = text.item->span;
    for (std::string_view rest = text.item->text; !rest.empty();) {
      auto const [character, length] = utf8::decode(rest);
      bool const is_new = is_doubtful(character) && m_known.insert(character).second;
      if (is_new)
        m_said.add(outside_jis(take_place(left, rest.substr(0, length)), rest.substr(0, length)));
      rest.remove_prefix(length);
    }
  }

  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_said); }

 private:
  std::set<char32_t> m_known;
  Diagnostics m_said;
};

}  // namespace

Diagnostics doubts(OneWidthCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  auto const counts = count_widths(sheet_texts(row.form().fields, row.sheet()));
  for (auto const kind : check.kinds) {
    auto const& count = counts[static_cast<std::size_t>(kind)];
    if (count.half.runs > 0 && count.full.runs > 0) said.add(mixed(kind, count));
  }
  return said;
}

Diagnostics doubts(JisCheck const& /*check*/, CheckedRow const& row) {
  DoubtfulCharacters characters;
  for (auto const& text : sheet_texts(row.form().fields, row.sheet())) characters.look_at(text);
  return characters.take_diagnostics();
}

}  // namespace mokuhyo::form

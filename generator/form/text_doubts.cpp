#include "form/text_doubts.h"

#include "base/utf8.h"
#include "form/sentences.h"
#include "form/sheet_texts.h"

#include <algorithm>
#include <vector>

namespace mokuhyo::form {
namespace {

/// Shorter ones may well be said twice [目標を達成しました。].
constexpr std::size_t shortest_copy = 15;

Diagnostic same_text(Given const& text, Given const& other, std::string const& name) {
  return {Severity::warning,
          text.span,
          {},
          {"「" + text.label + "」が「" + other.label + "」と同じ文です",
           "`" + name + "` says the same as another field of its row"},
          {"写し間違いでないか確かめてください", "check that it was not copied by mistake"}};
}

Diagnostic same_sentence(Span place, Given const& text, Given const& other,
                         std::string const& name) {
  return {Severity::warning,
          place,
          {},
          {"「" + text.label + "」に「" + other.label + "」と同じ文があります",
           "a sentence of `" + name + "` stands in another field of its row too"},
          {"写し間違いでないか確かめてください", "check that it was not copied by mistake"}};
}

/// The first sentence of `text` that `other` holds too; empty if there is none.
std::string_view common_sentence(std::string_view text, std::string_view other) {
  auto const known = sentences(other);
  for (auto const sentence : sentences(text)) {
    if (utf8::count(sentence) < shortest_copy) continue;
    if (std::find(known.begin(), known.end(), sentence) != known.end()) return sentence;
  }
  return {};
}

std::optional<Diagnostic> doubt_copy(Given const& text, Given const& other,
                                     std::string const& name) {
  if (text.text == other.text) return same_text(text, other, name);
  auto const common = common_sentence(text.text, other.text);
  if (common.empty()) return std::nullopt;
  return same_sentence(place_within(text.span, common), text, other, name);
}

/// Characters that are printed: line breaks and blanks are free.
std::size_t count_printed(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    auto const [character, length] = utf8::decode(text);
    bool const is_blank = character <= U' ' || character == U'　';
    count += is_blank ? 0 : 1;
    text.remove_prefix(length);
  }
  return count;
}

struct Count {
  std::size_t characters = 0;
  std::size_t most = 0;
};

Diagnostic too_long(Given const& text, std::string const& name, Count count) {
  auto const has = std::to_string(count.characters);
  auto const most = std::to_string(count.most);
  Message message{"「" + text.label + "」は ", "`" + name + "` has "};
  message.ja.append(has).append(" 字あります（").append(most).append(" 字まで）");
  message.en.append(has).append(" characters (at most ").append(most).append(")");
  return {Severity::warning,
          text.span,
          {},
          std::move(message),
          {"短くしてください", "make it shorter"}};
}

Diagnostic empty_cell(FieldRef const& missing, CheckedRow const& row) {
  return {Severity::warning,
          row.place_of_missing(missing),
          {},
          {"「" + row.label(missing) + "」が空です", "`" + missing.field->name + "` is empty"},
          {"書くことがなければ「／」と書いてください",
           "write it, or `／` where there is nothing to be written"}};
}

}  // namespace

Diagnostics doubts(DifferCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  std::vector<Given> before;
  for (auto const& ref : check.texts) {
    auto text = row.given(ref);
    if (!text) continue;
    for (auto const& other : before) {
      if (auto doubt = doubt_copy(*text, other, ref.field->name)) said.add(*std::move(doubt));
    }
    before.push_back(*std::move(text));
  }
  return said;
}

Diagnostics doubts(FilledCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  auto const beside = std::find_if(check.beside.begin(), check.beside.end(),
                                   [&row](FieldRef const& ref) { return row.given(ref); });
  for (auto const& value : check.values) {
    if (beside != check.beside.end()) said.append(lone_value(*beside, value, row));
    if (check.beside.empty() && row.is_empty(value)) said.add(empty_cell(value, row));
  }
  return said;
}

Diagnostics doubts(LengthCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  for (auto const& ref : check.texts) {
    auto const text = row.given(ref);
    std::size_t const count = text ? count_printed(text->text) : 0;
    if (count > check.characters)
      said.add(too_long(*text, ref.field->name, {count, check.characters}));
  }
  return said;
}

Diagnostics lone_value(FieldRef const& there, FieldRef const& missing, CheckedRow const& row) {
  Diagnostics said;
  auto const value = row.given(there);
  if (!value || !row.is_empty(missing)) return said;
  said.warning(value->span,
               {"「" + value->label + "」があるのに「" + row.label(missing) + "」がありません",
                "`" + missing.field->name + "` is missing beside this value"},
               {"両方を書くか、両方を空にしてください", "write both, or leave both empty"});
  return said;
}

}  // namespace mokuhyo::form

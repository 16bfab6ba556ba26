#include "form/value_check.h"

#include "base/utf8.h"
#include "form/number.h"
#include "form/wording.h"
#include "input/date.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mokuhyo::form {
namespace {

Diagnostic refusal(Item const& item, Message message, Message hint) {
  return {Severity::error, item.span, {}, std::move(message), std::move(hint)};
}

Diagnostic refuse_date(Item const& item) {
  return refusal(item,
                 {"「" + item.text + "」は日付として読めません", "`" + item.text + "` is no date"},
                 {"「R5.4.1」「令和5年4月1日」「2023-04-01」のように、実在する日を書いてください",
                  "write a day that exists, such as R5.4.1, 令和5年4月1日 or 2023-04-01"});
}

Diagnostic refuse_fiscal_year(Item const& item) {
  return refusal(
      item,
      {"「" + item.text + "」は年度として読めません", "`" + item.text + "` is no fiscal year"},
      {"「令和5年度」「R5」「2023年度」のように書いてください",
       "write it as 令和5年度, R5 or 2023年度"});
}

Diagnostic refuse_number(Item const& item) {
  return refusal(item,
                 {"「" + item.text + "」は数として読めません", "`" + item.text + "` is no number"},
                 {"「1234」「1,234.5」「△3」のように単位なしで、12 桁までで書いてください",
                  "write up to 12 digits such as 1234, 1,234.5 or -3, without a unit"});
}

/// Characters that look alike, a group a line.
constexpr std::array<std::u32string_view, 5> look_alikes = {U"○〇◯⚪oOｏＯ0０", U"×✕✖╳xXｘＸ",
                                                            U"△▵∆Δ", U"◎⦾⊚◉", U"●⚫•"};

bool look_alike(std::string_view a, std::string_view b) {
  auto const x = utf8::to_utf32(a);
  auto const y = utf8::to_utf32(b);
  if (x.size() != 1 || y.size() != 1) return false;
  constexpr auto nowhere = std::u32string_view::npos;
  return std::any_of(look_alikes.begin(), look_alikes.end(), [&](std::u32string_view group) {
    return group.find(x[0]) != nowhere && group.find(y[0]) != nowhere;
  });
}

Diagnostic refuse_look_alike(Item const& item, Mark const& mark) {
  return refusal(item,
                 {"「" + item.text + "」は凡例の「" + mark.mark + "」に似た別の文字です",
                  "`" + item.text + "` only looks like the mark `" + mark.mark + "`"},
                 {"凡例の「" + mark.mark + "」を写して書いてください",
                  "copy the mark `" + mark.mark + "` from the legend"});
}

Diagnostic refuse_mark(Item const& item, Marks const& marks) {
  for (auto const& mark : marks) {
    if (look_alike(item.text, mark.mark)) return refuse_look_alike(item, mark);
  }
  std::vector<std::string> known;
  for (auto const& mark : marks) known.push_back(mark.mark);
  return refusal(
      item,
      {"「" + item.text + "」は凡例にない記号です", "the legend has no mark `" + item.text + "`"},
      {"凡例の記号は " + listed(known, "・") + " です",
       "the marks of the legend are " + listed(known, ", ")});
}

Diagnostic refuse_choice(Item const& item, std::vector<Option> const& options) {
  std::vector<std::string> known;
  for (auto const& option : options) known.push_back(text_of(option));
  return refusal(
      item, {"「" + item.text + "」は選べません", "`" + item.text + "` is none of the choices"},
      {"選べるのは " + listed(known, "・") + " です", "the choices are " + listed(known, ", ")});
}

}  // namespace

std::optional<Diagnostic> refuse_item(Field const& field, Item const& item, Marks const& marks) {
  switch (field.type) {
    case FieldType::date:
      if (!input::read_date(item.text)) return refuse_date(item);
      break;
    case FieldType::fiscal_year:
      if (!input::read_fiscal_year(item.text)) return refuse_fiscal_year(item);
      break;
    case FieldType::number:
      if (!read_number(item.text) && !is_dash(item.text)) return refuse_number(item);
      break;
    case FieldType::mark:
      if (find_mark(marks, item.text) == nullptr) return refuse_mark(item, marks);
      break;
    case FieldType::choice:
      if (find_option(field, item.text) == nullptr) return refuse_choice(item, field.options);
      break;
    default: break;
  }
  return std::nullopt;
}

}  // namespace mokuhyo::form

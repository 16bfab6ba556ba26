#include "form/check.h"

#include "form/figure.h"
#include "form/table_rows.h"
#include "input/date.h"

#include <optional>

namespace mokuhyo::form {
namespace {

/// A text of a row that is there and is no 同上, with its place.
struct Given {
  std::string text;
  Span span;
  std::string label;  // of its field, on one line
};

class RowChecker {
 public:
  RowChecker(Template const& form, Slots const& slots) : m_form(form), m_slots(slots) {}

  void operator()(ReachedCheck const& check) {
    auto const mark = given(check.mark);
    auto const result = given(check.result);
    if (mark && !result) refuse_lone(*mark, check.result);
    if (result && !mark) refuse_lone(*result, check.mark);
    auto const target = given(check.target);
    if (mark && result && target) compare(*mark, *target, *result);
  }

  void operator()(FiscalYearCheck const& check) {
    auto const typed = given(check.year);
    auto const year = typed ? input::read_fiscal_year(typed->text) : std::nullopt;
    if (!year) return;
    for (auto const& ref : check.dates) {
      auto const date = given(ref);
      auto const day = date ? input::read_date(date->text) : std::nullopt;
      if (!day || input::fiscal_year_of(*day) == *year) continue;
      m_said.warning(
          date->span,
          {"「" + date->label + "」の " + date->text + " は" + typed->text + "の日ではありません",
           date->text + " (`" + ref.field->name + "`) is no day of " + typed->text},
          {"日付か年度を確かめてください", "check the date and the fiscal year"});
    }
  }

  void operator()(OrderCheck const& check) {
    std::optional<Given> before;
    for (auto const& ref : check.dates) {
      auto date = given(ref);
      if (!date || !input::read_date(date->text)) continue;
      if (before && *input::read_date(date->text) < *input::read_date(before->text)) {
        m_said.warning(date->span,
                       {"「" + date->label + "」が「" + before->label + "」より前の日です",
                        "`" + ref.field->name + "` is earlier than the date before it"},
                       {"二つの日付を確かめてください", "check both dates"});
      }
      before = std::move(date);
    }
  }

  void operator()(DifferCheck const& check) {
    std::vector<Given> before;
    for (auto const& ref : check.texts) {
      auto text = given(ref);
      if (!text) continue;
      for (auto const& other : before) {
        if (other.text != text->text) continue;
        m_said.warning(
            text->span,
            {"「" + text->label + "」が「" + other.label + "」と同じ文です",
             "`" + ref.field->name + "` says the same as another field of its row"},
            {"写し間違いでないか確かめてください", "check that it was not copied by mistake"});
      }
      before.push_back(*std::move(text));
    }
  }

  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_said); }

 private:
  [[nodiscard]] std::string label_of(FieldRef const& ref) const {
    return without_line_breaks(text_of(ref.field->label.pattern, m_slots));
  }

  [[nodiscard]] std::optional<Given> given(FieldRef const& ref) const {
    auto const* const value = find_value(ref, m_slots);
    if (value == nullptr || value->items.empty()) return std::nullopt;
    return Given{text_of(ref, *value), value->span, label_of(ref)};
  }

  void refuse_lone(Given const& there, FieldRef const& missing) {
    if (auto const* const value = find_value(missing, m_slots); value != nullptr && value->ditto) {
      return;
    }
    m_said.warning(there.span,
                   {"「" + there.label + "」があるのに「" + label_of(missing) + "」がありません",
                    "`" + missing.field->name + "` is missing beside this value"},
                   {"両方を書くか、両方を空にしてください", "write both, or leave both empty"});
  }

  void compare(Given const& mark, Given const& target, Given const& result) {
    auto const* const meaning = find_mark(m_form.marks, mark.text);
    auto const asked = read_figure(target.text);
    auto const got = read_figure(result.text);
    auto const reached = asked && got ? reaches(*got, *asked) : std::nullopt;
    if (meaning == nullptr || !reached || *reached == meaning->reached) return;
    m_said.warning(
        mark.span,
        {"「" + mark.text + "」（" + meaning->means + "）ですが、結果「" + result.text +
             "」は目標「" + target.text + "」に" + (*reached ? "届いています" : "届いていません"),
         "the mark is " + mark.text + ", but the result " + result.text +
             (*reached ? " reaches" : " does not reach") + " the target " + target.text},
        {"印か結果を確かめてください", "check the mark and the result"});
  }

  Template const& m_form;
  Slots const& m_slots;
  Diagnostics m_said;
};

}  // namespace

Diagnostics run_checks(Template const& form, Record const& sheet, Joins const& joins) {
  Diagnostics said;
  for (auto const& spec : form.checks) {
    for (auto const& row : table_rows(spec.scope, sheet, joins)) {
      RowChecker checker(form, row);
      std::visit(checker, spec.check);
      said.append(checker.take_diagnostics());
    }
  }
  return said;
}

}  // namespace mokuhyo::form

#include "form/date_doubts.h"

#include "form/headings.h"
#include "input/date.h"
#include "input/named_years.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::form {
namespace {

/// The fiscal year of a sheet, and as it is typed.
struct SheetYear {
  Given typed;
  input::FiscalYear year;
};

std::optional<SheetYear> year_of(FieldRef const& field, CheckedRow const& row) {
  auto typed = row.given(field);
  auto const year = typed ? input::read_fiscal_year(typed->text) : std::nullopt;
  if (!year) return std::nullopt;
  return SheetYear{*std::move(typed), *year};
}

Diagnostic outside(Given const& date, std::string const& name, std::string const& year) {
  return {Severity::warning,
          date.span,
          {},
          {"「" + date.label + "」の " + date.text + " は" + year + "の日ではありません",
           date.text + " (`" + name + "`) is no day of " + year},
          {"日付か年度を確かめてください", "check the date and the fiscal year"}};
}

Diagnostic earlier(Given const& date, Given const& before, std::string const& name) {
  return {Severity::warning,
          date.span,
          {},
          {"「" + date.label + "」が「" + before.label + "」より前の日です",
           "`" + name + "` is earlier than the date before it"},
          {"二つの日付を確かめてください", "check both dates"}};
}

/// Whether `words` name fiscal years, but none from `near.back` before `year` to `near.ahead` after
/// it.
bool names_others(std::string_view words, input::FiscalYear year, NearYears const& near) {
  auto const named = input::named_years(words);
  return !named.empty() && std::none_of(named.begin(), named.end(), [&](input::FiscalYear each) {
    return each.year >= year.year - near.back && each.year <= year.year + near.ahead;
  });
}

/// What stands at `place`, which `name` is the name of, names other years than that of the sheet.
Diagnostic of_another_year(Span place, Message const& name, SheetYear const& sheet, Message hint) {
  return {Severity::warning,
          place,
          {},
          {name.ja + "にある年度が、シートの年度（" + sheet.typed.text + "）と合いません",
           name.en + " names another fiscal year than " + sheet.typed.text},
          std::move(hint)};
}

}  // namespace

Diagnostics doubts(FiscalYearCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  auto const sheet = year_of(check.year, row);
  if (!sheet) return said;
  for (auto const& ref : check.dates) {
    auto const date = row.given(ref);
    auto const day = date ? input::read_date(date->text) : std::nullopt;
    if (!day || input::fiscal_year_of(*day) == sheet->year) continue;
    said.add(outside(*date, ref.field->name, sheet->typed.text));
  }
  return said;
}

Diagnostics doubts(OrderCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  std::optional<Given> before;
  for (auto const& ref : check.dates) {
    auto date = row.given(ref);
    auto const day = date ? input::read_date(date->text) : std::nullopt;
    if (!day) continue;
    if (before && *day < *input::read_date(before->text)) {
      said.add(earlier(*date, *before, ref.field->name));
    }
    before = std::move(date);
  }
  return said;
}

Diagnostics doubts(YearTextsCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  auto const sheet = year_of(check.years.year, row);
  if (!sheet) return said;
  for (auto const& ref : check.texts) {
    auto const text = row.given(ref);
    if (!text || !names_others(text->text, sheet->year, check.years)) continue;
    said.add(of_another_year(text->span, {"「" + text->label + "」", "`" + ref.field->name + "`"},
                             *sheet,
                             {"前の年度の文が残っていないか確かめてください",
                              "check that nothing of another year was left there"}));
  }
  return said;
}

Diagnostics doubts(YearHeadingsCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  auto const sheet = year_of(check.years.year, row);
  if (!sheet) return said;
  for (auto const& heading : headings(row.form(), row.sheet())) {
    if (!names_others(heading, sheet->year, check.years)) continue;
    said.add(of_another_year(
        sheet->typed.span,
        {"様式の見出し「" + heading + "」", "the heading `" + heading + "` of the form"}, *sheet,
        {"年度か、使う様式を確かめてください", "check the fiscal year and the template"}));
  }
  return said;
}

}  // namespace mokuhyo::form

#include "form/date_doubts.h"

#include "form/headings.h"
#include "input/date.h"
#include "input/named_years.h"

#include <algorithm>

namespace mokuhyo::form {
namespace {

std::optional<input::FiscalYear> read_year(std::optional<Given> const& typed) {
  return typed ? input::read_fiscal_year(typed->text) : std::nullopt;
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

/// Whether `words` name fiscal years, but none from `years.back` before `year` to `years.ahead`
/// after it.
bool names_others(std::string_view words, input::FiscalYear year, NearYears const& years) {
  auto const named = input::named_years(words);
  return !named.empty() && std::none_of(named.begin(), named.end(), [&](input::FiscalYear each) {
    return each.year >= year.year - years.back && each.year <= year.year + years.ahead;
  });
}

}  // namespace

Diagnostics doubts(FiscalYearCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  auto const typed = row.given(check.year);
  auto const year = read_year(typed);
  if (!year) return said;
  for (auto const& ref : check.dates) {
    auto const date = row.given(ref);
    auto const day = date ? input::read_date(date->text) : std::nullopt;
    if (!day || input::fiscal_year_of(*day) == *year) continue;
    said.add(outside(*date, ref.field->name, typed->text));
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
  auto const typed = row.given(check.years.year);
  auto const year = read_year(typed);
  if (!year) return said;
  for (auto const& ref : check.texts) {
    auto const text = row.given(ref);
    if (!text || !names_others(text->text, *year, check.years)) continue;
    said.warning(
        text->span,
        {"「" + text->label + "」にある年度が、シートの年度（" + typed->text + "）と合いません",
         "`" + ref.field->name + "` names another fiscal year than " + typed->text},
        {"前の年度の文が残っていないか確かめてください",
         "check that nothing of another year was left there"});
  }
  return said;
}

Diagnostics doubts(YearHeadingsCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  auto const typed = row.given(check.years.year);
  auto const year = read_year(typed);
  if (!year) return said;
  for (auto const& heading : headings(row.form(), row.sheet())) {
    if (!names_others(heading, *year, check.years)) continue;
    said.warning(
        typed->span,
        {"様式の見出し「" + heading + "」の年度が、シートの年度（" + typed->text + "）と合いません",
         "the heading `" + heading + "` of the form names another fiscal year than " + typed->text},
        {"年度か、使う様式を確かめてください", "check the fiscal year and the template"});
  }
  return said;
}

}  // namespace mokuhyo::form

#include "pack/year_doubts.h"

#include "input/named_years.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mokuhyo::pack {
namespace {

using Years = std::vector<input::FiscalYear>;

bool have_common(Years const& a, Years const& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool is_of(Years const& years, input::FiscalYear year) {
  return std::find(years.begin(), years.end(), year) != years.end();
}

Diagnostic all_differ(Span place, std::string const& typed) {
  return {Severity::warning,
          place,
          {},
          {"冊子の年度が、シートの年度（" + typed + "）と合いません",
           "the pack is of another fiscal year than its sheets (" + typed + ")"},
          {"前の年度の pack.yaml のままになっていないか確かめてください",
           "check that pack.yaml is not that of another year"}};
}

Diagnostic one_differs(Span place, std::string const& typed) {
  return {Severity::warning,
          place,
          {},
          {"このシートの年度（" + typed + "）が、冊子の年度と合いません",
           "this sheet is of another fiscal year (" + typed + ") than its pack"},
          {"シートの年度か、冊子に入れるシートを確かめてください",
           "check the sheet's year, and whether it belongs in the pack"}};
}

}  // namespace

PackYears years_of(PackText fiscal_year, PackText title) {
  if (auto const year = input::read_fiscal_year(fiscal_year.text))
    return {{*year}, fiscal_year.span};
  return {input::named_years(title.text), title.span};
}

Diagnostics doubt_title(PackYears const& years, PackText title) {
  auto const named = input::named_years(title.text);
  if (named.empty() || years.years.empty() || have_common(named, years.years)) return {};
  Diagnostics said;
  said.warning(title.span,
               {"表題にある年度が、冊子の年度と合いません",
                "the title names another fiscal year than that of the pack"},
               {"表題か年度を確かめてください", "check the title and the fiscal year"});
  return said;
}

void SheetYears::add(form::SheetData const& sheet) {
  auto const field = std::find_if(sheet.fields.begin(), sheet.fields.end(), [](auto const& each) {
    return each.type == form::FieldType::fiscal_year && !each.items.empty();
  });
  if (field == sheet.fields.end()) return;
  auto const& typed = field->items.front();
  if (auto const year = input::read_fiscal_year(typed))
    m_sheets.push_back({typed, *year, field->span});
}

void SheetYears::append(SheetYears others) {
  std::move(others.m_sheets.begin(), others.m_sheets.end(), std::back_inserter(m_sheets));
}

Diagnostics SheetYears::doubts(PackYears const& pack) const {
  if (pack.years.empty() || m_sheets.empty()) return {};
  Diagnostics said;
  auto const agrees = [&](SheetYear const& each) { return is_of(pack.years, each.year); };
  if (std::none_of(m_sheets.begin(), m_sheets.end(), agrees)) {
    said.add(all_differ(pack.span, m_sheets.front().typed));
    return said;
  }
  for (auto const& sheet : m_sheets) {
    if (!agrees(sheet)) said.add(one_differs(sheet.span, sheet.typed));
  }
  return said;
}

}  // namespace mokuhyo::pack

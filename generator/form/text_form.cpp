#include "form/text_form.h"

#include "form/number.h"
#include "input/date.h"

#include <algorithm>
#include <array>

namespace mokuhyo::form {
namespace {

struct NamedForm {
  FieldType type;
  std::string_view name;
  TextForm form;
};

constexpr std::array<NamedForm, 8> forms = {
    {{FieldType::date, "short", TextForm::abbreviated},
     {FieldType::date, "long", TextForm::full},
     {FieldType::date, "western", TextForm::western},
     {FieldType::date, "iso", TextForm::iso},
     {FieldType::fiscal_year, "short", TextForm::abbreviated},
     {FieldType::fiscal_year, "long", TextForm::full},
     {FieldType::fiscal_year, "western", TextForm::western},
     {FieldType::number, "grouped", TextForm::grouped}}};

std::string written(input::Date date, TextForm form) {
  switch (form) {
    case TextForm::abbreviated: return short_name(date);
    case TextForm::western: return western_name(date);
    case TextForm::iso: return iso_name(date);
    default: return long_name(date);
  }
}

std::string written(input::FiscalYear year, TextForm form) {
  switch (form) {
    case TextForm::abbreviated: return short_name(year);
    case TextForm::western: return western_name(year);
    default: return long_name(year);
  }
}

}  // namespace

std::optional<TextForm> find_text_form(FieldType type, std::string_view name) {
  auto const* const found = std::find_if(forms.begin(), forms.end(), [&](NamedForm const& each) {
    return each.type == type && each.name == name;
  });
  return found == forms.end() ? std::nullopt : std::optional(found->form);
}

std::vector<std::string> text_form_names(FieldType type) {
  std::vector<std::string> names;
  for (auto const& each : forms) {
    if (each.type == type) names.emplace_back(each.name);
  }
  return names;
}

std::string in_form(std::string typed, FieldType type, TextForm form, int years) {
  if (form == TextForm::typed && years == 0) return typed;
  if (type == FieldType::number) return grouped(std::move(typed));
  if (type == FieldType::date) {
    auto const date = input::read_date(typed);
    return date ? written(*date, form) : typed;
  }
  auto const year = input::read_fiscal_year(typed);
  return year ? written(input::FiscalYear{year->year + years}, form) : typed;
}

}  // namespace mokuhyo::form

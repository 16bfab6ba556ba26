#include "form/record.h"

#include "form/field.h"
#include "input/date.h"

namespace mokuhyo::form {
namespace {

std::string in_form(std::string typed, TextForm form) {
  auto const year = form == TextForm::typed ? std::nullopt : input::read_fiscal_year(typed);
  if (!year) return typed;
  return form == TextForm::full ? input::long_name(*year) : input::short_name(*year);
}

std::string text_of(Insertion const& insertion, Slots const& slots) {
  auto const* const value = find_value(insertion.value, slots);
  if (value == nullptr) return {};
  return in_form(text_of(*insertion.value.field, *value), insertion.form);
}

}  // namespace

FieldValue const* find_value(FieldRef const& ref, Slots const& slots) {
  Record const* record = slots.at(ref.slot);
  FieldValue const* value = nullptr;
  for (std::size_t const step : ref.steps) {
    if (value != nullptr) record = value->records.empty() ? nullptr : &value->records.front();
    if (record == nullptr) return nullptr;
    value = &record->values.at(step);
  }
  return value;
}

std::string text_of(Field const& field, FieldValue const& value) {
  std::string text;
  for (auto const& item : value.items) {
    if (&item != &value.items.front()) text += '\n';
    if (!item.text.starts_with(field.bullet)) text += field.bullet;
    text += item.text;
  }
  return text;
}

std::string text_of(Pattern const& pattern, Slots const& slots) {
  std::string text;
  for (auto const& part : pattern.parts) {
    auto const* const words = std::get_if<std::string>(&part);
    text += words != nullptr ? *words : text_of(std::get<Insertion>(part), slots);
  }
  return text;
}

}  // namespace mokuhyo::form

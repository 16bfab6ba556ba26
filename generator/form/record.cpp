#include "form/record.h"

#include "form/field.h"
#include "form/text_form.h"

namespace mokuhyo::form {
namespace {

std::string text_of(Insertion const& insertion, Slots const& slots) {
  auto const& [ref, form, years] = insertion;
  auto const* const value = find_value(ref, slots);
  if (value == nullptr) return {};
  return in_form(text_of(ref, *value), ref.field->type, form, years);
}

/// The text of one item, without a bullet.
std::string text_of(Field const& field, Item const& item) {
  if (field.type == FieldType::choice) return text_of(*find_option(field, item.text));
  return in_form(item.text, field.type, field.format);
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

std::string text_of(FieldRef const& ref, FieldValue const& value) {
  Field const& field = *ref.field;
  if (ref.item) {
    return *ref.item < value.items.size() ? text_of(field, value.items[*ref.item]) : std::string();
  }
  std::string text;
  for (auto const& item : value.items) {
    if (&item != &value.items.front()) text += '\n';
    if (!item.text.starts_with(field.bullet)) text += field.bullet;
    text += text_of(field, item);
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

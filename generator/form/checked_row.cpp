#include "form/checked_row.h"

namespace mokuhyo::form {

std::optional<Given> CheckedRow::given(FieldRef const& ref) const {
  auto const* const value = find_value(ref, *m_slots);
  if (value == nullptr || value->items.empty()) return std::nullopt;
  return Given{text_of(ref, *value), value->span, label(ref)};
}

bool CheckedRow::is_empty(FieldRef const& ref) const {
  auto const* const value = find_value(ref, *m_slots);
  return value == nullptr || (value->items.empty() && !value->ditto && !value->not_applicable);
}

std::string CheckedRow::label(FieldRef const& ref) const {
  return without_line_breaks(text_of(ref.field->label.pattern, *m_slots));
}

Span CheckedRow::place_of_missing(FieldRef const& ref) const {
  for (std::size_t slot = ref.slot; slot > 0; --slot) {
    if (auto const* const record = m_slots->at(slot)) return record->span;
  }
  return sheet().span;
}

}  // namespace mokuhyo::form

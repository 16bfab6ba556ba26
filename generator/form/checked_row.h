#pragma once
// A row of a sheet, or the sheet itself, as checks look at it.

#include "form/record.h"
#include "form/template.h"

#include <optional>
#include <string>

namespace mokuhyo::form {

/// A text that is there and is no 同上, with its place.
struct Given {
  std::string text;
  Span span;
  std::string label;  // of its field, on one line
};

class CheckedRow {
 public:
  /// Both must outlive it.
  CheckedRow(Template const& form, Slots const& slots) : m_form(&form), m_slots(&slots) {}

  [[nodiscard]] Template const& form() const { return *m_form; }
  [[nodiscard]] Slots const& slots() const { return *m_slots; }
  [[nodiscard]] Record const& sheet() const { return *m_slots->front(); }

  /// The text at `ref`; nothing where the cell is empty, 同上 or not to be filled in.
  [[nodiscard]] std::optional<Given> given(FieldRef const& ref) const;
  /// Whether nothing at all is written at `ref`.
  [[nodiscard]] bool is_empty(FieldRef const& ref) const;
  [[nodiscard]] std::string label(FieldRef const& ref) const;
  /// Where to show that nothing is written at `ref`: its record, or the one around it.
  [[nodiscard]] Span place_of_missing(FieldRef const& ref) const;

 private:
  Template const* m_form;
  Slots const* m_slots;
};

}  // namespace mokuhyo::form

#pragma once
// The data of a sheet, typed by the fields of its template.

#include "base/source.h"
#include "form/pattern.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

struct Record;

/// One text as its author typed it.
struct Item {
  std::string text;
  Span span;
};

/// How a sheet says that there is nothing to be written for a field.
inline constexpr std::string_view not_applicable_sign = "／";

/// What a sheet gives for one field; all is empty where it gives nothing.
struct FieldValue {
  Span span;
  std::vector<Item> items;      // of a list and of `each` its items, of other texts one
  bool ditto = false;           // 同上: the same as the cell above
  bool not_applicable = false;  // ／: nothing is to be written here
  std::vector<Record> records;  // of a section one, of rows and joined fields each
};

/// A value for each field, in the order of the fields.
struct Record {
  Span span;
  std::string name;  // of a joined record: the row it adds to
  Span name_span;
  std::vector<FieldValue> values;
};

/// The records that a place of the form sees, one a slot of its scope; nullptr where there is none.
using Slots = std::vector<Record const*>;

/// The value at `ref`, or nullptr where a record on the way to it is missing.
[[nodiscard]] FieldValue const* find_value(FieldRef const& ref, Slots const& slots);

/// The text of the value at `ref`: items on lines of their own, each of a list behind its bullet;
/// of a choice the option that is chosen.
[[nodiscard]] std::string text_of(FieldRef const& ref, FieldValue const& value);

/// The text of a pattern; values that are missing leave nothing.
[[nodiscard]] std::string text_of(Pattern const& pattern, Slots const& slots);

}  // namespace mokuhyo::form

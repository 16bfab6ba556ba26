#pragma once
// What data a form takes: fields with their names, and sections and rows of fields to any depth.

#include "base/source.h"
#include "form/condition.h"
#include "form/pattern.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

/// `section` groups fields; `rows` is a list of records; `joined` holds records by the names of
/// the rows that they add to.
enum class FieldType { text, list, date, fiscal_year, mark, number, section, rows, joined };

struct Field {
  std::string name;
  std::string label_text;  // as the template writes it; the name if it gives none
  Span label_span;
  Pattern label;
  std::vector<std::string> aliases;
  FieldType type = FieldType::text;
  bool required = false;
  Conditions when;
  std::string bullet;  // before each item of a list
  std::string key;     // of rows: the field whose value names a row; may be empty
  std::string joins;   // of joined: the path of the rows that it adds to
  Span joins_span;
  Field const* target = nullptr;  // of joined: those rows
  std::vector<Field> fields;
  Span span;
};

using Fields = std::vector<Field>;

/// The index of the field called `name`, or the number of fields.
[[nodiscard]] std::size_t index_of(Fields const& fields, std::string_view name);

/// True for the types whose value is text to print.
[[nodiscard]] bool holds_text(FieldType type);

/// The label on one line, as a key of a sheet may write it.
[[nodiscard]] std::string without_line_breaks(std::string_view label);

}  // namespace mokuhyo::form

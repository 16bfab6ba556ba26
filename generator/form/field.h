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
enum class FieldType { text, list, date, fiscal_year, mark, choice, number, section, rows, joined };

/// One of the answers that a choice offers. A sheet writes `key` or `means`.
struct Option {
  std::string key;
  std::string means;  // may be empty
};

/// A number that a sum adds up, seen from the record of the sum: indices of fields, through
/// sections and rows.
struct Addend {
  std::string path;
  Span span;
  std::vector<std::size_t> steps;
};

struct Field {
  std::string name;
  ComputedText label;  // its text is the name if the template gives none
  std::vector<std::string> aliases;
  FieldType type = FieldType::text;
  bool required = false;
  bool awaited = false;  // a draft may lack it, a finished sheet does not
  Conditions when;
  TextForm format = TextForm::typed;
  std::vector<ComputedText> each;  // it has a value for each of these; if empty, one value
  std::vector<Addend> sum;         // of a number: what it is the sum of
  std::vector<Option> options;     // of a choice
  std::string chosen = "■";        // of a choice: before the option that is chosen
  std::string unchosen = "□";      // and before the others
  std::string bullet;              // before each item of a list
  std::string key;                 // of rows: the field whose value names a row; may be empty
  std::string joins;               // of joined: the path of the rows that it adds to
  Span joins_span;
  Field const* target = nullptr;  // of joined: those rows
  std::vector<Field> fields;
  Span span;
};

using Fields = std::vector<Field>;

/// The index of the field called `name`, or the number of fields.
[[nodiscard]] std::size_t index_of(Fields const& fields, std::string_view name);

/// The option of a choice that `written` names by its key, what it means, or both; or nullptr.
[[nodiscard]] Option const* find_option(Field const& field, std::string_view written);

/// The key of an option and what it means [1 高い].
[[nodiscard]] std::string text_of(Option const& option);

/// True for the types whose value is text to print.
[[nodiscard]] bool holds_text(FieldType type);

/// The label on one line, as a key of a sheet may write it.
[[nodiscard]] std::string without_line_breaks(std::string_view label);

}  // namespace mokuhyo::form

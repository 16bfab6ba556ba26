#pragma once
// Computed texts: words with values of the sheet in them [{fiscal-year.short}目標 -> R5目標].

#include "base/source.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mokuhyo::form {

struct Field;

/// Where a value stands, seen from a row of a table or from the sheet as a whole (see Scope).
struct FieldRef {
  std::size_t slot = 0;            // which of the row's records; 0 is that of the sheet
  std::vector<std::size_t> steps;  // indices of fields: through sections to the value
  Field const* field = nullptr;
  std::optional<std::size_t> item;  // which of the values of a field with `each`; without: all
};

/// How a value is written: as typed; a date or fiscal year as R5.4.1 or R5, 令和5年4月1日 or
/// 令和5年度, 2023年4月1日 or 2023年度, 2023-04-01; a number as 1,234.
enum class TextForm { typed, abbreviated, full, western, iso, grouped };

struct Insertion {
  FieldRef value;
  TextForm form = TextForm::typed;
  int years = 0;  // added to a fiscal year
};

struct Pattern {
  std::vector<std::variant<std::string, Insertion>> parts;
};

/// A pattern with the words it is made of. Labels of fields may insert fields, so their words are
/// there before their patterns are.
struct ComputedText {
  std::string text;
  Span span;
  Pattern pattern;
};

}  // namespace mokuhyo::form

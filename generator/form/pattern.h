#pragma once
// Computed texts: words with values of the sheet in them [{fiscal-year.short}目標 -> R5目標].

#include <cstddef>
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
};

/// How a date or a fiscal year is written: as typed, R5 or R5.4.1, 令和5年度 or 令和5年4月1日.
enum class TextForm { typed, abbreviated, full };

struct Insertion {
  FieldRef value;
  TextForm form = TextForm::typed;
};

struct Pattern {
  std::vector<std::variant<std::string, Insertion>> parts;
};

}  // namespace mokuhyo::form

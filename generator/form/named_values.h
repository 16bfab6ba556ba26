#pragma once
// A sheet's data as a flat list: each value under the names of the fields and rows around it, so
// that two states of a sheet can be held against each other.

#include "form/data.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

/// What a sheet writes for one field, or the names of a list's rows in their order. A row is called
/// by its key, else by its number from 1; the second row with a name is called name#2.
struct NamedValue {
  std::string path;   // [goals.4.indicators.2.target]
  std::string label;  // as the form calls the same [組織目標一覧 4・指標 2・R5目標]
  std::vector<std::string> items;  // as typed: one text, the items of a list, or the rows' names
  /// `ditto` (同上) and `struck_out` (／) are signs and no text.
  enum class Kind { typed, ditto, struck_out, rows } kind = Kind::typed;

  bool operator==(NamedValue const&) const = default;
};

/// What rows are called, each by a name of its own.
[[nodiscard]] std::vector<std::string> row_names(std::vector<DataRecord> const& rows);

/// True if a row has a key that serves as its name.
[[nodiscard]] bool has_own_name(DataRecord const& row);

/// Its items on lines of their own.
[[nodiscard]] std::string text_of(NamedValue const& value);

/// All values of `data` in the order of the form's fields; records that are joined to rows by name.
/// No two have the same path.
[[nodiscard]] std::vector<NamedValue> named_values(SheetData const& data);

}  // namespace mokuhyo::form

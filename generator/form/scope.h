#pragma once
// Which values a place of a form can name. In a grid these are the values of the sheet; in a
// table also those of the rows it stands in and of the records joined to them.

#include "form/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

/// One of the records that a row of a table sees.
struct Slot {
  Fields const* fields = nullptr;
  std::string path;       // of its field from the sheet [goals.indicators]; empty for the sheet
  std::size_t level = 0;  // 0 is the sheet, 1 the outermost rows of the table
  FieldRef source;        // the field whose records these are
};

/// The slots of the sheet and of each level of rows, outermost first; a level's own slot comes
/// before those of the records joined to it.
struct Scope {
  std::vector<Slot> slots;

  [[nodiscard]] std::size_t levels() const { return slots.back().level; }
  /// The slot that holds the rows of `level`.
  [[nodiscard]] std::size_t slot_of(std::size_t level) const;
};

[[nodiscard]] Scope sheet_scope(Fields const& fields);

/// The scope of a table over the rows at `path` [goals.indicators]; nothing if there are none.
[[nodiscard]] std::optional<Scope> table_scope(Fields const& fields, std::string_view path);

/// The value that `path` names: from the innermost rows outwards [target], or from the sheet
/// [goals.no, evaluation.mark].
[[nodiscard]] std::optional<FieldRef> find_value(Scope const& scope, std::string_view path);

/// `ref` to each of the values of a field with `each`; `ref` alone for other fields.
[[nodiscard]] std::vector<FieldRef> single_values(FieldRef const& ref);

/// Every value that a place of the scope sees, the sheet's first.
[[nodiscard]] std::vector<FieldRef> all_values(Scope const& scope);

/// Every path that `find_value` knows, short ones only.
[[nodiscard]] std::vector<std::string> value_paths(Scope const& scope);

/// The field outside rows that `path` names from the sheet, be it a value or not.
[[nodiscard]] std::optional<FieldRef> find_field(Fields const& sheet, std::string_view path);

/// Every path that `find_field` knows.
[[nodiscard]] std::vector<std::string> field_paths(Fields const& sheet);

/// Every path of rows in `fields` [goals, goals.indicators].
[[nodiscard]] std::vector<std::string> row_paths(Fields const& fields);

}  // namespace mokuhyo::form

#pragma once
// Joins records to the rows they are named after: an evaluation to its goal's indicator.

#include "base/result.h"
#include "form/record.h"
#include "form/template.h"

#include <map>

namespace mokuhyo::form {

/// The records that a row has been joined to.
class Joins {
 public:
  /// False if that row has a record of `joined` already.
  [[nodiscard]] bool add(Field const* joined, Record const* row, Record const* record) {
    return m_records.emplace(std::pair(joined, row), record).second;
  }
  /// The record of the field `joined` that adds to `row`, or nullptr.
  [[nodiscard]] Record const* find(Field const* joined, Record const* row) const {
    auto const found = m_records.find({joined, row});
    return found == m_records.end() ? nullptr : found->second;
  }

 private:
  std::map<std::pair<Field const*, Record const*>, Record const*> m_records;
};

/// Whether the values that name rows could all be read.
enum class RowNames { sound, doubtful };

/// Joins every joined field of `form` to its rows in `sheet`, which must outlive the joins. A row
/// has these names: what its key says; the name of the row around it with -k, if it is the k-th
/// therein; that name alone, if it is the only one. An outermost row of a list without key is
/// named by its number from 1.
/// Errors: a name that no row has; two records for one row; two rows with one name. Where two rows
/// have one name, or a key or all rows could not be read, nothing is said of names that no row has.
[[nodiscard]] Result<Joins> join(Template const& form, Record const& sheet,
                                 RowNames names = RowNames::sound);

}  // namespace mokuhyo::form

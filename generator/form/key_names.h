#pragma once
// The names under which a sheet may write fields.

#include "base/diagnostic.h"
#include "form/field.h"
#include "form/record.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace mokuhyo::form {

struct KeyNames {
  std::vector<std::string> labels;                     // one a field, on one line
  std::unordered_map<std::string, std::size_t> index;  // any name -> its field
  std::vector<std::string> known;                      // every name
};

/// `sheet` holds the values that computed labels insert.
[[nodiscard]] KeyNames key_names(Fields const& fields, Record const& sheet);

/// A hint: the name nearest to `typed`, or the labels (in English the names) of all fields.
[[nodiscard]] Message hint_at_names(std::string const& typed, Fields const& fields,
                                    KeyNames const& names);

}  // namespace mokuhyo::form

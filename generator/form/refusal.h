#pragma once
// What can be wrong with the values of a sheet, in the words of its author.

#include "base/diagnostic.h"
#include "form/field.h"
#include "form/record.h"
#include "input/value.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

/// A field given twice, be it under two names or in two files.
[[nodiscard]] Diagnostic doubled_field(input::Entry const& first, input::Entry const& second);

/// `value`, written under `key`, is not what a field of `type` takes.
[[nodiscard]] Diagnostic wrong_kind(FieldType type, std::string const& key,
                                    input::Value const& value);

/// One text where there is a value for each of `names`.
[[nodiscard]] Diagnostic no_values(std::vector<std::string> const& names,
                                   input::Entry const& entry);

/// A field called `name` and, on the form, `label` is not there.
[[nodiscard]] Diagnostic missing_field(Span span, std::string const& name,
                                       std::string const& label);

[[nodiscard]] Diagnostic empty_field(input::Entry const& entry);

/// A field whose condition does not hold.
[[nodiscard]] Diagnostic uncalled_field(input::Entry const& entry);

[[nodiscard]] Diagnostic ditto_without_cell_above(Span span);

[[nodiscard]] Diagnostic unknown_tag(input::Value const& value);

}  // namespace mokuhyo::form

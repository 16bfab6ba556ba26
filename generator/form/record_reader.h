#pragma once
// Types the YAML of a sheet by the fields of its template.

#include "base/result.h"
#include "form/record.h"
#include "form/sheet_files.h"
#include "form/template.h"

namespace mokuhyo::form {

/// The data of a sheet. A key is a field's name, its label on one line, or an alias.
/// Errors: an unknown key; a field given twice, be it under two names; a value of the wrong kind;
/// a date, fiscal year, number or mark that is none; a required field that is missing or empty
/// (not asked of the top level of a sheet that could not be read whole); 同上 outside rows; an
/// unknown tag. There is always a record, with what could be read.
[[nodiscard]] Result<Record> read_record(Template const& form, SheetFiles const& files);

/// The latest date in `record`, as 2024-03-31; empty if it has none.
[[nodiscard]] std::string latest_date(Fields const& fields, Record const& record);

}  // namespace mokuhyo::form

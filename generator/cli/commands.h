#pragma once
// The commands of the program, one file each.

#include "cli/arguments.h"
#include "cli/environment.h"
#include "cli/exit_code.h"

namespace mokuhyo::cli {

/// Makes PDFs. Nothing is written where there is an error.
[[nodiscard]] ExitCode render(Arguments const& arguments, Environment const& environment);

/// Reports every error and doubt; writes no file.
[[nodiscard]] ExitCode check(Arguments const& arguments, Environment const& environment);

/// Makes the published edition of a pack: PDFs, web pages, manifest. All of it or nothing.
[[nodiscard]] ExitCode publish(Arguments const& arguments, Environment const& environment);

/// Makes the folder of the sheet whose published PDF is named: its data, as it was published.
[[nodiscard]] ExitCode extract(Arguments const& arguments, Environment const& environment);

/// Adds a sign-off to the record of a sheet, or shows how far sheets are approved.
[[nodiscard]] ExitCode signoff(Arguments const& arguments, Environment const& environment);

/// Shows what changed between the states of sheets that the two paths name.
[[nodiscard]] ExitCode diff(Arguments const& arguments, Environment const& environment);

/// Serves the live preview of the first path until the program is ended.
[[nodiscard]] ExitCode preview(Arguments const& arguments, Environment const& environment);

/// Prints the JSON Schema of the template that the first path names.
[[nodiscard]] ExitCode schema(Arguments const& arguments, Environment const& environment);

/// Makes the folder of a new sheet: the first path names its template, the second the folder,
/// which must be new or empty.
[[nodiscard]] ExitCode new_sheet(Arguments const& arguments, Environment const& environment);

}  // namespace mokuhyo::cli

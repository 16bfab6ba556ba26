#pragma once
// Diagnostics for other programs, as JSON (RFC 8259).

#include "base/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::cli {

/// `{"diagnostics": [...], "errors": 1, "warnings": 0}` with one object a line; an object has
/// severity, path, message and hint, and line, column and length (in characters) where it has a
/// place.
[[nodiscard]] std::string json_report(std::vector<Diagnostic> const& diagnostics,
                                      Language language);

/// `text` as a JSON string with its quotes. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string json_string(std::string_view text);

}  // namespace mokuhyo::cli

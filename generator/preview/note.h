#pragma once
// What is said of a sheet, free of the sources in which it was found.

#include "base/diagnostic.h"
#include "preview/page_map.h"

#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::preview {

/// A diagnostic without its sources.
struct Note {
  Severity severity = Severity::error;
  Message message, hint;
  std::string path;                  // the file or folder that it is about; may be empty
  std::optional<SourcePlace> place;  // in that file
};

/// By path and place; equal ones once.
[[nodiscard]] std::vector<Note> notes_of(Diagnostics const& said);

}  // namespace mokuhyo::preview

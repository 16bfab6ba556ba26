#pragma once
// The fonts that tests set text in: the project's own.

#include "font/library.h"

namespace mokuhyo::support {

/// The library of fonts/catalog.yaml, opened once for the program; throws std::runtime_error if the
/// catalogue cannot be read.
[[nodiscard]] font::Library const& project_fonts();

}  // namespace mokuhyo::support

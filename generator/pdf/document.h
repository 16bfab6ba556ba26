#pragma once
// Writes a laid-out document as PDF bytes.

#include "base/result.h"
#include "base/workers.h"
#include "font/library.h"
#include "frame/frame.h"
#include "pdf/claims.h"

#include <string>

namespace mokuhyo::pdf {

/// The whole file, which claims what `claims` says. The same document, fonts and version give the
/// same bytes. Errors: what would make the claims untrue (see conformance.h), a font that cannot be
/// read or embedded, memory.
[[nodiscard]] Result<std::string> write(frame::Document const& document, font::Library const& fonts,
                                        Claims const& claims = {},
                                        Workers const& workers = Workers());

/// What `write` would say, without the work of writing: contents, compression, objects.
[[nodiscard]] Diagnostics refusals(frame::Document const& document, font::Library const& fonts,
                                   Claims const& claims = {}, Workers const& workers = Workers());

}  // namespace mokuhyo::pdf

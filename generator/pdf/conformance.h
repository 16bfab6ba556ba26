#pragma once
// What the standards that a file claims ask of a document's content, as far as the writer cannot
// see to it itself. CONFORMANCE.md lists all clauses.

#include "base/diagnostic.h"
#include "frame/frame.h"
#include "pdf/claims.h"

namespace mokuhyo::pdf {

/// Errors for all that would make `claims` untrue; empty when they hold. Characters without a glyph
/// and dates that are none are errors whatever is claimed.
[[nodiscard]] Diagnostics violations(frame::Document const& document, Claims const& claims = {});

}  // namespace mokuhyo::pdf

#pragma once
// What the standards that every file claims (PDF/UA-1, PDF/A-2a) ask of a document's content, as
// far as the writer cannot see to it itself. CONFORMANCE.md lists all clauses.

#include "base/diagnostic.h"
#include "frame/frame.h"

namespace mokuhyo::pdf {

/// Errors for all that would make the file's claims untrue; empty when they hold.
[[nodiscard]] Diagnostics violations(frame::Document const& document);

}  // namespace mokuhyo::pdf

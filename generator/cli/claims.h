#pragma once
// What --print and --conformance ask for.

#include "base/result.h"
#include "pdf/claims.h"

#include <string>

namespace mokuhyo::cli {

/// The claims by their names in lower case, with commas between them [pdfua1,pdfa2a]: pdfua1, and
/// pdfa2 or pdfa3 with its level a, u or b; or "none". Empty for those of `by_default`, whose
/// purpose is kept: a press form is PDF/X-1a in any case.
[[nodiscard]] Result<pdf::Claims> read_claims(std::string const& names,
                                              pdf::Claims const& by_default);

}  // namespace mokuhyo::cli

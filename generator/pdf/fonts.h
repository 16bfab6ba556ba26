#pragma once
// The fonts of the file, cut out of their faces when all text is known.

#include "base/result.h"
#include "base/workers.h"
#include "pdf/cid_font.h"

#include <vector>

namespace mokuhyo::pdf {

/// The fonts of `plan`, made side by side. Errors: a face that cannot be read or embedded.
[[nodiscard]] Result<std::vector<CidFont>> make_fonts(FontPlan const& plan,
                                                      font::Library const& library,
                                                      Workers const& workers);

/// Writes `fonts`; gives them by the names under which pages know them.
[[nodiscard]] Dictionary write_fonts(HaruDocument& file, FontPlan const& plan,
                                     std::vector<CidFont> const& fonts);

}  // namespace mokuhyo::pdf

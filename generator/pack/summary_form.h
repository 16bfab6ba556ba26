#pragma once
// The summary of a pack as a form: a table with a line a sheet, sums of its groups, and the total.

#include "form/form.h"
#include "pack/pack_template.h"
#include "pack/summary.h"

namespace mokuhyo::pack {

/// Whether shares are drawn beside their numbers.
enum class Bars { none, drawn };

struct SummaryLook {
  SummaryWords const& words;
  Bars bars = Bars::none;
  Summary const* last_year = nullptr;  // its figures stand beside those of the same name
};

/// The title, the table and its notes. Groups have a line with their sums where there are several.
/// Shares are of the evaluated rows, in whole per cent; their change is in points. Paper, margins
/// and type are those of `like`.
[[nodiscard]] form::Form summary_form(Summary const& summary, SummaryLook const& look,
                                      form::Form const& like);

}  // namespace mokuhyo::pack

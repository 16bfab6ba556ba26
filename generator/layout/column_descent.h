#pragma once
// Goes from some column widths to better ones, change by change, until nothing gets better.

#include "layout/column_search.h"

namespace mokuhyo::layout {

/// Leaves `search` at widths where neither widening a column nor lowering a row gains anything,
/// whoever pays for it (or, with Effort::until_it_fits, where every section is within its limit).
/// Columns are as narrow as their cells' heights let them be; the rest of the width is spare.
void descend(FitProblem const& problem, ColumnSearch& search, Effort effort);

}  // namespace mokuhyo::layout

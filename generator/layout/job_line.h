#pragma once
// The line in the slug of a press sheet that says what is printed on it.

#include "base/result.h"
#include "font/library.h"
#include "frame/frame.h"

#include <string_view>

namespace mokuhyo::layout {

/// Writes into the slug of each page of a press form: `file`, the sheet by the title of its
/// section, the page and how many there are, the date of the data. Between the marks of the lower
/// left corner and of the middle, as large as there is room, at most 7 pt. Diagnostics are those of
/// text::shape.
[[nodiscard]] Result<frame::Document> with_job_lines(frame::Document document,
                                                     std::string_view file,
                                                     font::Library const& fonts);

}  // namespace mokuhyo::layout

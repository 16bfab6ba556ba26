#pragma once
// Sets text in the project's own fonts and shows where its lines end.

#include "text/paragraph.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::text {

/// Shapes text that must have no error.
[[nodiscard]] Paragraph shaped(std::string_view text, ParagraphStyle const& style = {});

/// [8.5 -> Em{8500}]
[[nodiscard]] Em em(double width);

/// The source text of the lines, without blanks at the turns.
[[nodiscard]] std::vector<std::string> line_texts(Paragraph const& paragraph,
                                                  std::vector<Line> const& lines);

/// The lines joined by ／.
[[nodiscard]] std::string broken(Paragraph const& paragraph, Em measure,
                                 Align align = Align::justify);

}  // namespace mokuhyo::text

#pragma once
// Text that was taken out of a PDF, to be looked for in spite of its line ends.

#include <string>
#include <string_view>

namespace mokuhyo::visual {

/// Without blanks, line ends and characters that are not seen.
[[nodiscard]] std::string without_blanks(std::string_view text);

/// How often `part` stands in `text`.
[[nodiscard]] std::size_t count(std::string_view text, std::string_view part);

}  // namespace mokuhyo::visual

#pragma once
// XML text.

#include <string>
#include <string_view>

namespace mokuhyo::pdf {

/// `text` with the characters that mean something to XML written as references. Control characters
/// that XML forbids are left out (XML 1.0, 2.2).
[[nodiscard]] std::string xml_escaped(std::string_view text);

}  // namespace mokuhyo::pdf

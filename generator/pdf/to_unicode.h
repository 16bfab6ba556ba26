#pragma once
// The map from character codes to text that viewers copy and search by (ISO 32000-1, 9.10.3).

#include <cstdint>
#include <string>
#include <vector>

namespace mokuhyo::pdf {

struct CodeMeaning {
  std::uint16_t code = 0;
  std::string text;  // UTF-8; empty for a glyph that means nothing by itself
};

/// The CMap's source. `meanings` ascending by code.
[[nodiscard]] std::string to_unicode_cmap(std::vector<CodeMeaning> const& meanings);

}  // namespace mokuhyo::pdf

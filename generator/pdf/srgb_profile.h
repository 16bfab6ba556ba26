#pragma once
// The ICC profile of sRGB. It is read when the program is built (MOKUHYO_SRGB_PROFILE), so that
// every machine writes the same bytes.

#include <string_view>

namespace mokuhyo::pdf {

[[nodiscard]] std::string_view srgb_profile();

}  // namespace mokuhyo::pdf

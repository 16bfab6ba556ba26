#pragma once
// The streams of a finished PDF as they were before they were deflated.

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::bench {

/// Those of `pdf`, which the program has written, font programs left out.
[[nodiscard]] std::vector<std::string> inflated_streams(std::string_view pdf);

}  // namespace mokuhyo::bench

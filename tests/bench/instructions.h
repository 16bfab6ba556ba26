#pragma once
// Counts instructions: a measure of cost that does not depend on how busy the machine is.

#include <cstdint>
#include <string>
#include <vector>

namespace mokuhyo::bench {

/// How many instructions the process takes that these words start, as callgrind counts them. Throws
/// std::runtime_error if it fails.
[[nodiscard]] std::int64_t instructions(std::vector<std::string> const& words);

/// What the count depends on beside our own code: compiler, processor, libraries.
[[nodiscard]] std::string circumstances();

}  // namespace mokuhyo::bench

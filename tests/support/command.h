#pragma once
// Running a program and looking at all that it did.

#include <string>
#include <vector>

namespace mokuhyo::support {

struct Outcome {
  int exit_code = 0;  // 128 + n when signal n ended it
  std::string output;
  std::string errors;
};

/// Runs `words[0]`, looked for in PATH, with the other words as its arguments, no standard input,
/// and `environment` ("NAME=value") added to this process's. Throws std::runtime_error if it
/// cannot be started.
[[nodiscard]] Outcome run(std::vector<std::string> const& words,
                          std::vector<std::string> const& environment = {});

}  // namespace mokuhyo::support

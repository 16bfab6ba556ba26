#pragma once
// Runs another program without a shell.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::cli {

struct ProgramRun {
  int exit_code = 0;
  std::string output;
  bool is_whole = true;  // false where there was more than the limit
};

/// Runs `arguments`, the first of which is looked for on the PATH, with `input` as its standard
/// input, and takes at most `limit` bytes of its standard output; its errors are not shown. Nothing
/// if it cannot be run.
[[nodiscard]] std::optional<ProgramRun> run_program(std::vector<std::string> arguments,
                                                    std::string_view input, std::size_t limit);

}  // namespace mokuhyo::cli

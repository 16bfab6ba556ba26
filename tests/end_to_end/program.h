#pragma once
// The program under test, run on the samples.

#include "support/command.h"

#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::end_to_end {

/// Runs the program with `arguments` in English and with the data of the source tree;
/// `environment` is added.
[[nodiscard]] support::Outcome mokuhyo(std::vector<std::string> arguments,
                                       std::vector<std::string> const& environment = {});

/// The folder of the sample pack of six real sheets, and of its sheets in their order.
[[nodiscard]] std::filesystem::path sample_pack();
[[nodiscard]] std::vector<std::filesystem::path> sample_sheets();

}  // namespace mokuhyo::end_to_end

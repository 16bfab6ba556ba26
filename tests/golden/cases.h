#pragma once
// The cases of a golden test: folders with a sheet and what is expected of it.

#include "support/source_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::golden {

namespace fs = std::filesystem;

using support::source_folder;

/// The names of the cases in `folder`, sorted; a folder of common templates is none.
[[nodiscard]] inline std::vector<std::string> case_names(fs::path const& folder) {
  std::vector<std::string> names;
  for (auto const& entry : fs::directory_iterator(folder)) {
    std::string name = entry.path().filename().string();
    if (name != "templates") names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

[[nodiscard]] inline std::string test_name(testing::TestParamInfo<std::string> const& tested) {
  std::string name = tested.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

}  // namespace mokuhyo::golden

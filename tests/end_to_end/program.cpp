#include "end_to_end/program.h"

#include <algorithm>

namespace mokuhyo::end_to_end {

support::Outcome mokuhyo(std::vector<std::string> arguments,
                         std::vector<std::string> const& environment) {
  arguments.insert(arguments.begin(), MOKUHYO_PROGRAM);
  std::vector<std::string> variables = environment;  // of two of one name the first counts
  variables.insert(variables.end(), {"MOKUHYO_DATA=" MOKUHYO_SOURCE_DIR, "LC_ALL=C.UTF-8"});
  return support::run(arguments, variables);
}

std::filesystem::path sample_pack() { return MOKUHYO_SOURCE_DIR "/samples/niigata-r5"; }

std::vector<std::filesystem::path> sample_sheets() {
  std::vector<std::filesystem::path> sheets;
  for (auto const& entry : std::filesystem::directory_iterator(sample_pack())) {
    if (entry.is_directory()) sheets.push_back(entry.path());
  }
  std::sort(sheets.begin(), sheets.end());
  return sheets;
}

}  // namespace mokuhyo::end_to_end

#pragma once
// The published sheets that niigata-r5 was transcribed from: text as it was extracted from a
// printed table, with tabs between cells and a blank for each line break within one.

#include <string>
#include <utility>
#include <vector>

namespace mokuhyo::samples {

struct SourceSheet {
  std::vector<std::vector<std::string>> rows;               // of the table, eleven cells each
  std::vector<std::pair<std::string, std::string>> header;  // labels and values, not in order
  std::vector<std::string> words;                           // all else, cell by cell
};

/// The six sheets in the order of the file.
[[nodiscard]] std::vector<SourceSheet> source_sheets();

}  // namespace mokuhyo::samples

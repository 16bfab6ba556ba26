#include "end_to_end/folder_contents.h"

#include "support/text_file.h"

namespace mokuhyo::end_to_end {

namespace fs = std::filesystem;

std::map<std::string, std::string> contents(fs::path const& folder) {
  std::map<std::string, std::string> files;
  for (auto const& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder)] = support::read_text(entry.path());
  }
  return files;
}

}  // namespace mokuhyo::end_to_end

#include "pack/path_bounds.h"

#include <algorithm>
#include <system_error>

namespace mokuhyo::pack {

bool lies_within(std::filesystem::path const& path, std::filesystem::path const& folder) {
  std::error_code failed;
  auto const real_folder = std::filesystem::canonical(folder, failed);
  if (failed) return false;
  auto const real_path = std::filesystem::weakly_canonical(path, failed);
  auto const [left, right] =
      std::mismatch(real_folder.begin(), real_folder.end(), real_path.begin(), real_path.end());
  return !failed && left == real_folder.end() && right != real_path.end();
}

}  // namespace mokuhyo::pack

#include "unit/preview/sample.h"

namespace mokuhyo::preview {

namespace fs = std::filesystem;

Workshop workshop() {
  fs::path const source = MOKUHYO_SOURCE_DIR;
  return {{source / "templates"}, source / "fonts/catalog.yaml", {}, {}};
}

fs::path sample_pack() { return fs::path(MOKUHYO_SOURCE_DIR) / "samples/niigata-r5"; }

fs::path write_sheet(support::TemporaryFolder const& folder, std::string const& name) {
  folder.write(name + "/header.yaml", good_header);
  folder.write(name + "/goals.yaml", good_goals);
  return folder / name;
}

}  // namespace mokuhyo::preview

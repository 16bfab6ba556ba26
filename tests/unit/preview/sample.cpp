#include "unit/preview/sample.h"

#include <thread>

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

Session::Outcome refresh_settled(Session& session) {
  for (;;) {
    auto const outcome = session.refresh();
    if (outcome != Session::Outcome::unsettled) return outcome;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

}  // namespace mokuhyo::preview

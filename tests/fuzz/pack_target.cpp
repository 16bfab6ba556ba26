// Any bytes as the pack.yaml of a folder of sheets, and as the template of a pack.
#include "fuzz/target.h"
#include "input/encoding_check.h"
#include "input/load.h"
#include "pack/pack.h"
#include "pack/pack_template.h"

#include <algorithm>
#include <filesystem>

namespace mokuhyo::fuzz {
namespace {

namespace fs = std::filesystem;

bool lies_within(fs::path const& path, fs::path const& folder) {
  auto const real = fs::canonical(path);
  return std::mismatch(folder.begin(), folder.end(), real.begin(), real.end()).first ==
         folder.end();
}

void read_as_pack(input::Value const& root) {
  static auto const folder = fs::canonical(MOKUHYO_SOURCE_DIR "/samples/niigata-r5");
  auto const pack = pack::read_pack(root, folder);
  expect(pack.ok() || pack.diagnostics.has_errors());
  expect_well_said(pack.diagnostics);
  if (!pack.ok()) return;
  for (auto const& sheet : pack.value->sheets) expect(lies_within(sheet, folder));
  for (auto const& group : pack.value->groups)
    expect(group.first + group.count <= pack.value->sheets.size());
}

void read_as_template(input::Value const& root) {
  auto const look = pack::read_pack_template(root);
  expect(look.ok() || look.diagnostics.has_errors());
  expect_well_said(look.diagnostics);
  if (look.ok()) (void)pack::filled(look.value->index.entry, {{"text", "指標"}, {"sheet", "課"}});
}

}  // namespace
}  // namespace mokuhyo::fuzz

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  Sources sources;
  auto const file = input::add_text("pack.yaml", fuzz::text_of(data, size), sources);
  if (!file.ok()) return 0;
  auto const root = input::parse_yaml(**file.value);
  if (!root.ok()) return 0;
  fuzz::read_as_pack(*root.value);
  fuzz::read_as_template(*root.value);
  return 0;
}

#include "bench/packs.h"

#include "base/utf8.h"
#include "support/text_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <vector>

namespace mokuhyo::bench {
namespace {

namespace fs = std::filesystem;

// Each character goes on to the one so many places behind it. The lengths have no common divisor,
// so that 27,720 packs go by before words come back. None stands in a key of the sheets' templates
// where a value can be changed, or in 同上, 令和 or a mark.
constexpr std::array<std::u32string_view, 5> cycles = {U"市民事業計", U"画推進活動支援",
                                                       U"講座開催実施参加", U"情報相談対応研修等",
                                                       U"安全防犯交通啓発者見守"};

char32_t turned(char32_t code, std::size_t number) {
  for (auto const cycle : cycles) {
    auto const at = cycle.find(code);
    if (at != cycle.npos) return cycle[(at + number) % cycle.size()];
  }
  return code;
}

/// Where the value on a line begins; at its end if it holds a key only.
std::size_t value_begin(std::string_view line) {
  auto const colon = line.find(": ");
  if (colon != line.npos) return colon + 2;
  return line.ends_with(':') ? line.size() : 0;
}

std::vector<fs::path> sample_sheets() {
  std::vector<fs::path> sheets;
  for (auto const& entry : fs::directory_iterator(MOKUHYO_SOURCE_DIR "/samples/niigata-r5"))
    if (entry.is_directory()) sheets.push_back(entry.path());
  std::ranges::sort(sheets);
  return sheets;
}

void write_text(fs::path const& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

void write_sheet(fs::path const& folder, fs::path const& sample, std::size_t number) {
  fs::create_directories(folder);
  for (auto const& entry : fs::directory_iterator(sample)) {
    auto const yaml = support::read_text(entry.path());
    write_text(folder / entry.path().filename(), varied(yaml, number));
  }
}

}  // namespace

std::string varied(std::string_view yaml, std::size_t number) {
  std::string result;
  while (!yaml.empty()) {
    auto const line = yaml.substr(0, yaml.find('\n'));
    auto const begin = line.starts_with('#') ? line.size() : value_begin(line);
    result += line.substr(0, begin);
    for (auto rest = line.substr(begin); !rest.empty();) {
      auto const decoded = utf8::decode(rest);
      utf8::append(result, turned(decoded.code_point, number));
      rest.remove_prefix(decoded.length);
    }
    result += '\n';
    yaml.remove_prefix(std::min(line.size() + 1, yaml.size()));
  }
  return result;
}

void write_pack(fs::path const& folder, std::size_t sheets) {
  auto const samples = sample_sheets();
  fs::create_directories(folder);
  write_text(folder / "pack.yaml", "title: 組織目標管理シート\npublisher: 見本市\n");
  for (std::size_t i = 0; i < sheets; ++i) {
    auto const name = std::to_string(1'000'000 + i).substr(1);
    write_sheet(folder / name, samples[i % samples.size()], i / samples.size());
  }
}

fs::path pack_of(std::size_t sheets, fs::path const& folder) {
  auto const samples = sample_sheets();
  if (sheets == 1) return samples.front();
  if (sheets == samples.size()) return samples.front().parent_path();
  write_pack(folder, sheets);
  return folder;
}

}  // namespace mokuhyo::bench

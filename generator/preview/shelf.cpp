#include "preview/shelf.h"

#include "pack/name_pattern.h"
#include "pack/pack.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

constexpr int deepest = 3;

bool is_pack(fs::path const& path) {
  std::error_code failed;
  return fs::is_regular_file(path / pack::pack_file_name, failed);
}

fs::path folder_of(fs::path const& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

class Finder {
 public:
  explicit Finder(std::vector<ShelfItem> const& known) : m_known(known) {}

  [[nodiscard]] Shelf run(fs::path path) {
    if (path.filename() == pack::pack_file_name) path = folder_of(path);
    std::error_code failed;
    bool const is_folder_of_others =
        fs::is_directory(path, failed) && !is_pack(path) && !pack::is_sheet_folder(path);
    if (is_folder_of_others) {
      look_through(path, deepest);
    } else {
      add(path);
    }
    if (m_shelf.items.empty()) m_shelf.items.push_back({path, {}});
    return std::move(m_shelf);
  }

 private:
  void look_through(fs::path const& folder, int depth) {
    m_shelf.watched.push_back(folder);
    if (depth == 0) return;
    std::error_code failed;
    for (auto const& path : pack::entries_of(folder)) {
      if (!fs::is_directory(path, failed) || fs::is_symlink(path, failed)) continue;
      if (is_pack(path) || pack::is_sheet_folder(path)) {
        add(path);
      } else {
        look_through(path, depth - 1);
      }
    }
  }

  void add(fs::path const& path) {
    if (!is_pack(path)) return m_shelf.items.push_back({path, {}});
    m_shelf.watched.push_back(path);
    m_shelf.watched.push_back(path / pack::pack_file_name);
    Sources sources;
    auto const read = pack::load_pack(path, sources);
    bool const is_large = read.ok() && read.value->sheets.size() > largest_whole_pack;
    if (!is_large) m_shelf.items.push_back({path, {}});
    if (!read.ok()) add_known_of(path);
    if (!is_large) return;
    std::transform(read.value->sheets.begin(), read.value->sheets.end(),
                   std::back_inserter(m_shelf.items), [&](fs::path const& sheet) {
                     return ShelfItem{sheet, path.filename().string()};
                   });
  }

  void add_known_of(fs::path const& pack) {
    std::copy_if(
        m_known.begin(), m_known.end(), std::back_inserter(m_shelf.items),
        [&](ShelfItem const& item) { return !item.pack.empty() && folder_of(item.path) == pack; });
  }

  std::vector<ShelfItem> const& m_known;
  Shelf m_shelf;
};

}  // namespace

Shelf find_items(fs::path const& path, std::vector<ShelfItem> const& known) {
  return Finder(known).run(path);
}

}  // namespace mokuhyo::preview

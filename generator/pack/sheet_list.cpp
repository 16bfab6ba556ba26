#include "pack/sheet_list.h"

#include "input/nearest.h"
#include "pack/name_pattern.h"
#include "pack/pack.h"
#include "pack/path_bounds.h"

#include <algorithm>
#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

bool is_sheet(fs::path const& path) {
  std::error_code failed;
  bool const is_file = path.extension() == ".yaml" && fs::is_regular_file(path, failed);
  return is_file ? path.filename() != pack_file_name : is_sheet_folder(path);
}

/// Collects sheets in the order they are named, each once in all lists.
class SheetFinder {
 public:
  explicit SheetFinder(fs::path folder) : m_folder(std::move(folder)) {}

  void add(input::Value const& name) {
    auto const* const scalar = name.scalar();
    if (scalar == nullptr || scalar->text.empty()) {
      m_diagnostics.error(name.span, {"シートの名前ではありません", "this is no name of a sheet"},
                          {"フォルダーの名前を書いてください", "write the name of a folder"});
    } else if (leaves_folder(scalar->text)) {
      refuse_outside(name.span);
    } else if (is_pattern(scalar->text)) {
      add_pattern(scalar->text, name.span);
    } else {
      add_named(scalar->text, name.span);
    }
  }

  /// The sheets of one list: those that were added since the last one was taken.
  [[nodiscard]] std::vector<fs::path> take_sheets() { return std::exchange(m_sheets, {}); }
  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_diagnostics); }

 private:
  [[nodiscard]] static bool leaves_folder(fs::path const& name) {
    return name.is_absolute() || std::find(name.begin(), name.end(), "..") != name.end();
  }

  void refuse_outside(Span span) {
    m_diagnostics.error(
        span, {"冊子のフォルダーの外を指しています", "this lies outside the pack's folder"},
        {"シートを冊子のフォルダーの中に置いてください", "put the sheet into the pack's folder"});
  }

  void add_pattern(std::string const& pattern, Span span) {
    bool found = false;
    for (fs::path const& path : expand(m_folder, pattern)) {
      if (!is_sheet(path) || !lies_within(path, m_folder)) continue;
      found = true;
      if (m_seen.insert(path.lexically_normal()).second) m_sheets.push_back(path);
    }
    if (found) return;
    m_diagnostics.error(span, {"「" + pattern + "」に合うシートがありません",
                               "no sheet matches `" + pattern + "`"});
  }

  void add_named(std::string const& name, Span span) {
    auto const path = (m_folder / name).lexically_normal();
    if (!is_sheet(path)) {
      refuse_missing(name, span);
    } else if (!lies_within(path, m_folder)) {
      refuse_outside(span);
    } else if (!m_seen.insert(path).second) {
      m_diagnostics.error(span,
                          {"シート「" + name + "」が二度挙げられています",
                           "the sheet `" + name + "` is listed twice"},
                          {"どちらか一つを消してください", "remove one of the two"});
    } else {
      m_sheets.push_back(path);
    }
  }

  void refuse_missing(std::string const& name, Span span) {
    std::vector<std::string> names;
    for (fs::path const& path : all_sheets(m_folder)) names.push_back(path.filename().string());
    auto const meant = input::nearest(name, names);
    m_diagnostics.error(
        span, {"シート「" + name + "」がありません", "there is no sheet `" + name + "`"},
        meant ? Message{"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"}
              : Message{"header.yaml か sheet.yaml のあるフォルダーの名前を書いてください",
                        "write the name of a folder that holds header.yaml or sheet.yaml"});
  }

  fs::path m_folder;
  std::vector<fs::path> m_sheets;
  std::set<fs::path> m_seen;
  Diagnostics m_diagnostics;
};

}  // namespace

std::vector<fs::path> all_sheets(fs::path const& folder) {
  if (is_sheet_folder(folder)) return {folder};
  auto sheets = entries_of(folder);
  std::erase_if(sheets, [&](fs::path const& path) {
    return !is_sheet_folder(path) || !lies_within(path, folder);
  });
  return sheets;
}

Result<std::vector<std::vector<fs::path>>> find_sheets(fs::path const& folder,
                                                       std::vector<SheetNames> const& lists) {
  SheetFinder finder(folder);
  std::vector<std::vector<fs::path>> found;
  for (auto const& names : lists) {
    for (input::Value const* const name : names) finder.add(*name);
    found.push_back(finder.take_sheets());
  }
  return {std::move(found), finder.take_diagnostics()};
}

}  // namespace mokuhyo::pack

#include "form/sheet_files.h"

#include "base/file.h"
#include "form/template_library.h"
#include "input/load.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace mokuhyo::form {
namespace {

namespace fs = std::filesystem;

/// Files that stand in a sheet's folder and are no part of its data.
constexpr std::array<std::string_view, 2> other_files = {"pack.yaml", "signoff.yaml"};

bool is_data_file(fs::path const& path) {
  std::string const name = path.filename().string();
  if (name.starts_with('.') || name.ends_with(carried_template_ending)) return false;
  if (path.extension() != ".yaml" && path.extension() != ".yml") return false;
  if (name.ends_with(".signoff.yaml")) return false;  // of a sheet that is one file
  return std::find(other_files.begin(), other_files.end(), name) == other_files.end();
}

/// The header is what messages about the sheet as a whole point to, so it comes first.
auto reading_order(fs::path const& path) {
  std::string const name = path.filename().string();
  return std::pair(path.stem() != "header" && path.stem() != "sheet", name);
}

std::vector<fs::path> data_files(fs::path const& folder) {
  std::vector<fs::path> files;
  std::error_code failed;
  fs::directory_iterator entries(folder, failed);
  for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
    if (is_data_file(entries->path())) files.push_back(entries->path());
  }
  std::sort(files.begin(), files.end(), [](fs::path const& a, fs::path const& b) {
    return reading_order(a) < reading_order(b);
  });
  return files;
}

bool names_template(input::Entry const& entry) {
  return entry.key == "template" || entry.key == "テンプレート";
}

class FileReader {
 public:
  explicit FileReader(Sources& sources) : m_sources(sources) {}

  void read(fs::path const& path) {
    input::Limits limits;
    limits.direction_controls = input::DirectionControls::kept;  // until the template is known
    auto root = input::load_yaml(path, m_sources, limits).take(m_said);
    if (!root || m_said.has_errors()) m_files.completeness = Completeness::partial;
    if (!root) return;
    if (m_files.files.empty()) m_files.span = {root->span.file, 0, 0};
    m_files.files.push_back(root->span.file);
    if (auto* const mapping = std::get_if<input::Mapping>(&root->data)) {
      for (auto& entry : mapping->entries) add(std::move(entry));
    } else {
      refuse(root->span);
    }
  }

  [[nodiscard]] Result<SheetFiles> finish(fs::path folder) {
    m_files.folder = std::move(folder);
    if (!m_files.form && m_files.completeness == Completeness::whole) {
      m_said.error(m_files.span, {"テンプレートが書かれていません", "the sheet names no template"},
                   {"「template: 名前」を書いてください", "write `template: name`"});
    }
    return {std::move(m_files), std::move(m_said)};
  }

 private:
  void add(input::Entry entry) {
    if (!names_template(entry)) {
      m_files.entries.push_back(std::move(entry));
    } else if (m_files.form) {
      m_said.error(entry.key_span,
                   {"テンプレートが二度書かれています", "the template is named twice"},
                   {"どちらか一つにしてください", "keep one of the two"});
    } else {
      m_files.form = std::move(entry);
    }
  }

  void refuse(Span span) {
    m_files.completeness = Completeness::partial;
    m_said.error(span, {"シートの項目がありません", "these are no keys of a sheet"},
                 {"「年度: 令和5年度」のように「項目: 値」を書いてください",
                  "write keys with values such as `fiscal-year: 令和5年度`"});
  }

  Sources& m_sources;
  SheetFiles m_files;
  Diagnostics m_said;
};

}  // namespace

Result<SheetFiles> read_sheet_files(fs::path const& path, Sources& sources) {
  std::error_code failed;
  FileReader reader(sources);
  if (!fs::is_directory(path, failed)) {
    reader.read(path);
    return reader.finish(path.parent_path());
  }
  auto const files = data_files(path);
  if (files.empty()) {
    Diagnostics said;
    said.add(path_error(path,
                        {"フォルダーにシートのファイルがありません", "the folder holds no sheet"},
                        {"header.yaml や goals.yaml を置いてください",
                         "put files such as header.yaml and goals.yaml there"}));
    return said;
  }
  for (auto const& file : files) reader.read(file);
  return reader.finish(path);
}

}  // namespace mokuhyo::form

#include "form/template_library.h"

#include "form/template_reader.h"
#include "form/wording.h"
#include "input/load.h"

#include <algorithm>
#include <system_error>

namespace mokuhyo::form {
namespace {

namespace fs = std::filesystem;

bool is_path(std::string const& name) {
  return name.find('/') != std::string::npos || name.ends_with(".yaml");
}

bool is_there(fs::path const& path) {
  std::error_code failed;
  return fs::exists(path, failed);
}

}  // namespace

Result<Template const*> TemplateLibrary::find(input::Value const& name, fs::path const& from) {
  auto const* const scalar = name.scalar();
  Diagnostics said;
  if (scalar == nullptr || scalar->text.empty()) {
    said.error(name.span, {"テンプレートの名前がありません", "this names no template"},
               {"「template: 名前」を書いてください", "write `template: name`"});
    return said;
  }
  auto const path = path_of(scalar->text, from);
  if (path.empty()) {
    said.error(name.span,
               {"「" + scalar->text + "」というテンプレートはありません",
                "there is no template `" + scalar->text + "`"},
               is_path(scalar->text)
                   ? Message{"シートのフォルダーから見たファイルの場所を書いてください",
                             "write where the file is, seen from the sheet's folder"}
                   : known_names(scalar->text, names()));
    return said;
  }
  auto const kept = m_read.find(path);
  auto const& result =
      kept != m_read.end() ? kept->second : m_read.emplace(path, read(path)).first->second;
  if (!result.ok()) return result.diagnostics;
  return {result.value->get(), result.diagnostics};
}

fs::path TemplateLibrary::path_of(std::string const& name, fs::path const& from) const {
  if (is_path(name)) return is_there(from / name) ? from / name : fs::path();
  for (auto const& folder : m_folders) {
    auto path = folder / (name + ".yaml");
    if (is_there(path)) return path;
  }
  return {};
}

std::vector<std::string> TemplateLibrary::names() const {
  std::vector<std::string> all;
  for (auto const& folder : m_folders) {
    std::error_code failed;
    fs::directory_iterator entries(folder, failed);
    for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
      if (entries->path().extension() == ".yaml") all.push_back(entries->path().stem().string());
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

TemplateLibrary::Read TemplateLibrary::read(fs::path const& path) {
  Diagnostics said;
  auto const root = input::load_yaml(path, m_sources).take(said);
  if (!root) return said;
  auto made = read_template(*root, path.stem().string()).take(said);
  return {*std::move(made), std::move(said)};
}

}  // namespace mokuhyo::form

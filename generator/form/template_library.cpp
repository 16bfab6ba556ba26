#include "form/template_library.h"

#include "form/extension.h"
#include "form/template_reader.h"
#include "form/wording.h"
#include "input/load.h"

#include <algorithm>
#include <system_error>

namespace mokuhyo::form {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view extends_key = "extends";

bool is_path(std::string const& name) {
  return name.find('/') != std::string::npos || name.ends_with(".yaml");
}

bool is_there(fs::path const& path) {
  std::error_code failed;
  return fs::exists(path, failed);
}

/// Takes the entry with `key` out of a mapping, if it has one.
std::optional<input::Entry> take_entry(input::Value& root, std::string_view key) {
  auto* const mapping = std::get_if<input::Mapping>(&root.data);
  if (mapping == nullptr) return std::nullopt;
  auto const found = std::find_if(mapping->entries.begin(), mapping->entries.end(),
                                  [key](input::Entry const& entry) { return entry.key == key; });
  if (found == mapping->entries.end()) return std::nullopt;
  auto entry = std::move(*found);
  mapping->entries.erase(found);
  return entry;
}

}  // namespace

Result<Template const*> TemplateLibrary::find(input::Value const& name, fs::path const& from) {
  Diagnostics said;
  auto const path = path_of(name, from).take(said);
  if (!path) return said;
  auto const& result = kept(*path);
  if (!result.ok()) return result.diagnostics;
  return {result.value->get(), result.diagnostics};
}

Result<fs::path> TemplateLibrary::path_of(input::Value const& name, fs::path const& from) const {
  auto const* const scalar = name.scalar();
  Diagnostics said;
  if (scalar == nullptr || scalar->text.empty()) {
    said.error(name.span, {"テンプレートの名前がありません", "this names no template"},
               {"テンプレートの名前を一つ書いてください", "write the name of one template"});
    return said;
  }
  auto path = look_up(scalar->text, from);
  if (!path.empty()) return path;
  said.error(name.span,
             {"「" + scalar->text + "」というテンプレートはありません",
              "there is no template `" + scalar->text + "`"},
             is_path(scalar->text) ? Message{"このファイルのフォルダーから見た場所を書いてください",
                                             "write where it is, seen from this file's folder"}
                                   : known_names(scalar->text, names()));
  return said;
}

fs::path TemplateLibrary::look_up(std::string const& name, fs::path const& from) const {
  auto carried = from / (template_name(name) + std::string(carried_template_ending));
  if (is_there(carried)) return carried;
  if (is_path(name)) {
    auto path = (from / name).lexically_normal();
    return is_there(path) ? path : fs::path();
  }
  for (auto const& folder : m_folders) {
    auto path = folder / (name + ".yaml");
    if (is_there(path)) return path;
  }
  return {};
}

Result<fs::path> TemplateLibrary::base_of(fs::path const& path, input::Value const& name) const {
  auto const folder = path.parent_path();
  auto found = path_of(name, folder);
  auto const* const scalar = name.scalar();
  if (found.value || scalar == nullptr || is_path(scalar->text)) return found;
  auto beside = folder / (scalar->text + ".yaml");
  return is_there(beside) ? Result<fs::path>(std::move(beside)) : std::move(found);
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

/// Who asks for a template that is just being read waits for it.
TemplateLibrary::Read const& TemplateLibrary::kept(fs::path const& path) {
  std::lock_guard const lock(m_reading);
  auto known = m_read.find(path);
  if (known == m_read.end()) known = m_read.emplace(path, read(path)).first;
  return known->second;
}

TemplateLibrary::Read TemplateLibrary::read(fs::path const& path) {
  Diagnostics said;
  auto root = load({path}).take(said);
  if (!root || said.has_errors()) return said;
  auto made = read_template(root->root, template_name(path)).take(said);
  (*made)->files = std::move(root->files);
  return {*std::move(made), std::move(said)};
}

Result<TemplateLibrary::Loaded> TemplateLibrary::load(std::vector<fs::path> chain) {
  Diagnostics said;
  auto root = input::load_yaml(chain.back(), m_sources).take(said);
  if (!root) return said;
  auto const* const file = root->span.file;
  Loaded loaded{*std::move(root), {file}};
  auto const base = take_entry(loaded.root, extends_key);
  if (!base) return {std::move(loaded), std::move(said)};
  auto const path = base_of(chain.back(), base->value).take(said);
  if (!path) return said;
  if (std::find(chain.begin(), chain.end(), *path) != chain.end()) {
    said.error(base->value.span,
               {"テンプレートが自分自身をもとにしています", "the template extends itself"},
               {"extends をたどると、このテンプレートに戻ります",
                "following `extends` leads back to this template"});
    return said;
  }
  chain.push_back(*path);
  auto extended = load(std::move(chain)).take(said);
  if (!extended) return said;
  auto merged = extend(std::move(extended->root), loaded.root).take(said);
  if (!merged) return said;
  loaded.root = *std::move(merged);
  loaded.files.insert(loaded.files.end(), extended->files.begin(), extended->files.end());
  return {std::move(loaded), std::move(said)};
}

std::string template_name(fs::path const& path) {
  auto file = path.filename().string();
  for (auto const ending : {carried_template_ending, std::string_view(".yaml")}) {
    if (file.ends_with(ending)) return file.substr(0, file.size() - ending.size());
  }
  return file;
}

}  // namespace mokuhyo::form

#include "pack/carried_data.h"

#include "base/file.h"
#include "form/template_library.h"
#include "pack/pack.h"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

frame::Attachment attachment(std::string name, std::string description, std::string bytes) {
  return {std::move(name), "application/yaml", std::move(description),
          frame::Attachment::Relationship::source, std::move(bytes)};
}

/// A sheet of one file may be called anything; in a folder of its own it is sheet.yaml.
std::string data_name(SourceFile const& file, std::size_t files) {
  auto name = fs::path(file.path()).filename().string();
  return files > 1 || says_what_it_is(name) ? name : "sheet.yaml";
}

std::string template_file_name(SourceFile const& file) {
  return form::template_name(file.path()) + std::string(form::carried_template_ending);
}

/// JSON's strings are YAML's (YAML 1.2.2, 1.2).
std::string entry(std::string_view key, std::string_view text) {
  if (text.empty()) return {};
  return std::string(key) + ": " + nlohmann::json(text).dump() + "\n";
}

/// What the pack says of every sheet, as the pack.yaml of one.
std::string pack_text(Publication const& publication) {
  auto text = entry("publisher", publication.publisher);
  if (publication.print.widths) text += entry("widths", form::word_for(*publication.print.widths));
  if (publication.print.drafts) text += entry("draft", form::word_for(*publication.print.drafts));
  return text;
}

}  // namespace

bool says_what_it_is(std::string_view name) {
  return name == "header.yaml" || name == "sheet.yaml";
}

Diagnostics refuse_double(fs::path const& path, std::string const& name) {
  Diagnostics said;
  said.add(path_error(path, {"「" + name + "」という名前のファイルが二つあります",
                             "two files are called `" + name + "`"}));
  return said;
}

Result<std::vector<frame::Attachment>> carried_data(form::SheetSources const& sheet,
                                                    Publication const& publication) {
  std::vector<frame::Attachment> carried;
  std::set<std::string> names;
  for (auto const* const file : sheet.data) {
    carried.push_back(attachment(data_name(*file, sheet.data.size()), "シートのデータ",
                                 std::string(file->text())));
  }
  for (auto const* const file : sheet.templates) {
    auto name = template_file_name(*file);
    if (!names.insert(name).second) return refuse_double(file->path(), name);
    carried.push_back(attachment(std::move(name), "様式", std::string(file->text())));
  }
  if (sheet.signoffs != nullptr) {
    carried.push_back(
        attachment("signoff.yaml", "承認の記録", std::string(sheet.signoffs->text())));
  }
  auto text = pack_text(publication);
  if (!text.empty()) {
    carried.push_back(attachment(pack_file_name, "冊子の設定", std::move(text)));
  }
  return carried;
}

}  // namespace mokuhyo::pack

#include "font/catalog.h"

#include "input/load.h"
#include "input/nearest.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

namespace mokuhyo::font {
namespace {

using Keys = std::vector<std::string>;

void report_unknown_keys(input::Mapping const& mapping, Keys const& known, Diagnostics& said) {
  for (auto const& [key, key_span, value] : mapping.entries) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    std::string meant = input::nearest(key, known).value_or("");
    if (meant.empty()) {
      for (auto const& name : known) meant.append(meant.empty() ? "" : ", ").append(name);
    }
    said.error(key_span,
               {"フォント目録に「" + key + "」という項目はありません",
                "a font catalogue has no key \"" + key + "\""},
               {"使えるのは " + meant, "write " + meant});
  }
}

/// The text under `key`; empty when there is none.
std::string text_of(input::Mapping const& mapping, std::string_view key) {
  auto const* value = mapping.find(key);
  auto const* scalar = value != nullptr ? value->scalar() : nullptr;
  return scalar != nullptr ? scalar->text : std::string();
}

bool flag_of(input::Mapping const& mapping, std::string_view key) {
  return text_of(mapping, key) == "true";
}

unsigned number_of(input::Mapping const& mapping, std::string_view key) {
  auto const text = text_of(mapping, key);
  unsigned number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// Reads one catalogue; `catalog` grows while its members are called in the order of the file.
class Reader {
 public:
  explicit Reader(std::filesystem::path folder) : m_folders{std::move(folder)} {}

  void read_folders(input::Mapping const& root);
  void read_faces(input::Mapping const& root);
  void read_roles(input::Mapping const& root);
  [[nodiscard]] Result<Catalog> finish() && { return {std::move(m_catalog), std::move(m_said)}; }

 private:
  void read_face(input::Entry const& entry);
  void read_role(input::Entry const& entry);
  void add_to_role(Role& role, input::Value const& name);
  [[nodiscard]] std::optional<std::filesystem::path> find_file(std::string const& file) const;

  std::vector<std::filesystem::path> m_folders;
  std::map<std::string, std::optional<FaceId>> m_ids;  // nothing: not on this machine
  Catalog m_catalog;
  Diagnostics m_said;
};

void Reader::read_folders(input::Mapping const& root) {
  auto const* value = root.find("font-folders");
  auto const* list = value != nullptr ? value->sequence() : nullptr;
  if (list == nullptr) return;
  for (auto const& item : list->items) {
    if (auto const* path = item.scalar()) m_folders.push_back(m_folders.front() / path->text);
  }
}

void Reader::read_faces(input::Mapping const& root) {
  auto const* value = root.find("faces");
  auto const* faces = value != nullptr ? value->mapping() : nullptr;
  if (faces == nullptr) return;
  for (auto const& entry : faces->entries) read_face(entry);
}

/// Where `file` is: beside the catalogue, or in the first folder that has it.
std::optional<std::filesystem::path> Reader::find_file(std::string const& file) const {
  std::error_code ignored;
  for (auto const& folder : m_folders) {
    if (std::filesystem::is_regular_file(folder / file, ignored)) return folder / file;
  }
  return std::nullopt;
}

Message install_hint(std::string const& package) {
  if (package.empty()) return {};
  return {"Debian のパッケージ " + package + " を入れてください",
          "install the Debian package " + package};
}

void Reader::read_face(input::Entry const& entry) {
  auto const* face = entry.value.mapping();
  if (face == nullptr || text_of(*face, "file").empty()) {
    m_said.error(
        entry.key_span,
        {"書体「" + entry.key + "」にファイルがありません",
         "the face \"" + entry.key + "\" names no file"},
        {"file: フォントのファイル名 と書いてください", "write file: and a font's file name"});
    return;
  }
  report_unknown_keys(*face, {"file", "index", "bold", "package", "licence", "optional"}, m_said);
  auto const file = find_file(text_of(*face, "file"));
  auto& id = m_ids[entry.key];
  if (file) {
    id = static_cast<FaceId>(m_catalog.faces.size());
    m_catalog.faces.push_back(
        {entry.key, *file, number_of(*face, "index"), flag_of(*face, "bold")});
  } else if (!flag_of(*face, "optional")) {
    m_said.warning(entry.key_span,
                   {"書体「" + entry.key + "」のファイルが見つかりません",
                    "the file of the face \"" + entry.key + "\" is nowhere"},
                   install_hint(text_of(*face, "package")));
  }
}

void Reader::read_roles(input::Mapping const& root) {
  auto const* value = root.find("roles");
  auto const* roles = value != nullptr ? value->mapping() : nullptr;
  if (roles == nullptr) return;
  for (auto const& entry : roles->entries) read_role(entry);
}

void Reader::read_role(input::Entry const& entry) {
  Role role{entry.key, {}, {}};
  if (auto const* names = entry.value.sequence()) {
    for (auto const& name : names->items) add_to_role(role, name);
  }
  if (role.faces.empty()) {
    m_said.error(entry.key_span,
                 {"役割「" + entry.key + "」に使える書体がありません",
                  "the role \"" + entry.key + "\" has no face that can be used"},
                 {"faces: にある書体の名前を並べ、そのフォントを入れてください",
                  "list faces of faces: and install their fonts"});
    return;
  }
  m_catalog.roles.push_back(std::move(role));
}

void Reader::add_to_role(Role& role, input::Value const& name) {
  auto const* scalar = name.scalar();
  auto const found = m_ids.find(scalar != nullptr ? scalar->text : std::string());
  if (found == m_ids.end()) {
    m_said.error(name.span, {"そういう名前の書体は faces: にありません", "no such face in faces:"});
  } else if (auto const id = found->second) {
    (m_catalog.faces[*id].bold ? role.bold : role.faces).push_back(*id);
  }
}

}  // namespace

Result<Catalog> load_catalog(std::filesystem::path const& path, Sources& sources) {
  Diagnostics said;
  auto const root = input::load_yaml(path, sources).take(said);
  if (!root || said.has_errors()) return said;
  auto const* mapping = root->mapping();
  if (mapping == nullptr) {
    said.error(root->span, {"フォント目録になっていません", "this is no font catalogue"},
               {"faces: と roles: を書いてください", "write faces: and roles:"});
    return said;
  }
  report_unknown_keys(*mapping, {"font-folders", "faces", "roles"}, said);
  Reader reader(path.parent_path());
  reader.read_folders(*mapping);
  reader.read_faces(*mapping);
  reader.read_roles(*mapping);
  auto catalog = std::move(reader).finish().take(said);
  return {std::move(*catalog), std::move(said)};
}

}  // namespace mokuhyo::font

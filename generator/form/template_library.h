#pragma once
// Finds templates by name and keeps those it has read.

#include "base/result.h"
#include "form/template.h"
#include "input/value.h"

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace mokuhyo::form {

class TemplateLibrary {
 public:
  TemplateLibrary(std::vector<std::filesystem::path> folders, Sources& sources)
      : m_folders(std::move(folders)), m_sources(sources) {}

  /// The template that `name` names: `<folder>/<name>.yaml` in the first folder that has it, or,
  /// if it holds a slash or ends in .yaml, a path from `from`. It lives as long as the library.
  /// Errors: there is no such template, it has errors, or it extends one that has, or itself.
  [[nodiscard]] Result<Template const*> find(input::Value const& name,
                                             std::filesystem::path const& from);

 private:
  using Read = Result<std::unique_ptr<Template const>>;

  /// The file of the template that `name` names; nothing, with an error, if there is none.
  [[nodiscard]] Result<std::filesystem::path> path_of(input::Value const& name,
                                                      std::filesystem::path const& from) const;
  [[nodiscard]] std::filesystem::path look_up(std::string const& name,
                                              std::filesystem::path const& from) const;
  [[nodiscard]] std::vector<std::string> names() const;
  [[nodiscard]] Read read(std::filesystem::path const& path);
  /// The YAML at the end of `chain`, with that of the templates it extends. The chain holds the
  /// paths of those that extend it.
  [[nodiscard]] Result<input::Value> load(std::vector<std::filesystem::path> chain);

  std::vector<std::filesystem::path> m_folders;
  Sources& m_sources;
  std::map<std::filesystem::path, Read> m_read;
};

}  // namespace mokuhyo::form

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
  /// Errors: there is no such template, or it has errors.
  [[nodiscard]] Result<Template const*> find(input::Value const& name,
                                             std::filesystem::path const& from);

 private:
  using Read = Result<std::unique_ptr<Template const>>;

  [[nodiscard]] std::filesystem::path path_of(std::string const& name,
                                              std::filesystem::path const& from) const;
  [[nodiscard]] std::vector<std::string> names() const;
  [[nodiscard]] Read read(std::filesystem::path const& path);

  std::vector<std::filesystem::path> m_folders;
  Sources& m_sources;
  std::map<std::filesystem::path, Read> m_read;
};

}  // namespace mokuhyo::form

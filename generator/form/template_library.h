#pragma once
// Finds templates by name and keeps those it has read. Safe to use from several threads.

#include "base/result.h"
#include "form/template.h"
#include "input/value.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

/// How the file of a template is called that goes with a sheet, beside its data.
inline constexpr std::string_view carried_template_ending = ".template.yaml";

/// The name of the template in the file at `path` [a/form.yaml, form.template.yaml -> form].
[[nodiscard]] std::string template_name(std::filesystem::path const& path);

class TemplateLibrary {
 public:
  TemplateLibrary(std::vector<std::filesystem::path> folders, Sources& sources)
      : m_folders(std::move(folders)), m_sources(sources) {}

  /// The template that `name` names: the copy that goes with a sheet, `<name>.template.yaml` in
  /// `from`, or `<folder>/<name>.yaml` in the first folder that has it, or, if it holds a slash or
  /// ends in .yaml, a path from `from`. It lives as long as the library.
  /// Errors: there is no such template, it has errors, or it extends one that has, or itself.
  [[nodiscard]] Result<Template const*> find(input::Value const& name,
                                             std::filesystem::path const& from);

 private:
  using Read = Result<std::unique_ptr<Template const>>;

  /// What stands in a template's file with what it extends, and all these files.
  struct Loaded {
    input::Value root;
    std::vector<SourceFile const*> files;
  };

  /// The file of the template that `name` names; nothing, with an error, if there is none.
  [[nodiscard]] Result<std::filesystem::path> path_of(input::Value const& name,
                                                      std::filesystem::path const& from) const;
  [[nodiscard]] std::filesystem::path look_up(std::string const& name,
                                              std::filesystem::path const& from) const;
  /// The file of the template that the one at `path` extends: also one beside it.
  [[nodiscard]] Result<std::filesystem::path> base_of(std::filesystem::path const& path,
                                                      input::Value const& name) const;
  [[nodiscard]] std::vector<std::string> names() const;
  [[nodiscard]] Read const& kept(std::filesystem::path const& path);
  [[nodiscard]] Read read(std::filesystem::path const& path);
  /// The template at the end of `chain`. The chain holds the paths of those that extend it.
  [[nodiscard]] Result<Loaded> load(std::vector<std::filesystem::path> chain);

  std::vector<std::filesystem::path> m_folders;
  Sources& m_sources;
  std::mutex m_reading;
  std::map<std::filesystem::path, Read> m_read;  // stay as they are once they are there
};

}  // namespace mokuhyo::form

#pragma once
// From the folder of a sheet to a filled form: finds its files, reads them by the fields of its
// template, joins plan and evaluation, and binds the blocks of the template to the data.

#include "base/result.h"
#include "form/data.h"
#include "form/form.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace mokuhyo::form {

/// The files that a sheet is made of; all live as long as the Sources they were read into.
struct SheetSources {
  std::vector<SourceFile const*> data;       // header first
  std::vector<SourceFile const*> templates;  // its own, then those that it extends
  SourceFile const* signoffs = nullptr;      // the record of them, if what prints depends on it
};

/// A sheet as it prints and as it is published as data.
struct Sheet {
  Form form;
  SheetData data;
  SheetSources sources;
};

/// Reads sheets and keeps the templates it has read, so that a pack reads each template once. Safe
/// to use from several threads.
class SheetReader {
 public:
  /// Templates are looked for by name as `<folder>/<name>.yaml` in `template_folders`, in order.
  SheetReader(std::vector<std::filesystem::path> template_folders, Sources& sources);
  ~SheetReader();

  /// The filled form of the sheet at `path`: a folder of YAML files, or one file.
  /// A value is given only when there are no errors; all errors of the sheet are reported at once.
  [[nodiscard]] Result<Form> read(std::filesystem::path const& path);

  /// What it has read is kept there.
  [[nodiscard]] Sources& sources();

  /// The same with the sheet's data.
  [[nodiscard]] Result<Sheet> read_with_data(std::filesystem::path const& path);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace mokuhyo::form

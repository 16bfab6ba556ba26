#pragma once
// What every command that makes sheets works with: templates, fonts and those who do the work.

#include "base/workers.h"
#include "cli/arguments.h"
#include "cli/environment.h"
#include "font/library.h"
#include "form/sheet.h"
#include "pack/book.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace mokuhyo::cli {

struct Tools {
  form::SheetReader reader;
  font::Library fonts;
  std::vector<std::filesystem::path> template_folders;
  Sources& sources;
  Workers workers;
  std::vector<std::filesystem::path> font_files;  // that the catalogue names

  /// What books are read with.
  [[nodiscard]] pack::BookTools for_books() { return {reader, fonts, template_folders, sources}; }
};

/// Those that the arguments and the environment name. `sources` must outlive them. Errors: no
/// templates or fonts are there; the catalogue of fonts is wrong.
[[nodiscard]] Result<std::unique_ptr<Tools>> find_tools(Arguments const& arguments,
                                                        Environment const& environment,
                                                        Sources& sources);

}  // namespace mokuhyo::cli

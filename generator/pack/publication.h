#pragma once
// From paths to PDF bytes: the whole pipeline, for every command that renders.

#include "base/result.h"
#include "font/library.h"
#include "form/print_choice.h"
#include "form/sheet.h"
#include "frame/frame.h"
#include "layout/layout.h"
#include "pack/crew.h"
#include "pack/pack.h"
#include "pdf/claims.h"
#include "signoff/inspection.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::pack {

/// What becomes one PDF: the sheets of a pack, or one sheet.
struct Publication {
  std::string name;       // of the file it becomes, without ".pdf" [niigata-r5]
  std::string title;      // empty: that of its first form
  std::string publisher;  // may be empty
  std::vector<std::filesystem::path> sheets;
  form::PrintChoice print = {};                     // in place of what the templates say
  std::string date = {};                            // "2024-03-31", if the sheets have none
  std::filesystem::path folder = {};                // that all of it lies in
  std::vector<frame::Attachment> attachments = {};  // that its PDF carries
  std::string fiscal_year = {}, published = {};     // as typed; may be empty
  std::vector<SheetGroup> groups = {};
  PackYears years = {};                   // of a pack that names any
  std::optional<FrontMatter> front = {};  // of a pack
};

/// The publication at `path`: a folder with a pack.yaml, the folder of a sheet, or one YAML file.
[[nodiscard]] Result<Publication> find_publication(std::filesystem::path const& path,
                                                   Sources& sources);

/// A sheet as its publication prints it, with its stamps or the marks of a draft.
struct PrintedSheet {
  form::Sheet sheet;
  std::optional<signoff::Standing> standing;  // nothing where sign-offs decide nothing
  Diagnostics obstacles;                      // what stands in the way of its being final
};
[[nodiscard]] Result<PrintedSheet> read_sheet(std::filesystem::path const& path,
                                              Publication const& publication,
                                              form::SheetReader& reader);

/// The forms of all sheets as they are to be printed. Those that could be read are given even if
/// others have errors, so that layout can report on them in the same run.
[[nodiscard]] Result<std::vector<form::Form>> read_forms(Publication const& publication,
                                                         form::SheetReader& reader,
                                                         Crew const& crew = {});

/// A sheet that has errors, with the first of them.
struct FaultySheet {
  std::size_t sheet = 0;  // of the publication
  Diagnostic error;
};

/// The forms of all sheets with the data of each, and what each was read from. Those with errors
/// are not among them.
struct ReadSheets {
  std::vector<form::Form> forms;
  std::vector<form::SheetData> data;
  std::vector<form::SheetSources> sources;
  std::vector<FaultySheet> faulty;  // in the order of the sheets
};
[[nodiscard]] Result<ReadSheets> read_with_data(Publication const& publication,
                                                form::SheetReader& reader, Crew const& crew = {});

struct Rendered {
  std::string pdf;
  frame::Document document;  // what the PDF shows, where that is kept; refers to the forms' sources
  std::size_t pages = 0;
  std::vector<layout::Explanation> explanations;
};

/// How far a PDF is made: until it has its bytes, or until nothing can be wrong with it any more.
enum class Extent { whole, until_sound };

/// What is kept beside the bytes: of thousands of sheets the display list would fill the memory.
enum class Kept { bytes_only, document };

/// How a PDF is made.
struct Printing {
  pdf::Claims claims = {};
  Workers workers = Workers();
  Extent extent = Extent::whole;
  Kept kept = Kept::document;
};

/// The publication's PDF, made of its forms alone, which are laid out or are still to be.
[[nodiscard]] Result<Rendered> render(Publication const& publication, layout::LaidOutForms forms,
                                      font::Library const& fonts, Printing const& printing = {});
[[nodiscard]] Result<Rendered> render(Publication const& publication,
                                      std::vector<form::Form> const& forms,
                                      font::Library const& fonts, Printing const& printing = {});

}  // namespace mokuhyo::pack

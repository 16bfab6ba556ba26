#pragma once
// A proof: a publication as it prints now, with everything there is to say about it.

#include "font/library.h"
#include "layout/relayout.h"
#include "pack/publication.h"
#include "preview/approval.h"
#include "preview/edition.h"
#include "preview/kept_sheets.h"
#include "preview/page_map.h"
#include "signoff/recording.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::preview {

/// What a run of `render` would work with.
struct Workshop {
  std::vector<std::filesystem::path> template_folders;
  std::filesystem::path font_catalog;
  std::string source_date;        // of documents without a date of their own; may be empty
  std::filesystem::path edition;  // what was published before: a folder or a PDF; may be empty
};

/// The pages of a publication without errors: the very bytes that `render` gives, and where their
/// cells were written.
struct Print {
  std::string pdf;
  std::vector<MappedPage> pages;
};

struct ProofSheet {
  std::filesystem::path path;      // of its folder or file
  std::string title, short_title;  // as form::Form; empty where it could not be read
  Approval approval;
  std::filesystem::path published;  // where the published edition would have its PDF, or empty
  /// Since the published edition; nothing if there is none, or this sheet is not in it.
  std::optional<std::vector<FieldChange>> changes_since_edition;
};

struct Proof {
  std::string title;                   // of the publication; may be empty
  std::shared_ptr<Print const> print;  // nothing where there are errors
  std::vector<ProofSheet> sheets;
  std::vector<Note> notes;
  std::vector<std::filesystem::path> files;  // its sources, each once
};

/// Makes proofs. Keeps the fonts open and sheets as long as their files stay as they are.
class Proofer {
 public:
  explicit Proofer(Workshop workshop)
      : m_workshop(std::move(workshop)),
        m_sheets(m_workshop.template_folders),
        m_edition(m_workshop.edition, m_workshop.template_folders) {}

  /// Reads and renders the pack or sheet at `path`.
  [[nodiscard]] Proof prove(std::filesystem::path const& path);
  /// Only reads it: titles, and what is wrong with its data.
  [[nodiscard]] Proof read(std::filesystem::path const& path);
  /// Puts a sign-off on disk. Errors: those of signoff::sign_on_disk.
  [[nodiscard]] Diagnostics sign(std::filesystem::path const& sheet,
                                 signoff::Signer const& signer) const;
  /// Has the fonts opened anew, as their catalogue has changed.
  void forget_fonts() { m_fonts.reset(); }

 private:
  enum class Depth { read, render };
  struct Fonts {
    Sources sources;
    Diagnostics said;
    std::unique_ptr<font::Library> library;    // nothing if the catalogue has errors
    std::unique_ptr<layout::Relayout> sheets;  // those that were printed last
  };

  using Sheets = std::vector<std::shared_ptr<KeptSheet const>>;

  [[nodiscard]] Proof make(std::filesystem::path const& path, Depth depth);
  [[nodiscard]] std::vector<ProofSheet> proof_sheets(pack::Publication const& publication,
                                                     Sheets const& sheets);
  [[nodiscard]] Result<std::shared_ptr<Print const>> print(pack::Publication const& publication,
                                                           layout::SharedForms const& forms);
  [[nodiscard]] Fonts& fonts();

  Workshop m_workshop;
  Workers m_workers{available_processors()};
  KeptSheets m_sheets;
  Edition m_edition;
  std::unique_ptr<Fonts> m_fonts;
};

}  // namespace mokuhyo::preview

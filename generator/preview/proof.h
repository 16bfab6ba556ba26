#pragma once
// A proof: a publication as it prints now, with everything there is to say about it.

#include "base/diagnostic.h"
#include "font/library.h"
#include "pack/publication.h"
#include "preview/page_map.h"

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
  std::string source_date;  // of documents without a date of their own; may be empty
};

/// A diagnostic free of the sources that it was found in.
struct Note {
  Severity severity = Severity::error;
  Message message, hint;
  std::string path;                  // the file or folder that it is about; may be empty
  std::optional<SourcePlace> place;  // in that file
};

/// The pages of a publication without errors: the very bytes that `render` gives, and where their
/// cells were written.
struct Print {
  std::string pdf;
  std::vector<MappedPage> pages;
};

struct ProofSheet {
  std::filesystem::path path;  // of its folder or file
  std::string title;           // empty where it could not be read
};

struct Proof {
  std::string title;                   // of the publication; may be empty
  std::shared_ptr<Print const> print;  // nothing where there are errors
  std::vector<ProofSheet> sheets;
  std::vector<Note> notes;
  std::vector<std::filesystem::path> files;  // all that was read for it
};

/// Makes proofs. Keeps the fonts open; everything else is read anew for each proof.
class Proofer {
 public:
  explicit Proofer(Workshop workshop) : m_workshop(std::move(workshop)) {}

  /// Reads and renders the pack or sheet at `path`.
  [[nodiscard]] Proof prove(std::filesystem::path const& path);
  /// Only reads it: titles, and what is wrong with its data.
  [[nodiscard]] Proof read(std::filesystem::path const& path);
  /// Has the fonts opened anew, as their catalogue has changed.
  void forget_fonts() { m_fonts.reset(); }

 private:
  enum class Depth { read, render };
  struct Fonts {
    Sources sources;
    Diagnostics said;
    std::unique_ptr<font::Library> library;  // nothing if the catalogue has errors
  };

  [[nodiscard]] Proof make(std::filesystem::path const& path, Depth depth);
  [[nodiscard]] Result<std::shared_ptr<Print const>> print(pack::Publication const& publication,
                                                           std::vector<form::Form> const& forms);
  [[nodiscard]] Fonts const& fonts();

  Workshop m_workshop;
  std::unique_ptr<Fonts> m_fonts;
};

}  // namespace mokuhyo::preview

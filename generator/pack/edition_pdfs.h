#pragma once
// The PDFs of an edition. One that was made of the same before is found instead of made.

#include "pack/book.h"
#include "pack/made_files.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

/// What an edition is made of. The book is in full dress.
struct EditionSources {
  Book const& book;
  font::Library const& fonts;
  Sources const& texts;                 // everything that was read for it
  std::string surroundings;             // the fingerprint of what all sheets alike depend on
  std::vector<MadeFiles> earlier = {};  // where finished PDFs may be
};

/// The fingerprint of what all PDFs of a publication depend on: the program, the fonts, and what
/// was read before its sheets.
[[nodiscard]] std::string surroundings_of(Publication const& publication, Sources const& read,
                                          std::vector<std::filesystem::path> const& fonts);

struct EditionPdf {
  std::string bytes;
  MadeFile made;
};

/// Safe to use from several threads.
class EditionPdfs {
 public:
  /// `names` are those of the sheets' files (file_names.h). Both must outlive it.
  EditionPdfs(EditionSources const& sources, std::vector<std::string> const& names)
      : m_sources(sources), m_names(names) {}

  [[nodiscard]] std::string pack_file() const { return m_sources.book.publication.name + ".pdf"; }
  [[nodiscard]] std::string sheet_file(std::size_t i) const {
    return "sheets/" + m_names[i] + ".pdf";
  }
  /// The fingerprint of all that the PDF of sheet `i` is made of.
  [[nodiscard]] std::string sheet_made_of(std::size_t i) const;

  [[nodiscard]] Result<EditionPdf> of_pack(Workers const& workers) const;
  [[nodiscard]] Result<EditionPdf> of_sheet(std::size_t i) const;

 private:
  /// The fingerprint of all that the PDF of the whole is made of.
  [[nodiscard]] std::string pack_made_of() const;
  [[nodiscard]] std::optional<EditionPdf> find(std::string const& name,
                                               std::string const& made_of) const;

  EditionSources const& m_sources;
  std::vector<std::string> const& m_names;
};

}  // namespace mokuhyo::pack

#pragma once
// A pack with everything that its PDF is made of.

#include "pack/keep_going.h"
#include "pack/pack_template.h"
#include "pack/publication.h"
#include "pack/summary.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace mokuhyo::pack {

struct Book {
  Publication publication;
  ReadSheets sheets;  // those of the publication, one each
  Dress dress = Dress::plain;
  std::vector<MissingSheet> missing = {};
  std::optional<PackTemplate> look = std::nullopt;  // where something stands around the sheets
  std::optional<Summary> last_year = std::nullopt;  // where the pack names it
  /// The sheets laid out as their forms stand, where that was needed to find the faulty ones.
  std::optional<Result<layout::LaidOutForms>> laid_out = std::nullopt;
};

struct BookWish {
  Dress dress = Dress::plain;
  AtFaults at_faults = AtFaults::stop;
};

/// What books are read with.
struct BookTools {
  form::SheetReader& reader;
  font::Library const& fonts;
  std::vector<std::filesystem::path> const& template_folders;
  Sources& sources;
};

/// Reads all that the book needs: its sheets, its template, the pack of the year before. Nothing
/// stands around sheets that are no pack. A value is there beside errors only if sheets were left
/// out, and then it can be printed.
[[nodiscard]] Result<Book> read_book(Publication publication, BookWish wish, BookTools const& tools,
                                     Crew const& crew = {});

/// What the sheets of a publication are called among each other, in order.
[[nodiscard]] std::vector<std::string> short_names(ReadSheets const& sheets);

/// The book's PDF; for a press with its marks. No value where there are errors.
[[nodiscard]] Result<Rendered> render(Book const& book, font::Library const& fonts,
                                      Printing const& printing = {});

}  // namespace mokuhyo::pack

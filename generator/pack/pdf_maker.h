#pragma once
// Makes the PDF of a publication of its parts as they are laid out, so that they need not be held.

#include "pack/publication.h"
#include "pdf/document_writer.h"

#include <functional>
#include <memory>
#include <vector>

namespace mokuhyo::pack {

/// What is noted of sheets that are laid out in turn.
struct SheetNotes {
  std::vector<layout::Explanation> explanations;
  std::vector<frame::OutlineEntry> outline;  // pages count from the first sheet's first
  frame::Metadata metadata;
  std::size_t pages = 0;

  /// Notes `sheets`; gives their documents, whose bookmarks are noted.
  [[nodiscard]] std::vector<frame::Document> documents_of(layout::LaidOutForms sheets);
};

/// Lays the sheets of a publication out and hands them over in turn.
using LayOut = std::function<Diagnostics(layout::TakeForms const& take)>;

struct PrintedForms {
  Publication const& publication;
  LayOut lay_out;
};

/// The PDF of sheets alone, with bookmarks by groups. No value where there are errors.
[[nodiscard]] Result<Rendered> render(PrintedForms const& sheets, font::Library const& fonts,
                                      Printing const& printing);

/// Appends bookmarks of a part that begins with page `first`.
void append_outline(std::vector<frame::OutlineEntry>& outline,
                    std::vector<frame::OutlineEntry> part, std::size_t first);

class PdfMaker {
 public:
  /// All must outlive it.
  PdfMaker(Publication const& publication, font::Library const& fonts, Printing const& printing);

  /// Parts without bookmarks, which follow those that are there on `side`. Their links lead to
  /// pages of the whole.
  void add(std::vector<frame::Document> parts, pdf::Side side);
  /// Adds furniture to the page with `index`, when all parts are there.
  void paint_over(std::size_t index, frame::Page furniture);
  /// The PDF under the publication's title; for a press with its marks. `about` says what concerns
  /// the document as a whole. No value where there are errors.
  [[nodiscard]] Result<Rendered> finish(frame::Document about) &&;

 private:
  [[nodiscard]] bool is_for_press() const {
    return m_printing.claims.purpose == pdf::Purpose::press;
  }
  /// Marks for the press are set when all pages are known.
  [[nodiscard]] bool holds_document() const {
    return is_for_press() || m_printing.kept == Kept::document;
  }
  void hold(frame::Document part, pdf::Side side);
  [[nodiscard]] frame::Document described(frame::Document about) const;
  [[nodiscard]] frame::Document held(frame::Document about);
  [[nodiscard]] Result<frame::Document> pressed(frame::Document document) const;

  Publication const& m_publication;
  font::Library const& m_fonts;
  Printing m_printing;
  std::unique_ptr<pdf::DocumentPass> m_pdf;
  frame::Document m_front, m_back;  // as far as they are held
  std::size_t m_pages = 0;
};

}  // namespace mokuhyo::pack

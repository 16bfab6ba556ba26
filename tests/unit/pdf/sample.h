#pragma once
// Small documents made by hand for the tests of the PDF writer: text is set glyph by glyph, solid.

#include "font/library.h"
#include "frame/frame.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mokuhyo::pdf::sample {

/// Faces of the library below.
inline constexpr font::FaceId biz_gothic = 0, noto_sans = 1, ipaex_mincho = 2;

[[nodiscard]] font::Library const& fonts();

/// One glyph a code point; a variation selector joins the character before it.
[[nodiscard]] frame::TextItem text(std::string_view utf8, Point origin, font::FaceId face,
                                   Length size = pt(12));
/// The same from top to bottom.
[[nodiscard]] frame::TextItem vertical_text(std::string_view utf8, Point top, font::FaceId face,
                                            Length size = pt(12));

/// An A4 page without items in a document called 見本.
[[nodiscard]] frame::Document blank();
/// A page with one paragraph for each of `lines`.
[[nodiscard]] frame::Document paragraphs(std::vector<std::string> const& lines, font::FaceId face);

/// One page with a heading and a table of two columns with spans, fills and rules.
[[nodiscard]] frame::Document tagged_table(font::FaceId face);
/// `pages` pages with one cell that goes on from page to page, and an outline of two levels.
[[nodiscard]] frame::Document long_cell(int pages);
/// A list with labels, and marks that say in words what they mean.
[[nodiscard]] frame::Document legend();
/// 「が」 drawn as two glyphs that stand for one character together.
[[nodiscard]] frame::Document composed_cluster();
/// A column of vertical text with a turned word, beside a horizontal line.
[[nodiscard]] frame::Document vertical_column();

/// Two pages: a table of contents with a link to the second page, and an address as a link.
[[nodiscard]] frame::Document links();
/// A paragraph, with data attached in a file.
[[nodiscard]] frame::Document with_data();

/// Every kind of document, by name.
[[nodiscard]] std::vector<std::pair<std::string, frame::Document>> all();

}  // namespace mokuhyo::pdf::sample

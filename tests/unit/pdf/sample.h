#pragma once
// Small documents made by hand for the tests of the PDF writer: text is set glyph by glyph, solid.

#include "font/library.h"
#include "frame/frame.h"

#include <string>
#include <string_view>

namespace mokuhyo::pdf::sample {

/// Faces of the library below.
inline constexpr font::FaceId biz_gothic = 0, noto_sans = 1, ipaex_mincho = 2;

[[nodiscard]] font::Library const& fonts();

/// One glyph a code point; a variation selector joins the character before it.
[[nodiscard]] frame::TextItem text(std::string_view utf8, Point origin, font::FaceId face,
                                   Length size = pt(12));

/// An A4 page without items in a document called 見本.
[[nodiscard]] frame::Document blank();

/// One page with a heading and a table of two columns, tagged, in one face.
[[nodiscard]] frame::Document tagged_table(font::FaceId face);

}  // namespace mokuhyo::pdf::sample

#pragma once
// A paragraph that has been shaped once and can be set at any width and size. All distances are
// Em, so a measure is the cell's width divided by the type size.

#include "base/result.h"
#include "font/library.h"
#include "text/list_marker.h"
#include "text/style.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mokuhyo::text {

/// A glyph in a line: where it is drawn, and which bytes of the paragraph's text it shows. The
/// glyphs of one cluster share their range. Distances are in Em of the paragraph's type size, the
/// advance in Em of the glyph's own.
struct LineGlyph {
  font::FaceId face = 0;
  font::GlyphId id = 0;
  Em position;  // pen position along the line, from its start (or top, when vertical)
  Em advance;   // the font's own advance, without the spacing of the line
  Em body;      // what the cluster takes of the line from `position` on; of its first glyph only
  Em shift_x;   // drawing offset to the right, horizontal ink (a half-em trim, a mark)
  Em shift_y;   // drawing offset upwards
  Ratio size;   // of the paragraph's type size: a half for ruby, less than 1 for numbers
                // squeezed into an em
  Turn turn = Turn::upright;  // `turned`: a quarter clockwise about its place on the centre line;
                              // shift_x and shift_y turn with it. Never `across`.
  std::uint32_t text_offset = 0;
  std::uint32_t text_length = 0;
  std::uint16_t style = 0;  // of the StyledRange it stands in
  std::uint16_t ruby = 0;   // the ruby it is base or reading of, counted from 1
  bool is_ruby = false;     // a reading; comes right after the glyphs of its base
};

/// One set line. `width` is what is visible: without trailing blanks, hung punctuation left out.
struct Line {
  std::vector<LineGlyph> glyphs;
  Em indent;  // of turned lines in a list item
  Em width;   // includes the indent
  Em ruby;    // room that readings take above the line, or to the right of a vertical one
  bool cuts_unit = false;  // it ends within what should stay whole
  std::uint32_t text_begin = 0,
                text_end = 0;  // bytes of the paragraph, blanks at the turn included
};

/// What lines must be apart, over their em, for readings between them.
inline constexpr Em ruby_room{550};

enum class Align { start, center, end, justify, distribute };

/// Widths at which a paragraph can be set: `min` cuts no word that must stay whole, `max` takes
/// it on one line.
struct ContentWidths {
  Em min, max;
};

/// A part of a text with a look of its own: its weight, and a number that comes back with its
/// glyphs, for colour, underline and background. Bytes from `begin` to before `end`.
struct StyledRange {
  std::uint32_t begin = 0, end = 0;
  std::uint16_t style = 0;
  bool bold = false;
};

/// The ranges ascend and do not overlap. They come before the looks that are written in the text.
struct StyledText {
  std::string_view text;
  std::vector<StyledRange> ranges;
};

class Paragraph;

/// Shapes `text` (one paragraph, valid UTF-8, no line feed). `span` is where it was written and is
/// used for diagnostics. Errors: a character no face has. Warnings: a character that only a
/// fallback face has, if that face is not of the role's first two.
/// Ruby is written {新潟|にいがた} or {新潟|にい|がた}, a look of the style {#重要|…}, whose
/// glyphs have the look's place in the style, counted from 1, as their style; after a backslash
/// both are text. Errors, too: a look that the style does not have, readings that are too many or
/// few.
[[nodiscard]] Result<Paragraph> shape(std::string_view text, ParagraphStyle const& style,
                                      font::Library const& fonts, Span span);
[[nodiscard]] Result<Paragraph> shape(StyledText const& text, ParagraphStyle const& style,
                                      font::Library const& fonts, Span span);

/// Immutable and cheap to copy. Every question is answered from the one shaping.
class Paragraph {
 public:
  [[nodiscard]] std::string const& text() const;
  /// How many rubies it has; one for each character where a base is read character by character.
  [[nodiscard]] std::size_t ruby_count() const;
  /// The byte where the base of each begins.
  [[nodiscard]] std::vector<std::uint32_t> ruby_places() const;
  /// The bytes of a list marker at its start, blanks around it included; 0 if there is none.
  [[nodiscard]] std::uint32_t marker_end() const;
  /// That marker; its length is in what a reader takes for characters.
  [[nodiscard]] ListMarker const& marker() const;
  [[nodiscard]] ContentWidths content_widths() const;
  /// The least number of lines at `measure`; 1 for an empty paragraph.
  [[nodiscard]] int line_count(Em measure) const;
  /// The lines at `measure`, broken with the least demerits at the least number of lines.
  /// `position`s already hold the alignment, so that they run from 0 to the measure.
  [[nodiscard]] std::vector<Line> lines(Em measure, Align align) const;
  /// True if at `measure` something must be cut that has no turn of its own: a unit, a phrase of a
  /// heading.
  [[nodiscard]] bool cuts_units(Em measure) const { return measure < content_widths().min; }
  /// The unit that a line cuts at its end.
  [[nodiscard]] std::string_view unit_cut_by(Line const& line) const;

 private:
  struct Shaped;
  friend Result<Paragraph> shape(StyledText const& text, ParagraphStyle const& style,
                                 font::Library const& fonts, Span span);
  explicit Paragraph(std::shared_ptr<Shaped const> shaped) : m_shaped(std::move(shaped)) {}

  std::shared_ptr<Shaped const> m_shaped;
};

}  // namespace mokuhyo::text

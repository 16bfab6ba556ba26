#pragma once
// The display list: pages with items at fixed positions, and the structure they belong to. This
// is all that the PDF writer and the preview know of a sheet.

#include "base/color.h"
#include "base/geometry.h"
#include "base/path.h"
#include "base/rule_pattern.h"
#include "base/source.h"
#include "font/library.h"
#include "frame/structure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mokuhyo::frame {

using mokuhyo::black;
using mokuhyo::Color;

/// A glyph of a text item. The glyphs of one cluster share the same bytes of the item's text.
struct Glyph {
  font::GlyphId id = 0;
  Em position;  // pen position along the writing direction, from the item's origin
  Em advance;   // the font's own advance in that direction
  Em shift_x, shift_y;
  std::uint32_t text_offset = 0, text_length = 0;  // bytes of TextItem::text
};

/// How a run is written: from left to right; from top to bottom with upright glyphs; or from top
/// to bottom as a horizontal run turned by a quarter clockwise (Latin words in vertical lines).
enum class Direction { horizontal, vertical, turned };

/// A run of glyphs of one face and size on one line. `origin` is on the baseline (horizontal,
/// turned) or at the top of the centre line (vertical). A vertical glyph with no shift hangs with
/// the middle of its advance width and the face's ascent from its position on that line. Shifts are
/// to the right and up; those of a turned run turn with it.
struct TextItem {
  Point origin;
  Length size;
  font::FaceId face = 0;
  Color color = black;
  Direction direction = Direction::horizontal;
  Ratio scaling{1000};  // of everything along a horizontal line: less than 1 is condensed
  std::string text;
  std::vector<Glyph> glyphs;
};

/// A straight rule, drawn centred on the line from `from` to `to` with butt ends. Dots are as long
/// as the rule is thick, dashes four times as long; gaps are twice the thickness.
struct RuleItem {
  Point from, to;
  Length thickness;
  Color color = black;
  RulePattern pattern = RulePattern::solid;
};

/// A filled rectangle.
struct FillItem {
  Rect rect;
  Color color;
};

/// An outline that is drawn with a line and not filled.
struct OutlineItem {
  Path path;
  Length thickness;
  Color color = black;
  RulePattern pattern = RulePattern::solid;
};

/// One thing to paint. Items of an element are its marked content; those of `artifact` are page
/// furniture. Paint order is list order.
struct Item {
  ElementId element = artifact;
  std::variant<TextItem, RuleItem, FillItem, OutlineItem> what;
  Span span;  // where the user wrote what is shown
};

/// A place in the document: the top left of what it leads to.
struct Destination {
  std::size_t page = 0;  // index
  Point target;
};

/// A part of a page that leads to a place in the document, or to an address outside (URI). The
/// element, a Role::link, holds what is painted there; one that is cut by a line end has two areas.
struct Link {
  ElementId element = artifact;
  Rect area;
  std::variant<Destination, std::string> target;
  std::string description;  // where it leads, in words
};

/// How a page lies on the larger sheet that a press prints (press_form.h). Rectangles and marks are
/// in the coordinates of the page's items.
struct PressSheet {
  Rect trim;                    // what is left when it is cut
  Rect bleed;                   // how far colour runs on beyond the cut
  std::vector<RuleItem> marks;  // printed with every ink, to cut and to register by
};

/// A box for the stamp or signature of whoever has the role. Nothing is drawn in it.
struct StampBox {
  std::string role;
  Rect rect;
  ElementId element;
};

/// Where a cell of a table stands; one that goes on over pages has an area on each. `element` is
/// the cell's, or one within it; row and column are those of the whole table, from 0.
struct CellArea {
  ElementId element;
  Rect rect;
  int row = 0, column = 0;
};

struct Page {
  Size size;
  std::vector<Item> items;
  std::vector<Link> links = {};
  Length bleed = mm(3);                            // what a press needs beyond each edge
  std::optional<PressSheet> press = std::nullopt;  // only of a press form
  std::vector<StampBox> stamps = {};
  std::vector<CellArea> cells = {};  // nothing is drawn by them
};

/// An entry of the outline (bookmarks).
struct OutlineEntry {
  std::string title;
  int level = 0;         // 0 is outermost; an entry is at most one deeper than the one before
  std::size_t page = 0;  // index
  Point target;          // top left of what it leads to
};

/// How viewers call the pages from `first` (index) on: prefix and number.
struct PageLabels {
  enum class Numbering { none, decimal, roman };
  std::size_t first = 0;
  Numbering numbering = Numbering::decimal;
  std::string prefix = {};
  int start = 1;
};

/// A file that goes with the document, such as the data that it was made of.
struct Attachment {
  enum class Relationship { source, data, alternative, supplement };
  std::string name;        // of the file, without a folder
  std::string media_type;  // [text/csv]
  std::string description;
  Relationship relationship = Relationship::data;
  std::string bytes;
};

struct Metadata {
  std::string title;
  std::string author;  // the publisher
  std::string subject;
  std::string date;  // "2024-03-31", from the content; empty when there is none
};

struct Document {
  std::vector<Page> pages;
  StructureTree structure;
  std::vector<OutlineEntry> outline;
  Metadata metadata;
  std::vector<PageLabels> page_labels = {};  // ascending; without any, pages are 1, 2, 3
  std::vector<Attachment> attachments = {};
};

}  // namespace mokuhyo::frame

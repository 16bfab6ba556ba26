#pragma once
// A form that is filled in: a template bound to the data of one sheet. Blocks from top to bottom,
// made of cells with text and style; no field, mark or path is left in it, and nothing of it has
// been measured yet.

#include "base/source.h"
#include "form/draft_setup.h"
#include "form/style.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mokuhyo::form {

/// What a cell is to a reader (and to a screen reader).
enum class CellKind { column_heading, row_heading, value };

/// Bytes of a cell's text, from `begin` to before `end`, in one of TypeSetup::looks.
struct LookRange {
  std::uint32_t begin = 0, end = 0;
  std::size_t look = 0;
};

/// A rectangle of a grid's rows and columns with its text. Lines of `text` are paragraphs.
struct Cell {
  int row = 0, column = 0, rows = 1, columns = 1;
  CellKind kind = CellKind::value;
  CellStyle style;
  std::string text;
  std::vector<LookRange> looks;  // ascending, apart; beside those that the text itself asks for
  std::string awaits;  // what it is called that a finished sheet has here and this one lacks
  std::string spoken;  // what the text means in words, if the text does not say it (○ -> 達成)
  Span span;
};

/// Rows that belong together: a page break falls between groups if it can.
struct RowGroup {
  int first = 0, count = 1;
  std::string title;  // for the outline; may be empty
};

/// How a part of a bar is told from its neighbours: by its tone and by its pattern, so that it
/// needs no colour.
enum class BarPattern { solid, rising, level, dotted, falling, empty };

/// A bar that shows shares, drawn in a cell: below its text, or in the middle if it has none. It
/// adds nothing to what the grid says in words.
struct Bar {
  struct Part {
    int amount = 0;
    BarPattern pattern = BarPattern::solid;
  };
  std::size_t cell = 0;  // of the grid
  std::vector<Part> parts;
};

/// Cells on common columns and rows. Every place is covered by exactly one cell.
struct Grid {
  std::string name;  // of the table, for screen readers
  std::vector<ColumnWidth> columns;
  int rows = 0;
  int header_rows = 0;  // repeated on each page
  std::vector<Cell> cells;
  std::vector<RowGroup> groups;  // of the rows after the header, in order, without gaps
  RuleStyle rules;
  bool fills_page = false;  // takes what is left of the page's height
  /// For each column, what is added to a cell's text where a page repeats it [(続き)]; or nothing.
  std::vector<std::string> continued;
  std::vector<Bar> bars;  // by cell
};

/// The form's title, a heading of level 1.
struct Title {
  std::string text;
  Ratio size{1600};
  Align align = Align::center;
  Span span;
};

/// What the marks mean. It stands at `align` on its own line, or beside the title where there is
/// room (`beside_title`).
struct Legend {
  struct Entry {
    std::string mark;
    std::string means;
  };
  std::vector<Entry> entries;
  Ratio size{1000};
  Align align = Align::end;
  bool beside_title = false;
};

/// Running text of its own.
struct TextBlock {
  std::string text;
  CellStyle style;
  Span span;
};

struct Space {
  Distance height = Em{500};
};

/// What follows stands on a new page.
struct PageBreak {};

/// A stamp with the date and the name of who approved (データネーム印), as it is drawn in its box.
struct Seal {
  std::string top, date, name;
  std::string spoken;    // all of it in words
  Color color = black;   // of its lines and its text
  bool is_whole = true;  // else its circle is broken: it no longer holds
};

/// In which order those stamp whose boxes stand side by side: the last box first, the first box
/// first, or as they come.
enum class StampOrder { from_last, from_first, any };

/// Boxes for the stamps of those who approve (決裁欄), at `align` of its line: a grid of their
/// roles, with an empty cell of the box's size for each.
struct Stamps {
  struct Box {
    std::string role;
    std::size_t cell = 0;  // of the grid
    std::optional<Seal> seal = std::nullopt;
  };
  Grid grid;  // the boxes are its last row
  std::vector<Box> boxes;
  StampOrder order = StampOrder::from_last;
  std::string seal_top;  // what stands in a seal over the date; empty for the role
  Color seal_color;
  Length box_height;
  Align align = Align::end;
};

/// What tells on each page that a form is no more than a draft.
struct DraftMarks {
  std::string word;  // in outline across the page
  std::string foot;  // below it, in one line
};

struct RowPart;

/// Blocks side by side where they have room, else one below the other. They stay on one page.
struct BlockRow {
  std::vector<RowPart> parts;
  Distance gap = one_em;
  VerticalAlign vertical_align = VerticalAlign::middle;
};

using Block = std::variant<Title, Grid, Legend, TextBlock, Space, PageBreak, Stamps, BlockRow>;

struct RowPart {
  Block block;
  ColumnWidth width;
};

/// One filled form, ready to be laid out.
struct Form {
  std::string title;  // for the outline and the document [組織目標管理シート 市民生活課]
  std::string short_title;  // among others of its kind [市民生活課]
  std::string date;         // "2024-03-31" of the last date in it, or empty
  PageSetup page;
  TypeSetup type;
  Fit fit = Fit::page;
  int fit_pages = 1;
  WidthScope widths = WidthScope::pack;
  SizeScope sizes = SizeScope::sheet;
  std::vector<Block> blocks;
  DraftSetup drafts;
  std::optional<DraftMarks> draft;  // nothing for a form that is none
  Span span;                        // of the sheet as a whole: its first file
};

}  // namespace mokuhyo::form

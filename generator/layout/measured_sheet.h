#pragma once
// A form with its texts shaped: everything that can be known before sizes and widths are chosen.

#include "frame/structure.h"
#include "layout/cell_grid.h"
#include "layout/cell_text.h"
#include "layout/paragraph_store.h"

#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace mokuhyo::layout {

struct MeasuredGrid {
  form::Grid const* grid = nullptr;
  CellGrid places;
  std::vector<CellText> texts;  // of grid->cells
  std::vector<int> order;       // indices of the cells by row, then by column: reading order
  /// What pages after the first show of cells that go on over them, where that differs, by index.
  std::unordered_map<int, CellText> continued;
};

/// A title or running text, as wide as the page.
struct MeasuredText {
  CellText text;
  frame::Role role = frame::Role::paragraph;
  Span span;
};

struct MeasuredLegend {
  struct Entry {
    CellText mark, means;
  };
  form::Legend const* legend = nullptr;
  std::vector<Entry> entries;
};

/// The three texts of a seal, each on one line.
struct MeasuredSeal {
  form::Seal const* seal = nullptr;
  CellText top, date, name;
};

struct MeasuredStamps {
  form::Stamps const* stamps = nullptr;
  MeasuredGrid grid;
  std::vector<std::optional<MeasuredSeal>> seals;  // of the boxes
};

struct MeasuredPart;

struct MeasuredRow {
  form::BlockRow const* row = nullptr;
  std::vector<MeasuredPart> parts;  // those of the row
};

using MeasuredBlock = std::variant<MeasuredText, MeasuredGrid, MeasuredLegend, form::Space,
                                   form::PageBreak, MeasuredStamps, MeasuredRow>;

struct MeasuredPart {
  MeasuredBlock block;
};

/// The form must outlive it.
struct MeasuredSheet {
  form::Form const* form = nullptr;
  std::vector<MeasuredBlock> blocks;  // those of the form
  CellText runner;                    // the short heading of pages after the first
};

/// Errors: those of the cells' arrangement and of shaping.
[[nodiscard]] Result<MeasuredSheet> measure(form::Form const& form, ParagraphStore& store);

/// The sheet without the shaped texts of its grids, which are most of what it holds; and with them
/// again, shaped once more. The blocks stay where they are.
[[nodiscard]] MeasuredSheet without_grid_texts(MeasuredSheet sheet);
[[nodiscard]] MeasuredSheet with_grid_texts(MeasuredSheet sheet, ParagraphStore& store);

/// The index of the block whose rows take what is left of the page: the grid that says so, else
/// the one with the most rows; nothing for a sheet without grids.
[[nodiscard]] std::optional<std::size_t> main_grid(MeasuredSheet const& sheet);

}  // namespace mokuhyo::layout

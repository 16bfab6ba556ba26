#pragma once
// The blocks of a template: what stands on the form from top to bottom, not yet filled in.

#include "form/form.h"
#include "form/scope.h"

#include <variant>
#include <vector>

namespace mokuhyo::form {

/// Text that a template computes, or the value of a field.
using Content = std::variant<Pattern, FieldRef>;

/// How cells look where conditions hold.
struct CellLook {
  Conditions when;
  CellStyle style;
};

/// The first that holds is taken.
using CellLooks = std::vector<CellLook>;

/// A cell at its place in a grid or in the heading of a table. The cell's text comes with the data.
struct CellSpec {
  Cell cell;
  Content content;
  CellLooks looks;
};

struct TitleSpec {
  Ratio size{1600};
  Align align = Align::center;
};

/// Cells that cover all places of the grid, each once.
struct GridSpec {
  Pattern name;
  std::vector<ColumnWidth> columns;
  int rows = 0;
  int header_rows = 0;
  std::vector<CellSpec> cells;
  RuleStyle rules;
  bool fills_page = false;
};

struct LegendSpec {
  Ratio size{1000};
  Align align = Align::end;
  bool beside_title = false;
};

/// A column of a table: what its cells hold and how they look.
struct ColumnSpec {
  FieldRef value;
  ColumnWidth width;
  CellStyle style;
  CellLooks looks;
  CellKind kind = CellKind::value;
  std::string continued;  // added to a text that a page repeats
  Conditions when;
};

/// Columns with headings above them; a row for each of the innermost rows of the scope.
struct TableSpec {
  Pattern name;
  Scope scope;
  std::vector<ColumnSpec> columns;
  std::vector<CellSpec> headings;
  int heading_rows = 1;
  std::size_t group_level = 1;  // rows of this level belong together
  Pattern group_title;
  RuleStyle rules;
  bool fills_page = false;
};

struct TextSpec {
  Pattern text;
  CellStyle style;
  Span span;
};

/// The colour of stamps, in a tone that has a contrast of 4.7 to 1 with white.
inline constexpr Color vermilion{217, 51, 26};

/// Boxes for stamps. The label stands beside the roles, or above them.
struct StampsSpec {
  enum class LabelPlace { beside, above };

  Pattern label;  // none if it is empty
  LabelPlace label_place = LabelPlace::beside;
  std::vector<Pattern> roles;
  StampOrder order = StampOrder::from_last;
  Pattern seal_top;  // the role if it is empty
  Color seal_color = vermilion;
  Size box{mm(18), mm(18)};
  Ratio size{1000};
  Align align = Align::end;
  RuleStyle rules;
  Span span;
};

struct RowPartSpec;

struct BlockRowSpec {
  std::vector<RowPartSpec> parts;
  Distance gap = one_em;
  VerticalAlign vertical_align = VerticalAlign::middle;
};

struct BlockSpec {
  Conditions when;
  std::variant<TitleSpec, GridSpec, LegendSpec, TableSpec, TextSpec, Space, PageBreak, StampsSpec,
               BlockRowSpec>
      block;
};

struct RowPartSpec {
  BlockSpec block;
  ColumnWidth width;
};

}  // namespace mokuhyo::form

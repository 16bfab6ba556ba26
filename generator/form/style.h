#pragma once
// How the parts of a form are to look, as a template says it: sizes, widths, alignment. Plain data
// that layout turns into lengths and text styles.

#include "base/color.h"
#include "base/geometry.h"
#include "base/rule_pattern.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mokuhyo::form {

enum class Align { start, center, end, justify, distribute, decimal };
enum class VerticalAlign { top, middle, bottom };
enum class Writing { horizontal, vertical };
enum class Kinsoku { loose, normal, strict };

/// A width or distance that may depend on the type size [12mm, 3em].
using Distance = std::variant<Length, Em>;

/// How wide a column is: fixed, a share of what is left (in thousandths of `fr`), or as its
/// content needs. `min` and `max` bound an automatic column.
struct ColumnWidth {
  enum class Kind { fixed, share, automatic } kind = Kind::automatic;
  Distance fixed = Length{};
  std::int32_t share = 1000;
  std::optional<Distance> min, max;
};

enum class Fit { page, pages, flow };
enum class Orientation { portrait, landscape };
/// For whom layout chooses widths: nobody (the template's proportions stand), each sheet, or all
/// sheets of a pack alike.
enum class WidthScope { from_template, sheet, pack };
/// Which sheets have one type size: each its own, or all of a pack the smallest.
enum class SizeScope { sheet, pack };

struct PageSetup {
  std::string paper = "A3";  // its name for messages, empty for a given size
  Size size;
  Insets margin;
  Length bleed;
};

/// How parts of a text may be set apart from the rest [{#重要|申請は四月から}].
struct TextLook {
  std::string name;
  bool bold = false;
  bool underline = false;  // a line beside the text, when it is vertical
  bool strike = false;     // a line through the text
  std::optional<Color> color, background;
};

/// White around and between lines.
struct Spacing {
  Ratio leading{1350};  // line to line, of the text's size
  Em padding_x{500};    // from rule to text, at each side (JLREQ 4.4: a half em)
  Em padding_y{350};
};

/// The type of a form. Sizes of cells and headings are ratios of the body size, which the layout
/// chooses between `smallest` and `largest` in steps of 0.1 pt. Before it takes a smaller size than
/// the largest, it sets the form at its `tightest`.
struct TypeSetup {
  std::string role = "gothic";
  Length largest = pt(10.5);
  Length smallest = pt(6);
  Spacing spacing;
  Spacing tightest{Ratio{1250}, Em{350}, Em{250}};  // JLREQ 4.4: padding is at least a quarter em
  Em western_gap{125};
  Kinsoku kinsoku = Kinsoku::strict;
  std::u32string append_not_start, except_not_start, append_not_end, except_not_end;
  bool hanging_punctuation = false;
  std::vector<TextLook> looks;
};

/// A rule between cells; none if it has no thickness.
struct RuleLine {
  Length thickness;
  RulePattern pattern = RulePattern::solid;
  bool operator==(RuleLine const&) const = default;
};

/// Rules of a grid (罫線): around it and inside. Those between its rows or columns, below its
/// headings and between its groups of rows are as those inside unless they are given; of a row's
/// rule and that of headings or groups the stronger is drawn.
struct RuleStyle {
  RuleLine outline{mm(0.4)};
  RuleLine inside{mm(0.12)};
  std::optional<RuleLine> rows, columns, headings, groups;
};

/// The line through a cell that does not apply (斜線): from the lower left corner to the upper
/// right one, from the upper left to the lower right, or both.
enum class Diagonal { rising, falling, cross };

/// The ground of labels and headings. Black text on it has a contrast of 17 to 1.
inline constexpr Color label_tint{236, 236, 236};

/// How one cell's text is set. Ratios are of the body size.
struct CellStyle {
  Ratio size{1000};
  Align align = Align::justify;
  VerticalAlign vertical_align = VerticalAlign::middle;
  Writing writing = Writing::horizontal;
  std::optional<Color> tint;
  bool phrase_breaks = false;  // break at phrases first (headings)
  bool bold = false;
  // Stay on one line: condensed down to the one ratio of its width, then smaller down to the other
  // of its size.
  std::optional<Ratio> condense, shrink;
  bool not_applicable = false;  // a line through the cell in place of its text
  Diagonal diagonal = Diagonal::rising;
};

}  // namespace mokuhyo::form

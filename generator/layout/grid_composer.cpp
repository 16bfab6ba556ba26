#include "layout/grid_composer.h"

#include "layout/bar.h"
#include "layout/flow_table.h"
#include "layout/index.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::layout {
namespace {

std::vector<Length> edges(Length start, std::vector<Length> const& sizes) {
  std::vector<Length> edges = {start};
  for (auto const size : sizes) edges.push_back(edges.back() + size);
  return edges;
}

std::vector<Length> row_edges(PlacedBlock const& placed, Length top) {
  auto heights = placed.heading;
  heights.insert(heights.end(), placed.slice.heights.begin(), placed.slice.heights.end());
  return edges(top, heights);
}

int heading_rows(PlacedBlock const& placed) { return static_cast<int>(placed.heading.size()); }

/// The row of the grid that stands in row `row` of a page.
int grid_row(PlacedBlock const& placed, int row) {
  int const headings = heading_rows(placed);
  return row < headings ? row : row + placed.slice.first_row;
}

/// What parts each row of the grid from the one above it.
std::vector<Boundary> boundaries(form::Grid const& grid) {
  std::vector<Boundary> above(at(grid.rows) + 1, Boundary::rows);
  for (auto const& group : grid.groups) above[at(group.first)] = Boundary::groups;
  if (grid.header_rows > 0) above[at(grid.header_rows)] = Boundary::headings;
  return above;
}

constexpr Length thinnest_diagonal = mm(0.12);

/// From corner to corner, as thick as the rules inside.
std::vector<frame::RuleItem> diagonals(form::Diagonal direction, Rect cell, Length thickness) {
  using form::Diagonal;
  Point const top_left = cell.origin;
  Point const bottom_right{cell.right(), cell.bottom()};
  std::vector<frame::RuleItem> items;
  if (direction != Diagonal::falling)
    items.push_back({{top_left.x, bottom_right.y}, {bottom_right.x, top_left.y}, thickness});
  if (direction != Diagonal::rising) items.push_back({top_left, bottom_right, thickness});
  return items;
}

/// Cells are numbered anew on each page: a long table has far more of them than a page shows.
TablePicture picture(MeasuredGrid const& grid, PlacedBlock const& placed, std::vector<Length> xs,
                     std::vector<Length> ys) {
  TablePicture picture{std::move(xs), std::move(ys), {}, {}, {}};
  std::unordered_map<int, int> numbers;
  for (int row = 0; row + 1 < static_cast<int>(picture.ys.size()); ++row) {
    auto& cells = picture.cells.emplace_back();
    for (int column = 0; column < grid.places.columns(); ++column) {
      int const cell = grid.places.cell_at(grid_row(placed, row), column);
      auto const [number, is_new] = numbers.try_emplace(cell, static_cast<int>(numbers.size()));
      cells.push_back(number->second);
      if (is_new) picture.tints.push_back(grid.grid->cells[at(cell)].style.tint);
    }
  }
  return picture;
}

}  // namespace

GridComposer::GridComposer(GridDrawing drawing)
    : m_drawing(drawing),
      m_xs(edges({}, drawing.widths)),
      m_boundaries(boundaries(*drawing.grid.grid)),
      m_decimals(decimal_rooms(drawing.grid, drawing.widths, drawing.scale)),
      m_faults{drawing.grid.grid, {}, {}} {}

ComposedSlice GridComposer::compose(PlacedBlock const& placed, Point origin) {
  ComposedSlice made;
  auto& items = made.items;
  auto const ys = row_edges(placed, origin.y);
  std::vector<Length> xs;
  for (auto const x : m_xs) xs.push_back(origin.x + x);
  auto table = picture(m_drawing.grid, placed, std::move(xs), ys);
  for (int row = 0; row < static_cast<int>(ys.size()); ++row)
    table.boundaries.push_back(m_boundaries[at(grid_row(placed, row))]);
  for (auto& fill : draw_tints(table)) items.push_back({frame::artifact, fill, {}});
  for (auto& rule : draw_rules(table, m_drawing.grid.grid->rules))
    items.push_back({frame::artifact, rule, {}});
  for (auto part : parts(placed, ys)) {
    part.rect.origin.x += origin.x;
    add_bar(items, part);
    add_content(items, part);
    if (part.is_furniture) continue;
    auto const& cell = m_drawing.grid.grid->cells[at(part.cell)];
    auto const element = m_drawing.elements.texts[at(part.cell)].whole.element;
    made.cells.push_back({element, part.rect, cell.row, cell.column});
  }
  m_has_begun = true;
  return made;
}

std::vector<GridComposer::Part> GridComposer::parts(PlacedBlock const& placed,
                                                    std::vector<Length> const& ys) const {
  std::vector<Part> parts;
  auto const& order = m_drawing.grid.order;
  int const heading_count = heading_rows(placed);
  std::size_t next = 0;
  for (; next < order.size(); ++next) {
    auto const& cell = m_drawing.grid.grid->cells[at(order[next])];
    if (cell.row >= heading_count) break;
    parts.push_back({order[next], 0, all_lines,
                     rect(order[next], cell.row, cell.row + cell.rows, ys), m_has_begun});
  }
  int const above = heading_count - (heading_count + placed.slice.first_row);
  int const rows = static_cast<int>(ys.size()) - 1;
  for (auto const& shown : placed.slice.parts) {
    int const index = order[next + at(shown.cell)];
    auto const& cell = m_drawing.grid.grid->cells[at(index)];
    int const top = std::max(cell.row + above, heading_count);
    auto const where = rect(index, top, std::min(cell.row + cell.rows + above, rows), ys);
    bool const is_repeated = shown.lines == 0 && shown.first_line > 0;
    parts.push_back({index, at(is_repeated ? 0 : shown.first_line),
                     is_repeated ? all_lines : at(shown.lines), where, is_repeated});
  }
  return parts;
}

Rect GridComposer::rect(int cell, int top, int bottom, std::vector<Length> const& ys) const {
  auto const& where = m_drawing.grid.grid->cells[at(cell)];
  Length const left = m_xs[at(where.column)];
  Length const right = m_xs[at(where.column + where.columns)];
  return {{left, ys[at(top)]}, {right - left, ys[at(bottom)] - ys[at(top)]}};
}

CellText const& GridComposer::text_of(Part const& part) const {
  auto const& continued = m_drawing.grid.continued;
  auto const found = part.is_furniture ? continued.find(part.cell) : continued.end();
  return found == continued.end() ? m_drawing.grid.texts[at(part.cell)] : found->second;
}

/// The lines of a cell: kept from the page before if it goes on, else set now.
CellLines GridComposer::take_lines(Part const& part) {
  auto kept = m_lines.extract(part.cell);
  if (!kept.empty()) return std::move(kept.mapped());
  auto const& text = text_of(part);
  auto const& scale = m_drawing.scale;
  bool const is_upright = text.style().writing == form::Writing::vertical;
  Length const height = part.rect.size.height - at_size(scale.padding_y * 2, scale.size);
  auto lines = text.lines(
      is_upright ? std::max(in_ems(height, scale.size), Em{1})
                 : cell_inner_width(m_drawing.grid, at(part.cell), m_drawing.widths, scale));
  if (!part.is_furniture) note_faults(part.cell, lines);
  auto const column = m_drawing.grid.grid->cells[at(part.cell)].column;
  return aligned_at_points(std::move(lines), text, m_decimals[at(column)]);
}

void GridComposer::note_faults(int cell, CellLines const& lines) {
  if (overflows(lines)) m_faults.tight_cells.push_back(cell);
  auto const cut = std::find_if(lines.lines.begin(), lines.lines.end(),
                                [](CellLine const& line) { return line.line.cuts_unit; });
  if (cut == lines.lines.end()) return;
  auto const& paragraph = m_drawing.grid.texts[at(cell)].paragraphs()[cut->paragraph];
  m_faults.cut_units.push_back({cell, std::string(paragraph.unit_cut_by(cut->line))});
}

void GridComposer::add_content(std::vector<frame::Item>& items, Part const& part) {
  auto const& style = m_drawing.grid.grid->cells[at(part.cell)].style;
  if (!style.not_applicable) return add_text(items, part);
  auto const thickness = std::max(m_drawing.grid.grid->rules.inside.thickness, thinnest_diagonal);
  for (auto const& line : diagonals(style.diagonal, part.rect, thickness))
    items.push_back({frame::artifact, line, {}});
}

void GridComposer::add_bar(std::vector<frame::Item>& items, Part const& part) const {
  auto const& bars = m_drawing.grid.grid->bars;
  auto const bar =
      std::lower_bound(bars.begin(), bars.end(), at(part.cell),
                       [](form::Bar const& one, auto cell) { return one.cell < cell; });
  if (bar == bars.end() || bar->cell != at(part.cell)) return;
  auto const& scale = m_drawing.scale;
  Length const x = at_size(scale.padding_x, scale.size);
  Length const y = at_size(scale.padding_y, scale.size);
  auto area = inset(part.rect, {y, x, y, x});
  Length const above = area.size.height - scale.size;
  area.origin.y += text_of(part).is_blank() ? above / 2 : above;
  area.size.height = scale.size;
  for (auto& item : draw_bar(bar->parts, area)) items.push_back(std::move(item));
}

void GridComposer::add_text(std::vector<frame::Item>& items, Part const& part) {
  auto const& text = text_of(part);
  if (part.lines == 0 || text.is_blank()) return;
  auto lines = take_lines(part);
  auto const& scale = m_drawing.scale;
  PlacedLines placed{&text, &lines, part.first_line, 0, {}, {}, {}};
  // Vertical lines stand side by side and are one piece.
  bool const is_upright = text.style().writing == form::Writing::vertical;
  placed.count =
      std::min(is_upright ? all_lines : part.lines, lines.lines.size() - part.first_line);
  placed.area = text_area(part.rect, text, lines);
  bool const has_room = text.block_height(static_cast<int>(placed.count), scale.leading) <=
                        in_ems(placed.area.size.height, scale.size);
  if (part.is_furniture && !has_room) return;
  if (!part.is_furniture) placed.elements = m_drawing.elements.texts[at(part.cell)];
  placed.span = m_drawing.grid.grid->cells[at(part.cell)].span;
  auto made = place_lines(placed, scale, m_drawing.box);
  std::move(made.begin(), made.end(), std::back_inserter(items));
  if (part.first_line + placed.count < lines.lines.size() && !part.is_furniture)
    m_lines.insert_or_assign(part.cell, std::move(lines));
}

/// The middle of the cell, as wide as the lines' measure.
Rect GridComposer::text_area(Rect cell, CellText const& text, CellLines const& lines) const {
  auto const& scale = m_drawing.scale;
  Length const padding = at_size(scale.padding_y, scale.size);
  bool const is_upright = text.style().writing == form::Writing::vertical;
  Length const measure = at_size(lines.measure, scale.size * lines.along());
  Length const side = is_upright ? Length{} : (cell.size.width - measure) / 2;
  return inset(cell, {padding, side, padding, side});
}

}  // namespace mokuhyo::layout

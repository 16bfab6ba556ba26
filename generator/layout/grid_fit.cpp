#include "layout/grid_fit.h"

#include "layout/cell_padding.h"
#include "layout/index.h"
#include "layout/lengths.h"
#include "layout/track_sizing.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

/// Wider than any table.
constexpr Em unbounded{10'000'000};

Em in_ems_of(form::Distance const& distance, Length size) {
  auto const* const em = std::get_if<Em>(&distance);
  return em != nullptr ? *em : in_ems(std::get<Length>(distance), size);
}

/// What each column must hold so that no word of the grid is cut, and so that nothing turns.
std::vector<text::ContentWidths> content_widths(MeasuredGrid const& grid, TypeScale const& scale) {
  std::vector<TrackNeed<Em>> least;
  std::vector<TrackNeed<Em>> most;
  for (std::size_t i = 0; i < grid.texts.size(); ++i) {
    auto const& cell = grid.grid->cells[i];
    auto const widths = grid.texts[i].widths();
    Em const around = scale.padding_x * 2 + paper_rounding;
    bool const stays_whole = cell.kind == form::CellKind::column_heading && cell.columns == 1 &&
                             widths.max <= scale.whole_heading;
    least.push_back({cell.column, cell.columns, (stays_whole ? widths.max : widths.min) + around});
    most.push_back({cell.column, cell.columns, widths.max + around});
  }
  int const columns = static_cast<int>(grid.grid->columns.size());
  auto const mins = size_tracks(columns, least);
  auto const maxs = size_tracks(columns, most);
  std::vector<text::ContentWidths> widths;
  for (std::size_t i = 0; i < mins.size(); ++i) widths.push_back({mins[i], maxs[i]});
  return widths;
}

/// The bounds of one column; `content` holds for automatic columns and shares only: a fixed width
/// is the author's will.
FitColumns bounds(form::ColumnWidth const& column, int index, text::ContentWidths content,
                  Length size) {
  using Kind = form::ColumnWidth::Kind;
  FitColumns result{{{index, std::max(column.share, 1)}}, content.min, unbounded};
  if (column.kind == Kind::fixed) result.min = result.max = in_ems_of(column.fixed, size);
  if (column.kind == Kind::automatic) {
    if (column.min) result.min = std::max(content.min, in_ems_of(*column.min, size));
    result.max = std::max(result.min, column.max ? in_ems_of(*column.max, size) : content.max);
  }
  return result;
}

bool is_share(form::ColumnWidth const& column) {
  return column.kind == form::ColumnWidth::Kind::share;
}

std::int64_t weight_of(FitColumns const& columns) {
  std::int64_t weight = 0;
  for (auto const& share : columns.shares) weight += share.weight;
  return weight;
}

/// The common width of shares with `weight` in all at which `column` has its least.
std::int64_t needed(FitColumns const& column, std::int64_t weight) {
  return (std::int64_t{column.min.thousandths} * weight + weight_of(column) - 1) /
         weight_of(column);
}

/// `shares` joined to columns with a common width: all of them, but for those that their share of
/// `room` does not hold. These have their least width, and the others share the rest.
std::vector<FitColumns> bundled(std::vector<FitColumns> shares, Em room) {
  std::vector<FitColumns> joined;
  while (!shares.empty()) {
    std::int64_t weight = 0;
    for (auto const& one : shares) weight += weight_of(one);
    auto const neediest = std::max_element(
        shares.begin(), shares.end(),
        [&](auto const& a, auto const& b) { return needed(a, weight) < needed(b, weight); });
    if (needed(*neediest, weight) <= room.thousandths || shares.size() == 1) {
      FitColumns all{{}, Em{static_cast<std::int32_t>(needed(*neediest, weight))}, unbounded};
      for (auto const& one : shares) all.shares.push_back(one.shares.front());
      joined.push_back(std::move(all));
      break;
    }
    neediest->max = neediest->min;
    room -= neediest->min;
    joined.push_back(*neediest);
    shares.erase(neediest);
  }
  return joined;
}

/// Widths in proportion to the least ones, where those are together too wide.
std::vector<Em> in_proportion(FitProblem const& problem) {
  std::vector<Em> widths;
  Em left = problem.width;
  std::int64_t needed = 0;
  for (auto const& columns : problem.columns) needed += columns.min.thousandths;
  for (auto const& columns : problem.columns) {
    for (auto const& share : columns.shares) {
      auto const part = std::int64_t{problem.width.thousandths} * columns.min.thousandths / needed;
      widths.resize(std::max(widths.size(), at(share.column) + 1));
      widths[at(share.column)] =
          Em{static_cast<std::int32_t>(part / static_cast<std::int64_t>(columns.shares.size()))};
      left -= widths[at(share.column)];
    }
  }
  widths.back() += left;
  return widths;
}

/// Boundaries rounded to paper one by one, so that the widths' sum is that of the Em widths, and
/// the page's whole width where the columns take all of it.
std::vector<Length> on_paper(std::vector<Em> const& widths, Length width, Length size) {
  auto const total = sum(widths);
  Length const whole = total == in_ems(width, size) ? width : at_size(total, size);
  std::vector<Length> lengths;
  Em edge;
  Length placed;
  for (auto const one : widths) {
    edge += one;
    Length const next = edge == total ? whole : at_size(edge, size);
    lengths.push_back(next - placed);
    placed = next;
  }
  return lengths;
}

std::size_t count_upright(MeasuredGrid const& grid) {
  return static_cast<std::size_t>(
      std::ranges::count_if(grid.texts, [](CellText const& text) { return text.is_upright(); }));
}

/// Upright text is lower the more of its lines stand side by side.
HeightSteps upright_steps(CellText const& text, Ratio leading, Em widest) {
  return HeightSteps::measure(text.widths().min, widest,
                              [&](Em inner) { return text.height(inner, leading); });
}

/// What a cell has around a text whose height is known.
CellRoom room_of_text(TypeScale const& scale) {
  CellRoom room;
  room.beside_narrowest = std::min(least_padding, scale.padding_x) * 2 + paper_rounding;
  room.beside = scale.padding_x * 2 + paper_rounding;
  room.above = scale.padding_y * 2;
  return room;
}

/// The same for a text that is known as if it were set solid, in lines one em high; `solid` is its
/// height so at some width.
CellRoom room_of_lines(CellText const& text, TypeScale const& scale, Em solid) {
  auto room = room_of_text(scale);
  if (solid == Em{}) return room;
  Em const first = text.block_height(1, scale.leading);
  Em const further = text.block_height(2, scale.leading) - first;
  room.line = {further.thousandths};
  room.above += first - further;
  return room;
}

}  // namespace

GridFitter::GridFitter(MeasuredGrid const& grid, GridSteps const& steps, TypeScale const& scale)
    : m_grid(&grid), m_padding(scale.padding_x), m_content(content_widths(grid, scale)) {
  m_upright.reserve(count_upright(grid));
  m_cells.reserve(steps.cells().size());
  m_sections.push_back({0, steps.rows(), {}});
  for (auto const& cell : steps.cells()) add_cell(cell, scale, steps.widest());
  std::stable_sort(m_cells.begin(), m_cells.end(), [](FitCell const& a, FitCell const& b) {
    return a.row + a.rows < b.row + b.rows;
  });
}

GridFitter::GridFitter(std::vector<GridFitter const*> const& parts)
    : m_grid(parts.front()->m_grid),
      m_padding(parts.front()->m_padding),
      m_content(parts.front()->m_content) {
  for (auto const* const part : parts) append(*part);
}

void GridFitter::append(GridFitter const& part) {
  int const first = m_sections.empty() ? 0 : m_sections.back().first_row + m_sections.back().rows;
  for (auto section : part.m_sections) {
    section.first_row += first;
    m_sections.push_back(section);
  }
  for (auto cell : part.m_cells) {
    cell.row += first;
    m_cells.push_back(cell);
  }
  for (std::size_t i = 0; i < m_content.size(); ++i) {
    m_content[i].min = std::max(m_content[i].min, part.m_content[i].min);
    m_content[i].max = std::max(m_content[i].max, part.m_content[i].max);
  }
}

void GridFitter::add_cell(GridSteps::Cell const& searched, TypeScale const& scale, Em widest) {
  auto const& cell = m_grid->grid->cells[at(searched.index)];
  auto const& text = m_grid->texts[at(searched.index)];
  FitCell fitted{searched.row, cell.rows, cell.column, cell.columns};
  if (!text.is_upright()) {
    fitted.text = &searched.solid;
    fitted.room = room_of_lines(text, scale, fitted.text->steps().front().height);
  } else {
    fitted.text = &m_upright.emplace_back(upright_steps(text, scale.leading, widest));
    fitted.room = room_of_text(scale);
  }
  m_cells.push_back(fitted);
}

std::vector<FitColumns> GridFitter::columns(FitRequest const& request) const {
  std::vector<FitColumns> all;
  std::vector<FitColumns> shares;
  Em room = in_ems(request.width, request.size);
  auto const& widths = m_grid->grid->columns;
  bool const has_shares = std::any_of(widths.begin(), widths.end(), is_share);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    Em const least =
        in_ems(at_size(m_content[i].min, std::max(request.size, request.words_size)), request.size);
    // Without shares there is nobody else to take what the content leaves.
    Em const most = has_shares ? std::max(m_content[i].max, least) : unbounded;
    auto one = bounds(widths[i], static_cast<int>(i), {least, most}, request.size);
    if (!is_share(widths[i])) room -= one.min;
    (is_share(widths[i]) ? shares : all).push_back(std::move(one));
  }
  for (auto& one : bundled(std::move(shares), room)) all.push_back(std::move(one));
  return all;
}

FitProblem GridFitter::problem(FitRequest const& request) const {
  FitProblem problem{
      columns(request), in_ems(request.width, request.size), m_cells, m_sections, {}};
  for (auto const width : request.start) problem.start.push_back(in_ems(width, request.size));
  for (std::size_t i = 0; i < m_sections.size(); ++i) problem.sections[i].limit = request.limits[i];
  return problem;
}

GridWidths GridFitter::fit(FitRequest const& request, Effort effort) const {
  auto const asked = problem(request);
  auto const found = fit_columns(asked, effort);
  if (found) return {on_paper(found->widths, request.width, request.size), found->cost};
  auto const widths = in_proportion(asked);
  return {on_paper(widths, request.width, request.size), cost_of(asked, widths), true};
}

GridWidths GridFitter::measure_at(std::vector<Length> const& widths,
                                  FitRequest const& request) const {
  std::vector<Em> ems;
  for (auto const width : widths) ems.push_back(in_ems(width, request.size));
  auto const& columns = m_grid->grid->columns;
  GridWidths given{widths, cost_of(problem(request), ems)};
  Em const spare = std::max(m_padding - least_padding, Em{}) * 2;
  for (std::size_t i = 0; i < ems.size(); ++i) {
    bool const is_fixed = columns[i].kind == form::ColumnWidth::Kind::fixed;
    given.cuts_words |= !is_fixed && ems[i] + paper_rounding + spare < m_content[i].min;
  }
  return given;
}

}  // namespace mokuhyo::layout

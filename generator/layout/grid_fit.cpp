#include "layout/grid_fit.h"

#include "layout/cell_padding.h"
#include "layout/index.h"
#include "layout/track_sizing.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::layout {
namespace {

/// Wider than any table.
constexpr Em unbounded{10'000'000};
/// Taken off each inner width in the search, for what rounding to paper takes.
constexpr Em rounding{2};
/// A search looks at no more cells than this: of longer tables it takes groups at even distances.
constexpr std::size_t cells_searched = 1500;

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
    Em const around = scale.padding_x * 2 + rounding;
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

/// The rows of a grid that a search looks at, as their numbers in it; unseen for others.
constexpr int unseen = -1;
std::vector<int> rows_searched(form::Grid const& grid) {
  auto const stride = grid.cells.size() / cells_searched + 1;
  std::vector<int> numbers(at(grid.rows), stride == 1 ? 0 : unseen);
  std::fill_n(numbers.begin(), std::min(grid.header_rows, grid.rows), 0);
  for (std::size_t i = 0; stride > 1 && i < grid.groups.size(); i += stride)
    std::fill_n(numbers.begin() + grid.groups[i].first, grid.groups[i].count, 0);
  int next = 0;
  for (int& number : numbers) {
    if (number != unseen) number = next++;
  }
  return numbers;
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

/// Joins `column` to `bundle`, whose common width is the least at which each has its own.
void join(FitColumns& bundle, FitColumns const& column) {
  auto const weight = [](FitColumns const& columns) {
    std::int64_t total = 0;
    for (auto const& share : columns.shares) total += share.weight;
    return total;
  };
  auto const joint = weight(bundle) + weight(column);
  auto const needed = [&](FitColumns const& columns) {
    return (std::int64_t{columns.min.thousandths} * joint + weight(columns) - 1) / weight(columns);
  };
  bundle.min = Em{static_cast<std::int32_t>(std::max(needed(bundle), needed(column)))};
  bundle.shares.insert(bundle.shares.end(), column.shares.begin(), column.shares.end());
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
  auto const total = std::accumulate(widths.begin(), widths.end(), Em{});
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

}  // namespace

GridFitter::GridFitter(MeasuredGrid const& grid, TypeScale const& scale, Em widest)
    : m_grid(&grid), m_padding(scale.padding_x), m_content(content_widths(grid, scale)) {
  m_steps.reserve(grid.texts.size());
  add_cells(scale, widest);
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

void GridFitter::add_cells(TypeScale const& scale, Em widest) {
  auto const numbers = rows_searched(*m_grid->grid);
  int const rows = static_cast<int>(
      numbers.size() - at(static_cast<int>(std::count(numbers.begin(), numbers.end(), unseen))));
  m_sections.push_back({0, rows, {}});
  for (std::size_t i = 0; i < m_grid->texts.size(); ++i) {
    auto const& cell = m_grid->grid->cells[i];
    if (numbers[at(cell.row)] == unseen) continue;
    auto const& text = m_grid->texts[i];
    auto const height = [&](Em width) {
      Em const inner = inner_width(width - rounding, text, scale.padding_x);
      return text.height(std::max(inner, Em{1}), scale.leading) + scale.padding_y * 2;
    };
    Em const narrowest = text.widths().min + least_padding * 2 + rounding;
    m_steps.push_back(HeightSteps::measure(narrowest, std::max(widest, narrowest), height));
    m_cells.push_back(
        {numbers[at(cell.row)], cell.rows, cell.column, cell.columns, &m_steps.back()});
  }
  std::stable_sort(m_cells.begin(), m_cells.end(), [](FitCell const& a, FitCell const& b) {
    return a.row + a.rows < b.row + b.rows;
  });
}

std::vector<FitColumns> GridFitter::columns(Length size) const {
  std::vector<FitColumns> all;
  std::optional<std::size_t> bundle;
  auto const& widths = m_grid->grid->columns;
  bool const has_shares = std::any_of(widths.begin(), widths.end(), is_share);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    // Without shares there is nobody else to take what the content leaves.
    auto const most = has_shares ? m_content[i].max : unbounded;
    auto one = bounds(widths[i], static_cast<int>(i), {m_content[i].min, most}, size);
    bool const shares = is_share(widths[i]);
    if (shares && bundle) {
      join(all[*bundle], one);
      continue;
    }
    if (shares) bundle = all.size();
    all.push_back(std::move(one));
  }
  return all;
}

FitProblem GridFitter::problem(Length width, Length size, std::vector<Em> const& limits) const {
  FitProblem problem{columns(size), in_ems(width, size), m_cells, m_sections};
  for (std::size_t i = 0; i < m_sections.size(); ++i) problem.sections[i].limit = limits[i];
  return problem;
}

GridWidths GridFitter::fit(Length width, Length size, std::vector<Em> const& limits,
                           Effort effort) const {
  auto const asked = problem(width, size, limits);
  auto const found = fit_columns(asked, effort);
  if (found) return {on_paper(found->widths, width, size), found->cost};
  auto const widths = in_proportion(asked);
  return {on_paper(widths, width, size), cost_of(asked, widths), true};
}

GridWidths GridFitter::measure_at(std::vector<Length> const& widths, Length size,
                                  std::vector<Em> const& limits) const {
  std::vector<Em> ems;
  for (auto const width : widths) ems.push_back(in_ems(width, size));
  auto const width = std::accumulate(widths.begin(), widths.end(), Length{});
  auto const& columns = m_grid->grid->columns;
  GridWidths given{widths, cost_of(problem(width, size, limits), ems)};
  Em const spare = std::max(m_padding - least_padding, Em{}) * 2;
  for (std::size_t i = 0; i < ems.size(); ++i) {
    bool const is_fixed = columns[i].kind == form::ColumnWidth::Kind::fixed;
    given.cuts_words |= !is_fixed && ems[i] + rounding + spare < m_content[i].min;
  }
  return given;
}

}  // namespace mokuhyo::layout

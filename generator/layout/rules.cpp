#include "layout/rules.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mokuhyo::layout {
namespace {

using form::RuleLine;

/// The edges of a table: across[y][x] is the horizontal edge above row y at column x, down[x][y]
/// the vertical edge before column x at row y. Of no thickness where no rule is.
struct Edges {
  std::vector<std::vector<RuleLine>> across, down;
};

/// Thicker before thinner, then by kind, which are in order of their gaps.
bool yields(RuleLine const& a, RuleLine const& b) {
  return std::pair(a.thickness, b.pattern) < std::pair(b.thickness, a.pattern);
}

RuleLine strongest(RuleLine const& a, RuleLine const& b) { return yields(a, b) ? b : a; }

/// What parts two neighbours: nothing within a cell, the frame around all, else `between`.
RuleLine parting(int cell, int neighbour, RuleLine const& between, RuleLine const& outline) {
  constexpr int outside = -1;
  if (cell == neighbour) return {};
  return cell == outside || neighbour == outside ? outline : between;
}

class EdgeFinder {
 public:
  EdgeFinder(TablePicture const& table, form::RuleStyle const& style)
      : m_table(table),
        m_style(style),
        m_rows(table.cells.size()),
        m_columns(table.xs.size() - 1) {}

  [[nodiscard]] Edges run() const {
    Edges edges;
    for (std::size_t y = 0; y <= m_rows; ++y) {
      auto& edge = edges.across.emplace_back();
      for (std::size_t x = 0; x < m_columns; ++x)
        edge.push_back(parting(above(y, x), below(y, x), between_rows(y), m_style.outline));
    }
    for (std::size_t x = 0; x <= m_columns; ++x) {
      auto& edge = edges.down.emplace_back();
      for (std::size_t y = 0; y < m_rows; ++y)
        edge.push_back(parting(before(y, x), after(y, x), m_style.columns.value_or(m_style.inside),
                               m_style.outline));
    }
    return edges;
  }

 private:
  [[nodiscard]] RuleLine between_rows(std::size_t y) const {
    auto const boundary = m_table.boundaries.empty() ? Boundary::rows : m_table.boundaries[y];
    auto const rows = m_style.rows.value_or(m_style.inside);
    switch (boundary) {
      case Boundary::rows: return rows;
      case Boundary::groups: return strongest(m_style.groups.value_or(rows), rows);
      case Boundary::headings: return strongest(m_style.headings.value_or(rows), rows);
    }
    internal_error("a boundary without a name");
  }
  [[nodiscard]] int above(std::size_t y, std::size_t x) const {
    return y == 0 ? -1 : m_table.cells[y - 1][x];
  }
  [[nodiscard]] int below(std::size_t y, std::size_t x) const {
    return y == m_rows ? -1 : m_table.cells[y][x];
  }
  [[nodiscard]] int before(std::size_t y, std::size_t x) const {
    return x == 0 ? -1 : m_table.cells[y][x - 1];
  }
  [[nodiscard]] int after(std::size_t y, std::size_t x) const {
    return x == m_columns ? -1 : m_table.cells[y][x];
  }

  TablePicture const& m_table;
  form::RuleStyle const& m_style;
  std::size_t m_rows, m_columns;
};

/// The thickest of the two edges that cross the line at boundary `i`: crossing[i] left of (above)
/// it and right of (below) it, at position `line` of their own run.
Length crossing(std::vector<std::vector<RuleLine>> const& edges, std::size_t i, std::size_t line) {
  auto const& edge = edges[i];
  Length const one = line > 0 ? edge[line - 1].thickness : Length{};
  Length const other = line < edge.size() ? edge[line].thickness : Length{};
  return std::max(one, other);
}

/// A run of one rule along a line, between boundaries `from` and `to`.
struct Run {
  std::size_t from, to;
  RuleLine rule;
};

/// How far a rule reaches beyond the middle of one that crosses its end. Broken ones close no
/// corner, and their last dot would show beside the rule where a screen rounds it up.
Length reach(RuleLine const& rule, Length crossing) {
  return rule.pattern == RulePattern::solid ? crossing / 2 : Length{};
}

std::vector<Run> runs_of(std::vector<RuleLine> const& edge) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < edge.size(); ++i) {
    if (edge[i].thickness == Length{}) continue;
    bool const continues = !runs.empty() && runs.back().to == i && runs.back().rule == edge[i];
    if (continues)
      runs.back().to = i + 1;
    else
      runs.push_back({i, i + 1, edge[i]});
  }
  return runs;
}

/// Segments along all lines of one direction. `make(line, from, to, rule)` turns positions into an
/// item.
template <class Make>
void draw_lines(std::vector<std::vector<RuleLine>> const& lines,
                std::vector<std::vector<RuleLine>> const& crossings,
                std::vector<Length> const& along, Make const& make) {
  for (std::size_t line = 0; line < lines.size(); ++line) {
    for (auto const& run : runs_of(lines[line])) {
      auto const before = reach(run.rule, crossing(crossings, run.from, line));
      auto const after = reach(run.rule, crossing(crossings, run.to, line));
      make(line, along[run.from] - before, along[run.to] + after, run.rule);
    }
  }
}

/// Columns [from, to) of a row that have one tint, with the rows [top, bottom) they are so in.
struct TintedRun {
  std::size_t from, to, top, bottom;
  Color tint;
};

std::vector<TintedRun> tinted_runs(TablePicture const& table, std::size_t row) {
  std::vector<TintedRun> runs;
  auto const& cells = table.cells[row];
  for (std::size_t x = 0; x < cells.size(); ++x) {
    auto const& tint = table.tints[static_cast<std::size_t>(cells[x])];
    if (!tint) continue;
    if (!runs.empty() && runs.back().to == x && runs.back().tint == *tint)
      runs.back().to = x + 1;
    else
      runs.push_back({x, x + 1, row, row + 1, *tint});
  }
  return runs;
}

/// Lets a run of the row above go on, if there is one of the same columns.
bool prolong(std::vector<TintedRun>& runs, TintedRun const& next) {
  auto const same = std::find_if(runs.begin(), runs.end(), [&](TintedRun const& run) {
    return run.bottom == next.top && run.from == next.from && run.to == next.to &&
           run.tint == next.tint;
  });
  if (same == runs.end()) return false;
  same->bottom = next.bottom;
  return true;
}

}  // namespace

std::vector<frame::RuleItem> draw_rules(TablePicture const& table, form::RuleStyle const& style) {
  auto const edges = EdgeFinder(table, style).run();
  std::vector<frame::RuleItem> items;
  draw_lines(
      edges.across, edges.down, table.xs,
      [&](std::size_t line, Length from, Length to, RuleLine const& rule) {
        items.push_back(
            {{from, table.ys[line]}, {to, table.ys[line]}, rule.thickness, black, rule.pattern});
      });
  draw_lines(
      edges.down, edges.across, table.ys,
      [&](std::size_t line, Length from, Length to, RuleLine const& rule) {
        items.push_back(
            {{table.xs[line], from}, {table.xs[line], to}, rule.thickness, black, rule.pattern});
      });
  // Thick over thin.
  std::stable_sort(items.begin(), items.end(),
                   [](auto const& a, auto const& b) { return a.thickness < b.thickness; });
  return items;
}

std::vector<frame::FillItem> draw_tints(TablePicture const& table) {
  std::vector<TintedRun> runs;
  for (std::size_t row = 0; row < table.cells.size(); ++row) {
    for (auto const& run : tinted_runs(table, row)) {
      if (!prolong(runs, run)) runs.push_back(run);
    }
  }
  std::vector<frame::FillItem> items;
  for (auto const& run : runs) {
    Point const origin{table.xs[run.from], table.ys[run.top]};
    items.push_back(
        {{origin, {table.xs[run.to] - origin.x, table.ys[run.bottom] - origin.y}}, run.tint});
  }
  return items;
}

}  // namespace mokuhyo::layout

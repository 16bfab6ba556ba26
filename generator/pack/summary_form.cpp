#include "pack/summary_form.h"

#include "form/default_style.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace mokuhyo::pack {
namespace {

using form::BarPattern;
using form::Cell;
using form::CellKind;
using form::FieldType;

// How much of the page's width columns have, beside one of figures.
constexpr std::int32_t name_share = 3000;
constexpr std::int32_t bar_share = 4000;
constexpr char const* blank_line = "\n　";

BarPattern pattern_of(std::size_t mark) {
  constexpr std::array patterns{BarPattern::solid, BarPattern::rising, BarPattern::level,
                                BarPattern::dotted, BarPattern::falling};
  return patterns.at(mark % patterns.size());
}

/// In whole per cent, rounded; nothing of nothing.
std::optional<int> per_cent(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return (200 * part + whole) / (2 * whole);
}

/// The lines of a year by their names, and sums of groups by theirs; the same name may stand in
/// several groups.
class YearLines {
 public:
  explicit YearLines(Summary const& year) {
    std::size_t next = 0;
    auto const add_up_to = [&](std::size_t end, std::string const& group) {
      for (; next < end; ++next)
        m_lines.try_emplace({group, year.lines[next].name}, year.lines[next]);
    };
    for (auto const& [title, first, count] : year.groups) {
      add_up_to(first, {});
      add_up_to(first + count, title);
      m_lines.try_emplace({title, {}}, year.sum(title, first, count));
    }
    add_up_to(year.lines.size(), {});
  }

  /// Without a name that of the group as a whole.
  [[nodiscard]] SummaryLine const* find(std::string const& group, std::string const& name) const {
    auto const found = m_lines.find({group, name});
    return found == m_lines.end() ? nullptr : &found->second;
  }

 private:
  std::map<std::pair<std::string, std::string>, SummaryLine> m_lines;
};

/// A line as it is printed: plain, or one that sums up others.
enum class LineKind { sheet, group, total };

form::ColumnWidth share_column(std::int32_t share) {
  form::ColumnWidth column;
  column.kind = form::ColumnWidth::Kind::share;
  column.share = share;
  return column;
}

/// Fills the grid row by row.
class SummaryGrid {
 public:
  SummaryGrid(Summary const& summary, SummaryLook const& look)
      : m_summary(summary), m_look(look), m_words(look.words) {
    if (look.last_year != nullptr) {
      m_last_lines.emplace(*look.last_year);
      m_last_total = look.last_year->total(m_words.total);
    }
    // Sums of the only group are those of all.
    m_shows_groups = summary.groups.size() > 1;
  }

  [[nodiscard]] form::Grid run() {
    m_grid.name = m_words.title;
    add_headings();
    add_lines();
    add_line(m_summary.total(m_words.total), LineKind::total, last_total());
    m_grid.rows = m_row;
    return std::move(m_grid);
  }

 private:
  // --- Headings

  void add_headings() {
    bool const is_double = m_last_lines.has_value();
    m_grid.header_rows = is_double ? 2 : 1;
    add_heading(m_words.sheet, m_grid.header_rows);
    add_year_headings(m_words.this_year);
    if (m_look.bars == Bars::drawn) {
      m_bar_column = m_column;
      add_heading(m_words.bar, m_grid.header_rows);
    }
    if (is_double) {
      add_year_headings(m_words.last_year);
      add_heading(m_words.change, m_grid.header_rows);
    }
    m_grid.columns.assign(static_cast<std::size_t>(m_column), share_column(1000));
    m_grid.columns.front() = share_column(name_share);
    if (m_look.bars == Bars::drawn)
      m_grid.columns[static_cast<std::size_t>(m_bar_column)] = share_column(bar_share);
    m_row = m_grid.header_rows;
  }

  /// What stands over the figures of a year, below its name where there are two years.
  void add_year_headings(std::string const& year) {
    int const first = m_column;
    m_row = m_grid.header_rows - 1;
    add_heading(m_words.indicators, 1);
    for (std::size_t i = 0; i < m_summary.marks.size(); ++i) {
      auto const& [mark, means, reached] = m_summary.marks[i];
      add_sample(std::string(mark).append("\n").append(means), pattern_of(i));
    }
    add_sample(m_words.open, BarPattern::empty);
    add_heading(m_words.share, 1);
    m_row = 0;
    if (m_grid.header_rows == 1) return;
    auto& over = add_cell(year, form::label_style(), CellKind::column_heading);
    over.columns = --m_column - first;
    over.column = first;
  }

  void add_heading(std::string const& text, int rows) {
    add_cell(text, form::label_style(), CellKind::column_heading).rows = rows;
  }

  /// A heading with a sample of its part of the bars.
  void add_sample(std::string text, BarPattern pattern) {
    if (m_look.bars == Bars::drawn) {
      m_grid.bars.push_back({m_grid.cells.size(), {{1, pattern}}});
      text += blank_line;
    }
    add_heading(text, 1);
  }

  // --- Lines

  void add_lines() {
    std::size_t next = 0;
    for (auto const& [title, first, count] : m_summary.groups) {
      add_sheets(next, first, {});
      if (m_shows_groups)
        add_line(m_summary.sum(title, first, count), LineKind::group, last(title, {}));
      add_sheets(first, first + count, title);
      next = first + count;
    }
    add_sheets(next, m_summary.lines.size(), {});
  }

  void add_sheets(std::size_t begin, std::size_t end, std::string const& group) {
    for (auto i = begin; i < end; ++i) {
      auto const& line = m_summary.lines[i];
      add_line(line, LineKind::sheet, last(group, line.name));
    }
  }

  [[nodiscard]] SummaryLine const* last(std::string const& group, std::string const& name) const {
    return m_last_lines ? m_last_lines->find(group, name) : nullptr;
  }

  [[nodiscard]] SummaryLine const* last_total() const {
    return m_last_lines ? &m_last_total : nullptr;
  }

  void add_line(SummaryLine const& line, LineKind kind, SummaryLine const* last) {
    m_kind = kind;
    m_column = 0;
    bool const is_inner = kind == LineKind::sheet && m_shows_groups;
    auto style = form::label_style();
    style.align = form::Align::start;
    add_cell((is_inner ? "　" : "") + line.name, style, CellKind::row_heading);
    add_figures(m_summary, &line);
    if (m_look.bars == Bars::drawn) add_bar(line);
    if (m_last_lines) {
      add_figures(*m_look.last_year, last);
      add_value(change(line, last));
    }
    add_to_group();
    ++m_row;
  }

  /// The line of a group stays with the first sheet of it.
  void add_to_group() {
    bool const goes_on = !m_grid.groups.empty() && m_follows_group;
    if (goes_on) ++m_grid.groups.back().count;
    if (!goes_on) m_grid.groups.push_back({m_row, 1, {}});
    m_follows_group = m_kind == LineKind::group;
  }

  /// Those of a year in the order of this year's marks; nothing is known of a line that is not
  /// there.
  void add_figures(Summary const& year, SummaryLine const* line) {
    auto const add_count = [&](int count) {
      add_value(line == nullptr ? m_words.none : std::to_string(count));
    };
    add_count(line == nullptr ? 0 : line->evaluated() + line->open);
    for (auto const& mark : m_summary.marks) {
      auto const same = std::ranges::find(year.marks, mark.mark, &form::Mark::mark);
      bool const is_known = line != nullptr && same != year.marks.end();
      add_count(is_known ? line->counts[static_cast<std::size_t>(same - year.marks.begin())] : 0);
    }
    add_count(line == nullptr ? 0 : line->open);
    auto const share = share_of(year, line);
    add_value(share ? std::to_string(*share) + "%" : m_words.none);
  }

  static std::optional<int> share_of(Summary const& year, SummaryLine const* line) {
    if (line == nullptr) return std::nullopt;
    return per_cent(year.reached(*line), line->evaluated());
  }

  /// In points; a fall has a minus sign, as △ is a mark.
  [[nodiscard]] std::string change(SummaryLine const& line, SummaryLine const* last) const {
    auto const now = share_of(m_summary, &line);
    auto const before = share_of(*m_look.last_year, last);
    if (!now || !before) return m_words.none;
    int const points = *now - *before;
    if (points == 0) return "0";
    return (points > 0 ? "+" : "−") + std::to_string(std::abs(points));
  }

  void add_bar(SummaryLine const& line) {
    form::Bar bar{m_grid.cells.size(), {}};
    for (std::size_t i = 0; i < line.counts.size(); ++i)
      bar.parts.push_back({line.counts[i], pattern_of(i)});
    bar.parts.push_back({line.open, BarPattern::empty});
    add_value({});
    m_grid.bars.push_back(std::move(bar));
  }

  void add_value(std::string text) {
    auto style = form::value_style(FieldType::number);
    if (m_kind != LineKind::sheet) style.tint = form::label_tint;
    add_cell(std::move(text), style, CellKind::value);
  }

  Cell& add_cell(std::string text, form::CellStyle style, CellKind kind) {
    style.bold = kind != CellKind::column_heading && m_kind != LineKind::sheet;
    Cell cell;
    cell.row = m_row;
    cell.column = m_column++;
    cell.kind = kind;
    cell.style = style;
    cell.text = std::move(text);
    return m_grid.cells.emplace_back(std::move(cell));
  }

  Summary const& m_summary;
  SummaryLook const& m_look;
  SummaryWords const& m_words;
  std::optional<YearLines> m_last_lines;
  SummaryLine m_last_total;
  bool m_shows_groups = false;
  form::Grid m_grid;
  int m_row = 0, m_column = 0, m_bar_column = 0;
  LineKind m_kind = LineKind::sheet;  // of the line that is added
  bool m_follows_group = false;       // the line before is that of a group
};

}  // namespace

form::Form summary_form(Summary const& summary, SummaryLook const& look, form::Form const& like) {
  form::Form made;
  made.title = look.words.title;
  made.short_title = look.words.title;
  made.page = like.page;
  made.type = like.type;
  made.fit = form::Fit::flow;
  made.widths = form::WidthScope::sheet;
  made.date = like.date;
  made.span = like.span;
  form::Title title;
  title.text = made.title;
  made.blocks = {title, SummaryGrid(summary, look).run()};
  if (look.words.notes.empty()) return made;
  form::TextBlock notes;
  notes.text = look.words.notes;
  notes.style.align = form::Align::start;
  made.blocks.emplace_back(std::move(notes));
  return made;
}

}  // namespace mokuhyo::pack

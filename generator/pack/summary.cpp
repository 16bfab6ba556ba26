#include "pack/summary.h"

#include "form/default_style.h"

#include <algorithm>
#include <numeric>

namespace mokuhyo::pack {
namespace {

using form::Cell;
using form::CellKind;
using form::DataTable;
using form::FieldType;

std::size_t index_of(form::Marks const& marks, std::string_view mark) {
  auto const found = std::ranges::find(marks, mark, &form::Mark::mark);
  return static_cast<std::size_t>(found - marks.begin());
}

void add_marks(form::Marks& marks, form::Marks const& more) {
  for (auto const& mark : more) {
    if (index_of(marks, mark.mark) == marks.size()) marks.push_back(mark);
  }
}

/// True for a row with something in it beside what it lies in.
bool is_filled(DataTable const& table, std::vector<std::string> const& row) {
  return std::any_of(row.begin() + static_cast<std::ptrdiff_t>(table.own_columns), row.end(),
                     [](std::string const& text) { return !text.empty(); });
}

void count_column(SummaryLine& line, form::Marks const& marks, DataTable const& table,
                  std::size_t column) {
  for (auto const& row : table.rows) {
    if (!is_filled(table, row)) continue;
    auto const mark = index_of(marks, row[column]);
    ++(mark < marks.size() ? line.counts[mark] : line.open);
  }
}

SummaryLine count(NamedData const& sheet, form::Marks const& marks) {
  SummaryLine line{sheet.name, std::vector<int>(marks.size()), 0};
  for (auto const& table : sheet.data.tables) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      if (table.columns[column].type == FieldType::mark) count_column(line, marks, table, column);
    }
  }
  return line;
}

std::string share(int part, int whole) {
  if (whole == 0) return "－";
  return std::to_string((200 * part + whole) / (2 * whole)) + "%";
}

/// Fills a grid cell by cell, from left to right and row by row.
class SummaryGrid {
 public:
  explicit SummaryGrid(Summary const& summary) : m_summary(summary) {}

  [[nodiscard]] form::Grid run() {
    m_grid.name = "達成状況一覧";
    m_grid.header_rows = 1;
    add_headings();
    for (auto const& line : m_summary.lines) add_line(line);
    add_line(m_summary.total());
    m_grid.columns.resize(static_cast<std::size_t>(m_columns));
    m_grid.rows = m_row;
    for (int row = 1; row < m_row; ++row) m_grid.groups.push_back({row, 1, {}});
    return std::move(m_grid);
  }

 private:
  void add_headings() {
    add(CellKind::column_heading, "シート");
    add(CellKind::column_heading, "指標");
    for (auto const& mark : m_summary.marks) {
      add(CellKind::column_heading, mark.mark + "\n" + mark.means);
    }
    add(CellKind::column_heading, "未評価");
    add(CellKind::column_heading, "達成の割合");
    m_columns = m_column;
    end_row();
  }

  void add_line(SummaryLine const& line) {
    add(CellKind::row_heading, line.name);
    add(CellKind::value, std::to_string(line.evaluated() + line.open));
    for (int const count : line.counts) add(CellKind::value, std::to_string(count));
    add(CellKind::value, std::to_string(line.open));
    add(CellKind::value, share(m_summary.reached(line), line.evaluated()));
    end_row();
  }

  void add(CellKind kind, std::string text) {
    Cell cell;
    cell.row = m_row;
    cell.column = m_column++;
    cell.kind = kind;
    cell.text = std::move(text);
    cell.style =
        kind == CellKind::value ? form::value_style(FieldType::number) : form::label_style();
    if (kind == CellKind::row_heading) cell.style.align = form::Align::start;
    m_grid.cells.push_back(std::move(cell));
  }

  void end_row() {
    ++m_row;
    m_column = 0;
  }

  Summary const& m_summary;
  form::Grid m_grid;
  int m_row = 0, m_column = 0, m_columns = 0;
};

}  // namespace

int SummaryLine::evaluated() const { return std::accumulate(counts.begin(), counts.end(), 0); }

SummaryLine Summary::total() const {
  SummaryLine sum{"計", std::vector<int>(marks.size()), 0};
  for (auto const& line : lines) {
    for (std::size_t i = 0; i < marks.size(); ++i) sum.counts[i] += line.counts[i];
    sum.open += line.open;
  }
  return sum;
}

int Summary::reached(SummaryLine const& line) const {
  int sum = 0;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i].reached) sum += line.counts[i];
  }
  return sum;
}

Summary summarize(std::vector<NamedData> const& sheets) {
  Summary summary;
  for (auto const& sheet : sheets) add_marks(summary.marks, sheet.data.marks);
  for (auto const& sheet : sheets) {
    if (!sheet.data.marks.empty()) summary.lines.push_back(count(sheet, summary.marks));
  }
  return summary;
}

form::Form summary_form(Summary const& summary, form::Form const& like) {
  form::Form made;
  made.title = "達成状況一覧";
  made.page = like.page;
  made.type = like.type;
  made.fit = form::Fit::flow;
  made.date = like.date;
  made.span = like.span;
  form::Title title;
  title.text = made.title;
  made.blocks = {title, SummaryGrid(summary).run()};
  return made;
}

}  // namespace mokuhyo::pack

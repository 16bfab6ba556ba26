#include "pack/summary.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mokuhyo::pack {
namespace {

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

SummaryLine count(std::string name, form::SheetData const& sheet, form::Marks const& marks) {
  SummaryLine line{std::move(name), std::vector<int>(marks.size()), 0};
  for (auto const& table : sheet.tables) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      if (table.columns[column].type == FieldType::mark) count_column(line, marks, table, column);
    }
  }
  return line;
}

/// The sheets that have marks, as the groups have them.
class Counter {
 public:
  explicit Counter(CountedSheets const& sheets) : m_sheets(sheets) {}

  [[nodiscard]] Summary run() {
    for (auto const& sheet : m_sheets.data) add_marks(m_summary.marks, sheet.marks);
    auto const grouped = m_sheets.groups.empty() ? m_sheets.data.size() : m_sheets.groups[0].first;
    add_lines(0, grouped);
    for (auto const& [title, first, count] : m_sheets.groups) {
      auto const first_line = m_summary.lines.size();
      add_lines(first, first + count);
      auto const lines = m_summary.lines.size() - first_line;
      if (lines > 0) m_summary.groups.push_back({title, first_line, lines});
    }
    return std::move(m_summary);
  }

 private:
  void add_lines(std::size_t begin, std::size_t end) {
    for (auto i = begin; i < end; ++i) {
      if (m_sheets.data[i].marks.empty()) continue;
      m_summary.lines.push_back(count(m_sheets.names[i], m_sheets.data[i], m_summary.marks));
    }
  }

  CountedSheets const& m_sheets;
  Summary m_summary;
};

}  // namespace

int SummaryLine::evaluated() const { return std::accumulate(counts.begin(), counts.end(), 0); }

SummaryLine Summary::sum(std::string name, std::size_t first, std::size_t count) const {
  SummaryLine sum{std::move(name), std::vector<int>(marks.size()), 0};
  for (auto line = first; line < first + count; ++line) {
    for (std::size_t i = 0; i < marks.size(); ++i) sum.counts[i] += lines[line].counts[i];
    sum.open += lines[line].open;
  }
  return sum;
}

SummaryLine Summary::total(std::string name) const { return sum(std::move(name), 0, lines.size()); }

int Summary::reached(SummaryLine const& line) const {
  int sum = 0;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i].reached) sum += line.counts[i];
  }
  return sum;
}

Summary summarize(CountedSheets const& sheets) { return Counter(sheets).run(); }

}  // namespace mokuhyo::pack

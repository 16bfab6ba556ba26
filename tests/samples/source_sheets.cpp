#include "samples/source_sheets.h"

#include "support/text_file.h"

#include <sstream>

namespace mokuhyo::samples {
namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t table_columns = 11;
constexpr int header_lines = 2;

Cells split(std::string const& line) {
  Cells cells;
  std::istringstream parts(line);
  for (std::string cell; std::getline(parts, cell, '\t');) cells.push_back(cell);
  cells.resize(std::max(cells.size(), table_columns));
  return cells;
}

/// Labels are the cells of the header that some sheet of this form prints as such.
bool is_label(std::string const& cell) {
  for (std::string const start : {"年度", "組織名", "(参考)", "作成日", "評価日"}) {
    if (cell.starts_with(start)) return true;
  }
  return false;
}

void add_header(SourceSheet& sheet, Cells const& cells) {
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
    if (is_label(cells[i])) sheet.header.emplace_back(cells[i], cells[i + 1]);
  }
}

/// Reads the lines of one sheet, which a title begins.
class SheetLines {
 public:
  void add(std::string const& line) {
    auto const cells = split(line);
    if (line.starts_with("年度\t") || line.starts_with("組織名(部)\t")) {
      add_header(m_sheet, cells);
    } else if (line.starts_with("No.\t")) {
      m_heading_lines = header_lines;
    }
    if (m_heading_lines > 0 || !is_row(cells)) {
      m_sheet.words.insert(m_sheet.words.end(), cells.begin(), cells.end());
    } else {
      m_sheet.rows.push_back(cells);
    }
    m_in_table = m_in_table || m_heading_lines == 1;
    if (m_heading_lines > 0) --m_heading_lines;
  }

  [[nodiscard]] SourceSheet const& sheet() const { return m_sheet; }

 private:
  [[nodiscard]] bool is_row(Cells const& cells) const { return m_in_table && !cells[3].empty(); }

  SourceSheet m_sheet;
  int m_heading_lines = 0;
  bool m_in_table = false;
};

}  // namespace

std::vector<SourceSheet> source_sheets() {
  std::string const path = std::string(MOKUHYO_SOURCE_DIR) + "/tests/data/niigata-r5.txt";
  std::istringstream lines(support::read_text(path));
  std::vector<SheetLines> sheets;
  for (std::string line; std::getline(lines, line);) {
    if (line == "組織目標管理シート") sheets.emplace_back();
    if (!sheets.empty()) sheets.back().add(line);
  }
  std::vector<SourceSheet> read;
  for (auto const& sheet : sheets) read.push_back(sheet.sheet());
  return read;
}

}  // namespace mokuhyo::samples

#include "samples/reading.h"

#include "form/sheet.h"

#include <algorithm>
#include <stdexcept>

namespace mokuhyo::samples {
namespace fs = std::filesystem;

fs::path folder() { return fs::path(MOKUHYO_SOURCE_DIR) / "samples"; }

std::vector<fs::path> niigata() {
  std::vector<fs::path> sheets;
  for (auto const& entry : fs::directory_iterator(folder() / "niigata-r5")) {
    if (entry.is_directory()) sheets.push_back(entry.path());
  }
  std::sort(sheets.begin(), sheets.end());
  return sheets;
}

Reading read(fs::path const& sheet) {
  Reading reading;
  form::SheetReader reader({fs::path(MOKUHYO_SOURCE_DIR) / "templates"}, *reading.sources);
  auto result = reader.read(sheet);
  for (auto const& said : result.diagnostics.items()) reading.doubts.push_back(said.message.en);
  if (!result.value) throw std::runtime_error(sheet.string() + " has errors");
  reading.form = result.value.value();
  return reading;
}

std::vector<form::Grid> grids(form::Form const& form) {
  std::vector<form::Grid> found;
  for (auto const& block : form.blocks) {
    if (auto const* const grid = std::get_if<form::Grid>(&block)) found.push_back(*grid);
  }
  return found;
}

std::vector<std::vector<std::string>> body(form::Grid const& grid) {
  std::vector<std::vector<std::string>> rows(static_cast<std::size_t>(grid.rows - grid.header_rows),
                                             std::vector<std::string>(grid.columns.size()));
  for (auto const& cell : grid.cells) {
    if (cell.row < grid.header_rows) continue;
    rows.at(static_cast<std::size_t>(cell.row - grid.header_rows))
        .at(static_cast<std::size_t>(cell.column)) = cell.text;
  }
  return rows;
}

}  // namespace mokuhyo::samples

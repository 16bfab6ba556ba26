#include "layout/explain.h"

#include "layout/flow_table.h"
#include "layout/index.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::layout {
namespace {

/// What the column is called: its lowest heading without line breaks, else its number.
Message column_name(form::Grid const& grid, int column) {
  std::string name;
  int lowest = -1;
  for (auto const& cell : grid.cells) {
    bool const covers = cell.column <= column && column < cell.column + cell.columns;
    bool const heads = cell.kind == form::CellKind::column_heading && covers;
    if (!heads || cell.row <= lowest || cell.text.empty()) continue;
    lowest = cell.row;
    name = cell.text;
  }
  std::erase(name, '\n');
  auto const number = std::to_string(column + 1);
  return name.empty() ? Message{number + "列目", "column " + number}
                      : Message{"「" + name + "」", "\"" + name + "\""};
}

/// The row that takes most of the main grid, and the column whose text makes it so high.
Message highest_row(MeasuredGrid const& grid, PagePlan const& page, std::size_t block,
                    FlowTables const& tables) {
  auto const placed = std::find_if(page.blocks.begin(), page.blocks.end(), [&](auto const& one) {
    return one.block == block && !one.slice.heights.empty();
  });
  if (placed == page.blocks.end()) return {};
  auto const& heights = placed->slice.heights;
  auto const highest = std::max_element(heights.begin(), heights.end());
  int const row = placed->slice.first_row + static_cast<int>(highest - heights.begin());
  int column = 0;
  Length most;
  for (std::size_t i = 0; i < tables.body.cells.size(); ++i) {
    auto const& cell = tables.body.cells[i];
    bool const ends_here = cell.row + cell.rows - 1 == row;
    Length const height = cell.height(cell.lines) / cell.rows;
    if (!ends_here || height <= most) continue;
    most = height;
    column = grid.grid->cells[at(tables.body_cells[i])].column;
  }
  auto const name = column_name(*grid.grid, column);
  auto const number = std::to_string(row + 1);
  return {"。いちばん高いのは" + number + "行目で、" + name.ja + "の文章が決めています",
          "; the highest row is row " + number + ", because of the text in " + name.en};
}

/// The column whose words take most of the width, and the text with the longest of them.
Message widest_words(MeasuredGrid const& grid) {
  std::size_t widest = 0;
  Em most;
  for (std::size_t i = 0; i < grid.texts.size(); ++i) {
    auto const needed = grid.texts[i].widths().min;
    if (grid.grid->cells[i].columns > 1 || needed <= most) continue;
    most = needed;
    widest = i;
  }
  auto const& cell = grid.grid->cells[widest];
  auto const name = column_name(*grid.grid, cell.column);
  auto const text = cell.text.substr(0, cell.text.find('\n'));
  return {"。いちばん長い語は" + name.ja + "の「" + text + "」にあります",
          "; the longest word stands in " + name.en + ", in \"" + text + "\""};
}

Message joined(Message message, Message const& more) {
  return {std::move(message.ja) + more.ja, std::move(message.en) + more.en};
}

Message limit_message(MeasuredSheet const& sheet, SheetFit const& fit, SheetPlan const& plan,
                      SheetLines const& lines) {
  auto const main = main_grid(sheet);
  auto const* const grid = main ? &std::get<MeasuredGrid>(sheet.blocks[*main]) : nullptr;
  switch (fit.limit) {
    case SizeLimit::largest_size:
      return {"ひな形のいちばん大きい文字です", "the largest size of the template"};
    case SizeLimit::page_height: {
      Message message{"これより大きいと紙面に収まりません",
                      "a larger size does not fit on the page"};
      if (grid == nullptr) return message;
      auto const tables = flow_table(*grid, lines[*main], fit.setting.scale);
      return joined(message, highest_row(*grid, plan.pages.front(), *main, tables));
    }
    case SizeLimit::whole_words: {
      Message message{"これより大きいと、切れない語が列に収まりません",
                      "at a larger size, words that must stay whole are wider than their "
                      "columns"};
      return grid == nullptr ? message : joined(message, widest_words(*grid));
    }
    case SizeLimit::flows_on:
      return {"いちばん小さい文字でも収まらないので、次のページに続きます",
              "goes on over more pages: not even the smallest size fits"};
  }
  internal_error("a size limit without a message");
}

/// The share of the pages' height that is taken.
Ratio fill(SheetPlan const& plan, Length height) {
  Length left;
  for (auto const& page : plan.pages) left += page.left;
  auto const all = height.emu * static_cast<std::int64_t>(plan.pages.size());
  return {static_cast<std::int32_t>(1000 - left.emu * 1000 / all)};
}

}  // namespace

Explanation explain(MeasuredSheet const& sheet, SheetFit const& fit, SheetPlan const& plan,
                    SheetLines const& lines) {
  Explanation explanation;
  explanation.sheet = sheet.form->title;
  explanation.size = fit.setting.scale.size;
  if (auto const main = main_grid(sheet)) explanation.column_widths = fit.setting.widths[*main];
  explanation.fill = fill(plan, page_area(*sheet.form).size.height);
  explanation.pages = plan.pages.size();
  explanation.limit = limit_message(sheet, fit, plan, lines);
  return explanation;
}

}  // namespace mokuhyo::layout

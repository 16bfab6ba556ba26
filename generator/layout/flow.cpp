#include "layout/flow.h"

#include "layout/block_heights.h"
#include "layout/lengths.h"

namespace mokuhyo::layout {
namespace {

class Flow {
 public:
  Flow(MeasuredSheet const& sheet, SheetSetting const& setting, SheetLines const& lines,
       Length height)
      : m_sheet(sheet), m_setting(setting), m_lines(lines), m_height(height + page_tolerance) {
    m_plan.pages.emplace_back();
  }

  [[nodiscard]] SheetPlan run() {
    for (std::size_t i = 0; i < m_sheet.blocks.size(); ++i) {
      m_y += gap_before(m_sheet, i, m_setting.scale, m_setting.width);
      if (auto const* const grid = std::get_if<MeasuredGrid>(&m_sheet.blocks[i])) {
        place(i, *grid);
      } else if (std::holds_alternative<form::PageBreak>(m_sheet.blocks[i])) {
        if (!is_fresh()) turn_page();
      } else {
        place(i);
      }
    }
    m_plan.pages.back().left = std::max(m_height - page_tolerance - m_y, Length{});
    return std::move(m_plan);
  }

 private:
  [[nodiscard]] bool is_fresh() const { return m_plan.pages.back().blocks.empty(); }

  void turn_page() {
    m_plan.pages.back().left = std::max(m_height - page_tolerance - m_y, Length{});
    m_plan.pages.emplace_back();
    m_y = runner_height(m_setting.scale);
  }

  void place(std::size_t block) {
    Length const height = block_height(m_sheet, block, m_setting.scale, m_setting.width);
    if (m_y + height > m_height && !is_fresh()) turn_page();
    m_plan.pages.back().blocks.push_back({block, m_y, height, {}, {}});
    m_y += height;
  }

  void place(std::size_t block, MeasuredGrid const& grid) {
    auto const tables = flow_table(grid, m_lines[block], m_setting.scale);
    auto const heading = row_heights(tables.heading);
    Length const heading_height = sum(heading);
    Length const rest = m_height - runner_height(m_setting.scale) - heading_height;
    auto const breaks = break_into_pages(tables.body, {m_height - m_y - heading_height, rest});
    for (std::size_t i = 0; i < breaks.slices.size(); ++i) {
      if (i > 0) turn_page();
      auto const& slice = breaks.slices[i];
      if (slice.heights.empty() && breaks.slices.size() > 1) continue;
      Length const height = heading_height + slice.height();
      m_plan.pages.back().blocks.push_back({block, m_y, height, heading, slice});
      m_y += height;
    }
    if (breaks.stuck_row)
      m_plan.unplaceable.push_back({block, tables.cell_in_row(*breaks.stuck_row)});
  }

  MeasuredSheet const& m_sheet;
  SheetSetting const& m_setting;
  SheetLines const& m_lines;
  Length m_height;
  Length m_y;
  SheetPlan m_plan;
};

}  // namespace

Length runner_height(TypeScale const& scale) { return at_size(Em{1500}, scale.size); }

SheetLines sheet_lines(MeasuredSheet const& sheet, SheetSetting const& setting) {
  SheetLines lines(sheet.blocks.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (auto const* const grid = std::get_if<MeasuredGrid>(&sheet.blocks[i]))
      lines[i] = grid_lines(*grid, setting.widths[i], setting.scale);
  }
  return lines;
}

SheetPlan plan_pages(MeasuredSheet const& sheet, SheetSetting const& setting,
                     SheetLines const& lines, Length height) {
  return Flow(sheet, setting, lines, height).run();
}

}  // namespace mokuhyo::layout

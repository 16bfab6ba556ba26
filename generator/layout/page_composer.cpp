#include "layout/page_composer.h"

#include "layout/block_heights.h"
#include "layout/grid_composer.h"
#include "layout/lengths.h"
#include "layout/sheet_fit.h"
#include "text/markup.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace mokuhyo::layout {
namespace {

/// What the template asks for, or the usual 3 mm.
Length bleed_of(form::PageSetup const& setup) {
  return setup.bleed > Length{} ? setup.bleed : frame::Page().bleed;
}

class Composer {
 public:
  Composer(DecidedSheet const& decided, std::vector<BlockElements> const& elements, LineBox box)
      : m_sheet(decided.sheet),
        m_plan(decided.plan),
        m_elements(elements),
        m_block_setting{decided.setting.scale, box, decided.sheet.form->span},
        m_area(page_area(*decided.sheet.form)),
        m_grids(decided.sheet.blocks.size()),
        m_next_group(decided.sheet.blocks.size()) {
    for (std::size_t i = 0; i < m_sheet.blocks.size(); ++i) {
      if (auto const* const grid = std::get_if<MeasuredGrid>(&m_sheet.blocks[i]))
        m_grids[i].emplace(
            GridDrawing{*grid, decided.setting.widths[i], decided.setting.scale, elements[i], box});
    }
    m_made.outline.push_back({text::without_markup(m_sheet.form->title), 0, 0, m_area.origin});
  }

  [[nodiscard]] ComposedSheet run(std::vector<CellText> const& page_numbers) {
    for (std::size_t page = 0; page < m_plan.pages.size(); ++page) {
      auto& made = m_made.pages.emplace_back();
      made.size = m_sheet.form->page.size;
      made.bleed = bleed_of(m_sheet.form->page);
      if (page > 0) add_runner(page_numbers[page]);
      auto const& blocks = m_plan.pages[page].blocks;
      for (std::size_t i = 0; i < blocks.size(); ++i)
        add(blocks[i], i > 0 ? &blocks[i - 1] : nullptr);
    }
    for (auto const& grid : m_grids) {
      if (grid) m_made.faults.push_back(grid->faults());
    }
    return std::move(m_made);
  }

 private:
  template <class T>
  static void append(std::vector<T>& all, std::vector<T> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
  }

  [[nodiscard]] frame::Page& page() { return m_made.pages.back(); }

  void add(PlacedBlock const& placed, PlacedBlock const* before) {
    auto const& block = m_sheet.blocks[placed.block];
    if (auto const* const grid = std::get_if<MeasuredGrid>(&block)) return add(placed, *grid);
    if (placed.top + placed.height > m_area.size.height + page_tolerance)
      m_made.too_high.push_back(placed.block);
    auto made = compose(block, m_elements[placed.block], m_block_setting,
                        band(top_of(placed, before), placed.height));
    append(page().items, std::move(made.items));
    append(page().stamps, std::move(made.stamps));
    append(page().cells, std::move(made.cells));
    append(m_made.faults, std::move(made.faults));
  }

  [[nodiscard]] Rect band(Length top, Length height) const {
    return {{m_area.left(), m_area.top() + top}, {m_area.size.width, height}};
  }

  [[nodiscard]] Length top_of(PlacedBlock const& placed, PlacedBlock const* before) const {
    Length const size = m_block_setting.scale.size;
    bool const is_beside =
        before != nullptr &&
        stands_beside_title(m_sheet, placed.block, in_ems(m_area.size.width, size));
    if (!is_beside) return placed.top;
    return top_beside(*before, std::get<MeasuredLegend>(m_sheet.blocks[placed.block]));
  }

  /// Where a legend's line begins when its baseline is that of the title before it.
  [[nodiscard]] Length top_beside(PlacedBlock const& title, MeasuredLegend const& legend) const {
    auto const& [scale, box, span] = m_block_setting;
    Length const descent = at_size(one_em - box.ascent, scale.size);
    auto const& text = std::get<MeasuredText>(m_sheet.blocks[title.block]).text;
    Length const baseline = title.top + title.height - descent * text.style().size;
    return baseline - at_size(box.ascent, scale.size * legend.legend->size);
  }

  void add(PlacedBlock const& placed, MeasuredGrid const& grid) {
    Point const origin{m_area.left(), m_area.top() + placed.top};
    auto slice = m_grids[placed.block]->compose(placed, origin);
    append(page().items, std::move(slice.items));
    append(page().cells, std::move(slice.cells));
    add_outline(placed, grid);
  }

  /// Entries for the groups that begin in the slice. Groups are in order of rows, as slices are.
  void add_outline(PlacedBlock const& placed, MeasuredGrid const& grid) {
    int const shift = static_cast<int>(placed.heading.size());
    auto const& groups = grid.grid->groups;
    auto& next = m_next_group[placed.block];
    Length top = m_area.top() + placed.top + sum(placed.heading);
    for (int row = 0; row < static_cast<int>(placed.slice.heights.size()); ++row) {
      if (next < groups.size() && groups[next].first == placed.slice.first_row + row + shift) {
        auto const title = text::without_markup(groups[next++].title);
        if (!title.empty())
          m_made.outline.push_back({title, 1, m_made.pages.size() - 1, {m_area.left(), top}});
      }
      top += placed.slice.heights[static_cast<std::size_t>(row)];
    }
  }

  /// The short heading of a page after the first: title and page number.
  void add_runner(CellText const& page_number) {
    Rect const area = band({}, m_block_setting.scale.size);
    append(page().items, compose(m_sheet.runner, {}, m_block_setting, area));
    append(page().items, compose(page_number, {}, m_block_setting, area));
  }

  MeasuredSheet const& m_sheet;
  SheetPlan const& m_plan;
  std::vector<BlockElements> const& m_elements;
  BlockSetting m_block_setting;
  Rect m_area;
  std::vector<std::optional<GridComposer>> m_grids;
  std::vector<std::size_t> m_next_group;  // of each block: the first without an outline entry
  ComposedSheet m_made;
};

}  // namespace

ComposedSheet compose(DecidedSheet const& decided, std::vector<BlockElements> const& elements,
                      LineBox box, std::vector<CellText> const& page_numbers) {
  return Composer(decided, elements, box).run(page_numbers);
}

}  // namespace mokuhyo::layout

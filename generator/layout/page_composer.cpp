#include "layout/page_composer.h"

#include "layout/block_heights.h"
#include "layout/grid_composer.h"
#include "layout/sheet_fit.h"
#include "text/markup.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>

namespace mokuhyo::layout {
namespace {

Length sum(std::vector<Length> const& lengths) {
  return std::accumulate(lengths.begin(), lengths.end(), Length{});
}

/// What the template asks for, or the usual 3 mm.
Length bleed_of(form::PageSetup const& setup) {
  return setup.bleed > Length{} ? setup.bleed : frame::Page().bleed;
}

class Composer {
 public:
  Composer(DecidedSheet const& decided, std::vector<BlockElements> const& elements, LineBox box)
      : m_sheet(decided.sheet),
        m_setting(decided.setting),
        m_plan(decided.plan),
        m_elements(elements),
        m_box(box),
        m_area(page_area(*decided.sheet.form)),
        m_grids(decided.sheet.blocks.size()),
        m_next_group(decided.sheet.blocks.size()) {
    for (std::size_t i = 0; i < m_sheet.blocks.size(); ++i) {
      if (auto const* const grid = std::get_if<MeasuredGrid>(&m_sheet.blocks[i]))
        m_grids[i].emplace(
            GridDrawing{*grid, m_setting.widths[i], m_setting.scale, elements[i], box});
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
    for (std::size_t i = 0; i < m_grids.size(); ++i) {
      if (!m_grids[i]) continue;
      for (int const cell : m_grids[i]->too_wide()) m_made.too_wide.push_back({i, cell});
      m_made.cut_units.push_back({i, m_grids[i]->cut_units()});
    }
    return std::move(m_made);
  }

 private:
  void append(std::vector<frame::Item> items) {
    auto& all = m_made.pages.back().items;
    std::move(items.begin(), items.end(), std::back_inserter(all));
  }

  void add(PlacedBlock const& placed, PlacedBlock const* before) {
    auto const& block = m_sheet.blocks[placed.block];
    if (auto const* const text = std::get_if<MeasuredText>(&block)) add(placed, *text);
    if (auto const* const legend = std::get_if<MeasuredLegend>(&block))
      add(placed, *legend, before);
    if (auto const* const grid = std::get_if<MeasuredGrid>(&block)) add(placed, *grid);
  }

  [[nodiscard]] Rect band(Length top, Length height) const {
    return {{m_area.left(), m_area.top() + top}, {m_area.size.width, height}};
  }

  /// All lines of `text` in `area`.
  void add_lines(CellText const& text, Rect area, TextElements elements, Span span) {
    auto const lines = text.lines(in_ems(area.size.width, m_setting.scale.size));
    append(place_lines({&text, &lines, 0, lines.lines.size(), area, elements, span},
                       m_setting.scale, m_box));
  }

  void add(PlacedBlock const& placed, MeasuredText const& text) {
    add_lines(text.text, band(placed.top, placed.height), m_elements[placed.block].texts.front(),
              text.span);
  }

  void add(PlacedBlock const& placed, MeasuredLegend const& legend, PlacedBlock const* before) {
    if (legend.entries.empty()) return;
    Em const width = in_ems(m_area.size.width, m_setting.scale.size);
    bool const is_beside = before != nullptr && stands_beside_title(m_sheet, placed.block, width);
    Length const top = is_beside ? top_beside(*before, legend) : placed.top;
    auto const lines = legend_lines(legend, width);
    for (std::size_t i = 0; i < legend.entries.size(); ++i) {
      auto const& place = lines.places[i];
      Em const line_width = lines.widths[static_cast<std::size_t>(place.line)];
      Em const x = line_start(legend.legend->align, width - line_width) + place.x;
      add_entry(placed.block, i,
                {at_size(x, m_setting.scale.size), top + line_top(legend, place.line)});
    }
  }

  /// Where a legend's line begins when its baseline is that of the title before it.
  [[nodiscard]] Length top_beside(PlacedBlock const& title, MeasuredLegend const& legend) const {
    Length const descent = at_size(one_em - m_box.ascent, m_setting.scale.size);
    auto const& text = std::get<MeasuredText>(m_sheet.blocks[title.block]).text;
    Length const baseline = title.top + title.height - descent * text.style().size;
    return baseline - at_size(m_box.ascent, m_setting.scale.size * legend.legend->size);
  }

  [[nodiscard]] static Em line_start(form::Align align, Em play) {
    if (align == form::Align::end) return play;
    return align == form::Align::center ? play / 2 : Em{};
  }

  [[nodiscard]] Length line_top(MeasuredLegend const& legend, int line) const {
    return m_setting.scale.size * legend.legend->size * m_setting.scale.leading * line;
  }

  void add_entry(std::size_t block, std::size_t entry, Point offset) {
    auto const& texts = std::get<MeasuredLegend>(m_sheet.blocks[block]).entries[entry];
    auto const& elements = m_elements[block].texts;
    auto const width = [&](CellText const& text) {
      return at_size(text.widths().max, m_setting.scale.size);
    };
    Length const height =
        at_size(texts.mark.block_height(1, m_setting.scale.leading), m_setting.scale.size);
    Rect area{m_area.origin + offset, {width(texts.mark), height}};
    Span const span = m_sheet.form->span;
    add_whole(texts.mark, area, elements[entry * 2], span);
    area.origin.x += area.size.width;
    area.size.width = width(texts.means);
    add_whole(texts.means, area, elements[entry * 2 + 1], span);
  }

  /// A text that stands on one line however its area was rounded.
  void add_whole(CellText const& text, Rect area, TextElements elements, Span span) {
    auto const lines = text.lines(text.widths().max);
    append(place_lines({&text, &lines, 0, lines.lines.size(), area, elements, span},
                       m_setting.scale, m_box));
  }

  void add(PlacedBlock const& placed, MeasuredGrid const& grid) {
    Point const origin{m_area.left(), m_area.top() + placed.top};
    append(m_grids[placed.block]->compose(placed, origin));
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
    Rect const area = band({}, m_setting.scale.size);
    auto const place = [&](CellText const& text) { add_lines(text, area, {}, m_sheet.form->span); };
    place(m_sheet.runner);
    place(page_number);
  }

  MeasuredSheet const& m_sheet;
  SheetSetting const& m_setting;
  SheetPlan const& m_plan;
  std::vector<BlockElements> const& m_elements;
  LineBox m_box;
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

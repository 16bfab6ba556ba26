#include "layout/block_composer.h"

#include "layout/block_heights.h"
#include "layout/block_row.h"
#include "layout/seal.h"
#include "layout/whole_grid.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace mokuhyo::layout {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

Length aligned(form::Align align, Length play) {
  if (align == form::Align::end) return play;
  return align == form::Align::center ? play / 2 : Length{};
}

class BlockComposer {
 public:
  BlockComposer(BlockSetting const& setting, BlockElements const& elements, Rect area)
      : m_setting(setting), m_elements(elements), m_area(area) {}

  ComposedBlock operator()(MeasuredText const& text) const {
    BlockSetting const setting{m_setting.scale, m_setting.box, text.span};
    return {compose(text.text, m_elements.texts.front(), setting, m_area), {}, {}, {}};
  }

  ComposedBlock operator()(MeasuredLegend const& legend) const {
    ComposedBlock made;
    Em const width = in_ems(m_area.size.width, m_setting.scale.size);
    auto const lines = legend_lines(legend, width);
    // Several lines are one block: they begin below each other wherever the block stands.
    Em const widest = std::accumulate(lines.widths.begin(), lines.widths.end(), Em{},
                                      [](Em a, Em b) { return std::max(a, b); });
    Length const start = aligned(legend.legend->align, on_paper(width - widest));
    for (std::size_t i = 0; i < legend.entries.size(); ++i) {
      auto const& place = lines.places[i];
      append(made.items, entry(legend.entries[i], i,
                               {start + on_paper(place.x), line_top(legend, place.line)}));
    }
    return made;
  }

  ComposedBlock operator()(MeasuredStamps const& stamps) const {
    auto const whole = arrange_whole(stamps, m_setting.scale);
    Length const x = aligned(stamps.stamps->align, m_area.size.width - whole.width());
    Point const origin = m_area.origin + Point{x, {}};
    auto made = compose_grid(stamps.grid, whole, origin);
    for (std::size_t i = 0; i < stamps.seals.size(); ++i) {
      auto const& box = stamps.stamps->boxes[i];
      auto const rect = cell_rect(whole, stamps.stamps->grid.cells[box.cell], origin);
      auto const element = m_elements.texts[box.cell].whole.element;
      if (stamps.seals[i]) {
        append(made.items, draw_seal(*stamps.seals[i], rect, element, m_setting.box));
      } else {
        made.stamps.push_back({box.role, rect, element});
      }
    }
    return made;
  }

  ComposedBlock operator()(MeasuredGrid const& grid) const {
    return compose_grid(grid, arrange_whole(grid, m_setting.scale, m_area.size.width),
                        m_area.origin);
  }

  ComposedBlock operator()(MeasuredRow const& row) const {
    ComposedBlock made;
    auto const places = place_parts(row, m_setting.scale, m_area.size.width);
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
      Rect const area{m_area.origin + places.rects[i].origin, places.rects[i].size};
      auto part = layout::compose(row.parts[i].block, m_elements.parts[i], m_setting, area);
      append(made.items, std::move(part.items));
      append(made.stamps, std::move(part.stamps));
      append(made.cells, std::move(part.cells));
      append(made.faults, std::move(part.faults));
    }
    return made;
  }

  ComposedBlock operator()(form::Space const& /*space*/) const { return {}; }
  ComposedBlock operator()(form::PageBreak const& /*page_break*/) const { return {}; }

 private:
  [[nodiscard]] Length on_paper(Em distance) const {
    return at_size(distance, m_setting.scale.size);
  }

  [[nodiscard]] Length line_top(MeasuredLegend const& legend, int line) const {
    return m_setting.scale.size * legend.legend->size * m_setting.scale.leading * line;
  }

  [[nodiscard]] std::vector<frame::Item> entry(MeasuredLegend::Entry const& entry,
                                               std::size_t index, Point offset) const {
    auto const& texts = m_elements.texts;
    Length const mark_width = on_paper(entry.mark.widths().max);
    Length const height = on_paper(entry.mark.block_height(1, m_setting.scale.leading));
    Rect area{m_area.origin + offset, {mark_width, height}};
    auto items = whole_line(entry.mark, texts[index * 2], area);
    area.origin.x += mark_width;
    append(items, whole_line(entry.means, texts[index * 2 + 1], area));
    return items;
  }

  /// A text that stands on one line however its area was rounded.
  [[nodiscard]] std::vector<frame::Item> whole_line(CellText const& text, TextElements elements,
                                                    Rect area) const {
    auto const lines = text.lines(text.widths().max);
    return place_lines(
        {&text, &lines, 0, lines.lines.size(), area, std::move(elements), m_setting.span},
        m_setting.scale, m_setting.box);
  }

  [[nodiscard]] ComposedBlock compose_grid(MeasuredGrid const& grid, WholeGrid const& whole,
                                           Point origin) const {
    GridComposer composer({grid, whole.widths, m_setting.scale, m_elements, m_setting.box});
    auto slice = composer.compose({0, {}, whole.height(), whole.heading, whole.body}, origin);
    return {std::move(slice.items), {}, std::move(slice.cells), {composer.faults()}};
  }

  static Rect cell_rect(WholeGrid const& whole, form::Cell const& cell, Point origin) {
    auto const sum = [](std::vector<Length> const& lengths, int first, int count) {
      auto const begin = lengths.begin() + first;
      return std::accumulate(begin, begin + count, Length{});
    };
    auto const& rows = whole.body.heights;
    return {origin + Point{sum(whole.widths, 0, cell.column), sum(rows, 0, cell.row)},
            {sum(whole.widths, cell.column, cell.columns), sum(rows, cell.row, cell.rows)}};
  }

  BlockSetting const& m_setting;
  BlockElements const& m_elements;
  Rect m_area;
};

}  // namespace

ComposedBlock compose(MeasuredBlock const& block, BlockElements const& elements,
                      BlockSetting const& setting, Rect area) {
  return std::visit(BlockComposer(setting, elements, area), block);
}

std::vector<frame::Item> compose(CellText const& text, TextElements elements,
                                 BlockSetting const& setting, Rect area) {
  auto const lines = text.lines(in_ems(area.size.width, setting.scale.size));
  return place_lines(
      {&text, &lines, 0, lines.lines.size(), area, std::move(elements), setting.span},
      setting.scale, setting.box);
}

}  // namespace mokuhyo::layout

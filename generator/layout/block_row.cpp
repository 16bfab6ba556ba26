#include "layout/block_row.h"

#include "layout/block_heights.h"
#include "layout/whole_grid.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace mokuhyo::layout {
namespace {

using WidthKind = form::ColumnWidth::Kind;

/// The least width at which a block cuts no word, and the one at which nothing turns.
struct Needed {
  Length least, most;
};

class Need {
 public:
  explicit Need(TypeScale const& scale) : m_scale(scale) {}

  Needed operator()(MeasuredText const& block) const {
    auto const widths = block.text.widths();
    return {on_paper(widths.min), on_paper(widths.max)};
  }
  Needed operator()(MeasuredLegend const& legend) const {
    constexpr Em endless{1'000'000};
    auto const one_each = legend_lines(legend, Em{}).widths;
    auto const one_line = legend_lines(legend, endless).widths;
    if (one_line.empty()) return {};
    return {on_paper(*std::max_element(one_each.begin(), one_each.end())),
            on_paper(one_line.front())};
  }
  Needed operator()(MeasuredStamps const& stamps) const {
    Length const width = arrange_whole(stamps, m_scale).width();
    return {width, width};
  }
  // A grid takes what it is given; its columns say whether that is enough.
  Needed operator()(MeasuredGrid const& /*grid*/) const { return {}; }
  Needed operator()(MeasuredRow const& /*row*/) const { return {}; }
  Needed operator()(form::Space const& /*space*/) const { return {}; }
  Needed operator()(form::PageBreak const& /*page_break*/) const { return {}; }

 private:
  [[nodiscard]] Length on_paper(Em width) const {
    constexpr Em rounding{1};
    return at_size(width + rounding, m_scale.size);
  }

  TypeScale const& m_scale;
};

class RowPlacer {
 public:
  RowPlacer(MeasuredRow const& row, TypeScale const& scale, Length width)
      : m_row(row), m_scale(scale), m_width(width), m_gap(resolve(row.row->gap, scale.size)) {}

  [[nodiscard]] PartPlaces run() const {
    auto const widths = side_by_side();
    return widths ? beside(*widths) : stacked();
  }

 private:
  [[nodiscard]] form::ColumnWidth const& asked(std::size_t part) const {
    return m_row.row->parts[part].width;
  }

  /// The width of a part that takes no share, or the least that a share may be.
  [[nodiscard]] Length own_width(std::size_t part) const {
    auto const& width = asked(part);
    auto const needed = std::visit(Need(m_scale), m_row.parts[part].block);
    if (width.kind == WidthKind::fixed) return resolve(width.fixed, m_scale.size);
    if (width.kind == WidthKind::share) return needed.least;
    Length const most = width.max ? resolve(*width.max, m_scale.size) : needed.most;
    Length const least = width.min ? resolve(*width.min, m_scale.size) : needed.least;
    return std::max(std::min(needed.most, most), least);
  }

  [[nodiscard]] Length gaps() const {
    return m_gap * (static_cast<std::int64_t>(m_row.parts.size()) - 1);
  }

  /// The widths of all parts; nothing where they have no room.
  [[nodiscard]] std::optional<std::vector<Length>> side_by_side() const {
    std::vector<Length> least;
    for (std::size_t i = 0; i < m_row.parts.size(); ++i) least.push_back(own_width(i));
    if (std::accumulate(least.begin(), least.end(), gaps()) > m_width) return std::nullopt;
    auto widths = shared_out(std::move(least));
    if (!grids_fit(widths)) return std::nullopt;
    return widths;
  }

  /// The widths with what is left given to the shares, none of which gets less than its least.
  [[nodiscard]] std::vector<Length> shared_out(std::vector<Length> widths) const {
    std::vector<std::size_t> sharing;
    Length rest = m_width - gaps();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      bool const shares = asked(i).kind == WidthKind::share;
      if (shares) sharing.push_back(i);
      if (!shares) rest -= widths[i];
    }
    auto const portion = [&](std::size_t part) {
      std::int64_t weights = 0;
      for (auto const one : sharing) weights += asked(one).share;
      return rest * asked(part).share / weights;
    };
    auto const needs_more = [&](std::size_t part) { return widths[part] > portion(part); };
    auto wide = sharing.begin();
    while ((wide = std::find_if(sharing.begin(), sharing.end(), needs_more)) != sharing.end()) {
      rest -= widths[*wide];
      sharing.erase(wide);
    }
    for (auto const part : sharing) widths[part] = portion(part);
    return widths;
  }

  [[nodiscard]] bool grids_fit(std::vector<Length> const& widths) const {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      auto const* const grid = std::get_if<MeasuredGrid>(&m_row.parts[i].block);
      if (grid != nullptr && arrange_whole(*grid, m_scale, widths[i]).cuts_words) return false;
    }
    return true;
  }

  [[nodiscard]] Length height(std::size_t part, Length width) const {
    auto const& block = m_row.parts[part].block;
    auto const* const grid = std::get_if<MeasuredGrid>(&block);
    return grid != nullptr ? arrange_whole(*grid, m_scale, width).height()
                           : block_height(block, m_scale, width);
  }

  [[nodiscard]] PartPlaces beside(std::vector<Length> const& widths) const {
    PartPlaces places;
    Length const spare = m_width - std::accumulate(widths.begin(), widths.end(), gaps());
    Length const apart = spare / std::max<std::int64_t>(1, std::int64_t(widths.size()) - 1);
    Length x;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      places.rects.push_back({{x, {}}, {widths[i], height(i, widths[i])}});
      places.height = std::max(places.height, places.rects.back().size.height);
      x += widths[i] + m_gap + apart;
    }
    for (auto& rect : places.rects) rect.origin.y = top(places.height - rect.size.height);
    return places;
  }

  [[nodiscard]] Length top(Length play) const {
    switch (m_row.row->vertical_align) {
      case form::VerticalAlign::top: return {};
      case form::VerticalAlign::middle: return play / 2;
      case form::VerticalAlign::bottom: return play;
    }
    internal_error("a vertical alignment without a name");
  }

  [[nodiscard]] PartPlaces stacked() const {
    PartPlaces places;
    for (std::size_t i = 0; i < m_row.parts.size(); ++i) {
      if (i > 0) places.height += at_size(default_gap, m_scale.size);
      places.rects.push_back({{{}, places.height}, {m_width, height(i, m_width)}});
      places.height += places.rects.back().size.height;
    }
    return places;
  }

  MeasuredRow const& m_row;
  TypeScale const& m_scale;
  Length m_width;
  Length m_gap;
};

}  // namespace

PartPlaces place_parts(MeasuredRow const& row, TypeScale const& scale, Length width) {
  return RowPlacer(row, scale, width).run();
}

}  // namespace mokuhyo::layout

#include "layout/block_heights.h"

#include "layout/block_row.h"
#include "layout/whole_grid.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

Em entry_width(MeasuredLegend::Entry const& entry) {
  return entry.mark.widths().max + entry.means.widths().max;
}

MeasuredText const* title_before(MeasuredSheet const& sheet, std::size_t block) {
  if (block == 0) return nullptr;
  auto const* const text = std::get_if<MeasuredText>(&sheet.blocks[block - 1]);
  return text != nullptr && text->role == frame::Role::heading1 ? text : nullptr;
}

/// What a title on one line leaves free at the end of its line.
Em room_beside(MeasuredText const& title, Em width) {
  Em const rest = width - title.text.widths().max;
  switch (title.text.style().align) {
    case form::Align::center: return rest / 2;
    case form::Align::end: return {};
    default: return rest;
  }
}

class Height {
 public:
  Height(TypeScale const& scale, Length width) : m_scale(scale), m_width(width) {}

  Length operator()(MeasuredText const& block) const {
    return at_size(block.text.height(in_ems(m_width, m_scale.size), m_scale.leading), m_scale.size);
  }
  Length operator()(MeasuredLegend const& block) const {
    if (block.entries.empty()) return {};
    auto const lines = legend_lines(block, in_ems(m_width, m_scale.size)).widths.size();
    auto const& text = block.entries.front().mark;
    return at_size(text.block_height(static_cast<int>(lines), m_scale.leading), m_scale.size);
  }
  Length operator()(MeasuredGrid const& /*grid*/) const { return {}; }
  Length operator()(MeasuredStamps const& stamps) const {
    return arrange_whole(stamps, m_scale).height();
  }
  Length operator()(MeasuredRow const& row) const {
    return place_parts(row, m_scale, m_width).height;
  }
  Length operator()(form::Space const& space) const { return resolve(space.height, m_scale.size); }
  Length operator()(form::PageBreak const& /*page_break*/) const { return {}; }

 private:
  TypeScale const& m_scale;
  Length m_width;
};

}  // namespace

LegendLines legend_lines(MeasuredLegend const& legend, Em width) {
  LegendLines lines;
  for (auto const& entry : legend.entries) {
    Em const gap = lines.widths.empty() ? Em{} : legend_gap;
    bool const turns =
        lines.widths.empty() || lines.widths.back() + gap + entry_width(entry) > width;
    if (turns) lines.widths.push_back(Em{});
    Em const x = turns ? Em{} : lines.widths.back() + gap;
    lines.places.push_back({static_cast<int>(lines.widths.size()) - 1, x});
    lines.widths.back() = x + entry_width(entry);
  }
  return lines;
}

bool stands_beside_title(MeasuredSheet const& sheet, std::size_t block, Em width) {
  auto const* const legend = std::get_if<MeasuredLegend>(&sheet.blocks[block]);
  auto const* const title = title_before(sheet, block);
  if (legend == nullptr || title == nullptr || !legend->legend->beside_title) return false;
  auto const lines = legend_lines(*legend, width);
  return lines.widths.size() == 1 &&
         lines.widths.front() + legend_gap <= room_beside(*title, width);
}

Length block_height(MeasuredBlock const& block, TypeScale const& scale, Length width) {
  return std::visit(Height(scale, width), block);
}

Length block_height(MeasuredSheet const& sheet, std::size_t block, TypeScale const& scale,
                    Length width) {
  if (stands_beside_title(sheet, block, in_ems(width, scale.size))) return {};
  return block_height(sheet.blocks[block], scale, width);
}

Length gap_before(MeasuredSheet const& sheet, std::size_t block, TypeScale const& scale,
                  Length width) {
  auto const is_space = [&](std::size_t i) {
    return std::holds_alternative<form::Space>(sheet.blocks[i]);
  };
  bool const is_break = std::holds_alternative<form::PageBreak>(sheet.blocks[block]);
  if (block == 0 || is_break || is_space(block) || is_space(block - 1)) return {};
  if (stands_beside_title(sheet, block, in_ems(width, scale.size))) return {};
  return at_size(default_gap, scale.size);
}

}  // namespace mokuhyo::layout

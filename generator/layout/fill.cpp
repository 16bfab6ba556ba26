#include "layout/fill.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mokuhyo::layout {
namespace {

constexpr int loosening_steps = 64;

/// The block that grows, if the template wants one to.
std::optional<std::size_t> growing_block(MeasuredSheet const& sheet) {
  auto const main = main_grid(sheet);
  if (!main || !std::get<MeasuredGrid>(sheet.blocks[*main]).grid->fills_page) return std::nullopt;
  return main;
}

/// Makes heights higher by `extra` in all; rounding goes to the last.
void grow(std::vector<Length>& heights, Length extra) {
  Length const each = extra / static_cast<std::int64_t>(heights.size());
  for (auto& height : heights) height += each;
  heights.back() += extra - each * static_cast<std::int64_t>(heights.size());
}

/// Leading and padding `step` of all steps on the way to the widest.
SheetSetting loosened_by(SheetSetting setting, int step) {
  auto const between = [&](std::int32_t from, std::int32_t to) {
    return from + std::max(to - from, 0) * step / loosening_steps;
  };
  auto& scale = setting.scale;
  scale.leading.thousandths = between(scale.leading.thousandths, widest_leading.thousandths);
  scale.padding_y.thousandths = between(scale.padding_y.thousandths, widest_padding.thousandths);
  return setting;
}

void fill_page(PagePlan& page, std::size_t growing) {
  auto const grid = std::find_if(page.blocks.begin(), page.blocks.end(), [&](auto const& placed) {
    return placed.block == growing && !placed.slice.heights.empty();
  });
  if (grid == page.blocks.end()) return;
  Length const extra = std::exchange(page.left, Length{});
  grow(grid->slice.heights, extra);
  grid->height += extra;
  for (auto below = grid + 1; below != page.blocks.end(); ++below) below->top += extra;
}

}  // namespace

SheetSetting loosened(MeasuredSheet const& sheet, SheetSetting setting, Length height) {
  auto const takes_one_page = [&](SheetSetting const& tried) {
    return plan_pages(sheet, tried, height).pages.size() == 1;
  };
  if (!growing_block(sheet) || !takes_one_page(setting)) return setting;
  int fitting = 0;
  int too_wide = loosening_steps + 1;
  while (too_wide - fitting > 1) {
    int const middle = (fitting + too_wide) / 2;
    (takes_one_page(loosened_by(setting, middle)) ? fitting : too_wide) = middle;
  }
  return loosened_by(std::move(setting), fitting);
}

SheetPlan filled(MeasuredSheet const& sheet, SheetPlan plan, Length height) {
  auto const growing = growing_block(sheet);
  if (!growing) return plan;
  for (auto& page : plan.pages) {
    bool const is_end = plan.pages.size() > 1 && &page == &plan.pages.back();
    if (!is_end || page.left * 4 <= height) fill_page(page, *growing);
  }
  return plan;
}

}  // namespace mokuhyo::layout

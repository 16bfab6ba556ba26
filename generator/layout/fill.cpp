#include "layout/fill.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mokuhyo::layout {
namespace {

constexpr int leading_step = 5;  // thousandths

/// The block that grows, if the template wants one to.
std::optional<std::size_t> growing_block(MeasuredSheet const& sheet) {
  auto const main = main_grid(sheet);
  if (!main || !std::get<MeasuredGrid>(sheet.blocks[*main]).grid->fills_page) return std::nullopt;
  return main;
}

/// Makes heights higher by `extra` in all, in proportion; rounding goes to the last.
void grow(std::vector<Length>& heights, Length total, Length extra) {
  Length given;
  for (auto& height : heights) {
    // A page is under 2^31 EMU high, so the product is exact.
    Length const part{extra.emu * height.emu / total.emu};
    height += part;
    given += part;
  }
  heights.back() += extra - given;
}

void fill_page(PagePlan& page, std::size_t growing) {
  auto const grid = std::find_if(page.blocks.begin(), page.blocks.end(), [&](auto const& placed) {
    return placed.block == growing && !placed.slice.heights.empty();
  });
  if (grid == page.blocks.end()) return;
  Length const extra = std::exchange(page.left, Length{});
  grow(grid->slice.heights, grid->slice.height(), extra);
  grid->height += extra;
  for (auto below = grid + 1; below != page.blocks.end(); ++below) below->top += extra;
}

}  // namespace

SheetSetting loosened(MeasuredSheet const& sheet, SheetSetting setting, Length height) {
  if (!growing_block(sheet) || plan_pages(sheet, setting, height).pages.size() > 1) return setting;
  int fitting = 0;
  int too_wide =
      (widest_leading.thousandths - setting.scale.leading.thousandths) / leading_step + 1;
  auto const at_step = [&](int step) {
    SheetSetting tried = setting;
    tried.scale.leading.thousandths += step * leading_step;
    return tried;
  };
  while (too_wide - fitting > 1) {
    int const middle = (fitting + too_wide) / 2;
    auto const pages = plan_pages(sheet, at_step(middle), height).pages.size();
    (pages == 1 ? fitting : too_wide) = middle;
  }
  return at_step(std::max(fitting, 0));
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

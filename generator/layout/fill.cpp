#include "layout/fill.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace mokuhyo::layout {
namespace {

constexpr int loosening_steps = 64;

bool grows(MeasuredSheet const& sheet, std::size_t block) {
  auto const* const grid = std::get_if<MeasuredGrid>(&sheet.blocks[block]);
  return grid != nullptr && grid->grid->fills_page;
}

bool anything_grows(MeasuredSheet const& sheet) {
  auto const main = main_grid(sheet);
  return main && grows(sheet, *main);
}

/// Makes heights higher by `extra` in all; rounding goes to the last.
void grow(std::vector<Length>& heights, Length extra) {
  Length const each = extra / static_cast<std::int64_t>(heights.size());
  for (auto& height : heights) height += each;
  heights.back() += extra - each * static_cast<std::int64_t>(heights.size());
}

/// Leading and padding `step` of all steps on the way to `widest`.
SheetSetting loosened_by(SheetSetting setting, form::Spacing const& widest, int step) {
  auto const between = [&](std::int32_t from, std::int32_t to) {
    return from + std::max(to - from, 0) * step / loosening_steps;
  };
  auto& scale = setting.scale;
  scale.leading.thousandths = between(scale.leading.thousandths, widest.leading.thousandths);
  scale.padding_y.thousandths = between(scale.padding_y.thousandths, widest.padding_y.thousandths);
  return setting;
}

/// How wide white may become: as usual, and wider where the template fills the page.
form::Spacing widest_spacing(MeasuredSheet const& sheet) {
  auto widest = sheet.form->type.spacing;
  if (anything_grows(sheet)) {
    widest.leading = std::max(widest.leading, widest_leading);
    widest.padding_y = std::max(widest.padding_y, widest_padding);
  }
  return widest;
}

/// True for what goes on from the page before.
bool is_continued(PlacedBlock const& placed) { return placed.slice.first_row > 0; }

void fill_page(MeasuredSheet const& sheet, PagePlan& page) {
  std::vector<std::size_t> rows;  // that grow in each block
  for (auto const& placed : page.blocks) {
    rows.push_back(grows(sheet, placed.block) ? placed.slice.heights.size() : 0);
  }
  auto left = static_cast<std::int64_t>(std::accumulate(rows.begin(), rows.end(), std::size_t{}));
  Length shift;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto& placed = page.blocks[i];
    placed.top += shift;
    if (rows[i] == 0) continue;
    auto const own = static_cast<std::int64_t>(rows[i]);
    Length const extra = page.left * own / left;
    grow(placed.slice.heights, extra);
    placed.height += extra;
    shift += extra;
    page.left -= extra;
    left -= own;
  }
}

/// True for the last page of a table that begins on another: it may end where it is over.
bool may_end(PagePlan const& page, Length height) {
  bool const goes_on = std::any_of(page.blocks.begin(), page.blocks.end(), is_continued);
  return goes_on && page.left * 4 > height;
}

}  // namespace

PlannedSheet loosened(MeasuredSheet const& sheet, PlannedSheet planned, SheetLines const& lines,
                      Length height) {
  auto const widest = widest_spacing(sheet);
  auto const tight = planned.setting;
  /// Takes the spacing of `step` if the sheet takes one page with it.
  auto const loosens = [&](int step) {
    auto setting = loosened_by(tight, widest, step);
    auto plan = plan_pages(sheet, setting, lines, height);
    bool const fits = plan.pages.size() == 1;
    if (fits) planned = {std::move(setting), std::move(plan)};
    return fits;
  };
  auto const loosest = loosened_by(tight, widest, loosening_steps).scale;
  bool const grows =
      loosest.leading != tight.scale.leading || loosest.padding_y != tight.scale.padding_y;
  if (!grows || planned.plan.pages.size() > 1 || loosens(loosening_steps)) return planned;
  int fitting = 0;
  int too_wide = loosening_steps;
  while (too_wide - fitting > 1) {
    int const middle = (fitting + too_wide) / 2;
    (loosens(middle) ? fitting : too_wide) = middle;
  }
  return planned;
}

SheetPlan filled(MeasuredSheet const& sheet, SheetPlan plan, Length height) {
  for (auto& page : plan.pages) {
    bool const is_last = &page == &plan.pages.back();
    if (!is_last || !may_end(page, height)) fill_page(sheet, page);
  }
  return plan;
}

}  // namespace mokuhyo::layout

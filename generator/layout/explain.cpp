#include "layout/explain.h"

namespace mokuhyo::layout {
namespace {

Message limit_message(SizeLimit limit) {
  switch (limit) {
    case SizeLimit::largest_size:
      return {"ひな形のいちばん大きい文字です", "the largest size of the template"};
    case SizeLimit::page_height:
      return {"これより大きいと紙面に収まりません", "a larger size does not fit on the page"};
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

Explanation explain(MeasuredSheet const& sheet, SheetFit const& fit, SheetPlan const& plan) {
  Explanation explanation;
  explanation.sheet = sheet.form->title;
  explanation.size = fit.setting.scale.size;
  if (auto const main = main_grid(sheet)) explanation.column_widths = fit.setting.widths[*main];
  explanation.fill = fill(plan, page_area(*sheet.form).size.height);
  explanation.pages = plan.pages.size();
  explanation.limit = limit_message(fit.limit);
  return explanation;
}

}  // namespace mokuhyo::layout

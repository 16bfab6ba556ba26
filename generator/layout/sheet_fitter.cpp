#include "layout/sheet_fitter.h"

#include "layout/block_heights.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::layout {
namespace {

form::TypeSetup const& type_of(MeasuredSheet const& sheet) { return sheet.form->type; }

/// The thickest outline of the form's grids.
Length thickest_outline(form::Form const& form) {
  Length thickest;
  for (auto const& block : form.blocks) {
    if (auto const* const grid = std::get_if<form::Grid>(&block))
      thickest = std::max(thickest, grid->rules.outline.thickness);
  }
  return thickest;
}

}  // namespace

Rect page_area(form::Form const& form) {
  Length const half = thickest_outline(form) / 2;
  return inset(inset({{}, form.page.size}, form.page.margin), {half, half, half, half});
}

SheetSteps steps_of(MeasuredSheet const& sheet) {
  Em const width = in_ems(page_area(*sheet.form).size.width, type_of(sheet).smallest);
  SheetSteps steps(sheet.blocks.size());
  for (std::size_t i = 0; i < sheet.blocks.size(); ++i) {
    if (auto const* const grid = std::get_if<MeasuredGrid>(&sheet.blocks[i]))
      steps[i].emplace(*grid, width);
  }
  return steps;
}

SheetFitter::SheetFitter(MeasuredSheet const& sheet, SheetSteps const& steps, Tightness tightness)
    : m_sheet(&sheet),
      m_tightness(tightness),
      m_area(page_area(*sheet.form)),
      m_main(main_grid(sheet)),
      m_fitters(sheet.blocks.size()) {
  auto const smallest = type_scale(type_of(sheet), type_of(sheet).smallest, tightness);
  for (std::size_t i = 0; i < sheet.blocks.size(); ++i) {
    if (auto const* const grid = std::get_if<MeasuredGrid>(&sheet.blocks[i]))
      m_fitters[i].emplace(*grid, *steps[i], smallest);
  }
}

MeasuredGrid const* SheetFitter::main() const {
  return m_main ? &std::get<MeasuredGrid>(m_sheet->blocks[*m_main]) : nullptr;
}

bool SheetFitter::cuts_words(Length size, std::vector<Length> const* given) const {
  return trial(size, given, Effort::none).cuts_words;
}

SheetSetting SheetFitter::setting(Length size, std::vector<Length> const* given) const {
  return trial(size, given, Effort::best).setting;
}

Em SheetFitter::main_limit(Length size) const { return without_main(size).main_limit; }

bool SheetFitter::fits(Length size, std::vector<Length> const* given) const {
  auto const tried = trial(size, given, Effort::until_it_fits);
  if (tried.cuts_words) return false;
  auto const plan =
      plan_pages(*m_sheet, tried.setting, sheet_lines(*m_sheet, tried.setting), m_area.size.height);
  return plan.pages.size() <= static_cast<std::size_t>(allowed_pages());
}

bool SheetFitter::seems_to_fit(Length size, std::vector<Length> const* given) const {
  return seems_held(trial(size, given, Effort::until_it_fits));
}

std::optional<std::int64_t> SheetFitter::fullness(Length size) const {
  auto const tried = trial(size, nullptr, Effort::none);
  if (!seems_held(tried) && !seems_to_fit(size, nullptr)) return std::nullopt;
  return std::int64_t{tried.main_height.thousandths} * 1000 /
         std::max(tried.main_limit.thousandths, 1);
}

bool SheetFitter::seems_held(Trial const& trial) const {
  Em const page = in_ems(m_area.size.height, trial.setting.scale.size);
  return !trial.cuts_words && trial.main_height <= trial.main_limit + page * (allowed_pages() - 1);
}

int SheetFitter::allowed_pages() const {
  auto const& form = *m_sheet->form;
  return form.fit == form::Fit::pages ? std::max(form.fit_pages, 1) : 1;
}

/// The widths of all other grids, and what they leave.
SheetFitter::Trial const& SheetFitter::without_main(Length size) const {
  if (!m_without_main || m_without_main->setting.scale.size != size)
    m_without_main = tried_without_main(size);
  return *m_without_main;
}

SheetFitter::Trial SheetFitter::tried_without_main(Length size) const {
  Trial trial{{type_scale(type_of(*m_sheet), size, m_tightness), width(), {}}, {}, {}, false};
  trial.setting.widths.resize(m_sheet->blocks.size());
  trial.main_limit = in_ems(m_area.size.height - between_grids(trial.setting.scale), size);
  FitRequest const request{width(), size, {Em{}}};
  for (std::size_t i = 0; i < m_fitters.size(); ++i) {
    if (m_fitters[i] && i != m_main)
      trial.main_limit -= take(i, m_fitters[i]->fit(request, searched(Effort::best)), trial);
  }
  return trial;
}

SheetFitter::Trial SheetFitter::trial(Length size, std::vector<Length> const* given,
                                      Effort effort) const {
  Trial trial = without_main(size);
  if (!m_main) return trial;
  FitRequest const request{width(), size, {trial.main_limit}};
  trial.main_height = take(*m_main,
                           given != nullptr ? main_fitter().measure_at(*given, request)
                                            : main_fitter().fit(request, searched(effort)),
                           trial);
  return trial;
}

/// The effort that the form allows: none where the template's proportions are to be kept.
Effort SheetFitter::searched(Effort effort) const {
  return m_sheet->form->widths == form::WidthScope::from_template ? Effort::none : effort;
}

/// Notes the widths of block `i` and gives the height of the grid with them.
Em SheetFitter::take(std::size_t block, GridWidths found, Trial& trial) {
  trial.setting.widths[block] = std::move(found.widths);
  trial.cuts_words |= found.cuts_words;
  return {static_cast<std::int32_t>(found.cost.height)};
}

/// The height of all that is no grid.
Length SheetFitter::between_grids(TypeScale const& scale) const {
  Length height;
  for (std::size_t i = 0; i < m_sheet->blocks.size(); ++i) {
    height += gap_before(*m_sheet, i, scale, width());
    height += block_height(*m_sheet, i, scale, width());
  }
  return height;
}

}  // namespace mokuhyo::layout

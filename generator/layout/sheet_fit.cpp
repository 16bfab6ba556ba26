#include "layout/sheet_fit.h"

#include "layout/block_heights.h"
#include "layout/size_search.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

form::TypeSetup const& type_of(MeasuredSheet const& sheet) { return sheet.form->type; }

/// A setting that was tried, and whether words are cut at it.
struct Trial {
  SheetSetting setting;
  Em main_limit;  // height that is left for the main grid
  bool cuts_words = false;
};

/// Tries sizes of one sheet.
class SheetFitter {
 public:
  explicit SheetFitter(MeasuredSheet const& sheet)
      : m_sheet(&sheet),
        m_area(page_area(*sheet.form)),
        m_main(main_grid(sheet)),
        m_fitters(sheet.blocks.size()) {
    auto const smallest = type_scale(type_of(sheet), type_of(sheet).smallest);
    for (std::size_t i = 0; i < sheet.blocks.size(); ++i) {
      if (auto const* const grid = std::get_if<MeasuredGrid>(&sheet.blocks[i]))
        m_fitters[i].emplace(std::vector{grid}, smallest, in_ems(m_area.size.width, smallest.size));
    }
  }

  [[nodiscard]] MeasuredSheet const& sheet() const { return *m_sheet; }
  [[nodiscard]] Length width() const { return m_area.size.width; }
  [[nodiscard]] MeasuredGrid const* main() const {
    return m_main ? &std::get<MeasuredGrid>(m_sheet->blocks[*m_main]) : nullptr;
  }

  /// The largest size at which the sheet fits, with the widths of its main grid if `given`.
  [[nodiscard]] SheetFit best(std::vector<Length> const* given) const {
    auto const& type = type_of(*m_sheet);
    bool const flows = m_sheet->form->fit == form::Fit::flow;
    auto const size = flows ? type.largest
                            : largest_size(type.smallest, type.largest,
                                           [&](Length tried) { return fits(tried, given); });
    SheetFit fit{trial(size.value_or(type.smallest), given, Effort::best).setting,
                 SizeLimit::page_height};
    if (size == type.largest) fit.limit = SizeLimit::largest_size;
    if (!size) fit.limit = SizeLimit::flows_on;
    return fit;
  }

  /// What is left of a page's height for the main grid at `size`, in Em of it.
  [[nodiscard]] Em main_limit(Length size) const {
    return trial(size, nullptr, Effort::none).main_limit;
  }

 private:
  [[nodiscard]] bool fits(Length size, std::vector<Length> const* given) const {
    auto const tried = trial(size, given, Effort::until_it_fits);
    if (tried.cuts_words) return false;
    auto const& form = *m_sheet->form;
    int const allowed = form.fit == form::Fit::pages ? std::max(form.fit_pages, 1) : 1;
    auto const plan = plan_pages(*m_sheet, tried.setting, m_area.size.height);
    return plan.pages.size() <= static_cast<std::size_t>(allowed);
  }

  [[nodiscard]] Trial trial(Length size, std::vector<Length> const* given, Effort effort) const {
    Trial trial{{type_scale(type_of(*m_sheet), size), width(), {}}, {}, false};
    trial.setting.widths.resize(m_sheet->blocks.size());
    trial.main_limit = in_ems(m_area.size.height - between_grids(trial.setting.scale), size);
    for (std::size_t i = 0; i < m_fitters.size(); ++i) {
      if (m_fitters[i] && i != m_main)
        trial.main_limit -=
            take(i, m_fitters[i]->fit(width(), size, {Em{}}, searched(Effort::best)), trial);
    }
    if (!m_main) return trial;
    auto const& fitter = *m_fitters[*m_main];
    take(*m_main,
         given != nullptr ? fitter.measure_at(*given, size, {trial.main_limit})
                          : fitter.fit(width(), size, {trial.main_limit}, searched(effort)),
         trial);
    return trial;
  }

  /// The effort that the form allows: none where the template's proportions are to be kept.
  [[nodiscard]] Effort searched(Effort effort) const {
    return m_sheet->form->widths == form::WidthScope::from_template ? Effort::none : effort;
  }

  /// Notes the widths of block `i` and gives the height of the grid with them.
  static Em take(std::size_t i, GridWidths found, Trial& trial) {
    trial.setting.widths[i] = std::move(found.widths);
    trial.cuts_words |= found.cuts_words;
    return {static_cast<std::int32_t>(found.cost.height)};
  }

  /// The height of all that is no grid.
  [[nodiscard]] Length between_grids(TypeScale const& scale) const {
    Length height;
    for (std::size_t i = 0; i < m_sheet->blocks.size(); ++i) {
      height += gap_before(*m_sheet, i, scale, width());
      height += block_height(*m_sheet, i, scale, width());
    }
    return height;
  }

  MeasuredSheet const* m_sheet;
  Rect m_area;
  std::optional<std::size_t> m_main;
  std::vector<std::optional<GridFitter>> m_fitters;  // of each block; empty for other blocks
};

bool same(form::ColumnWidth const& a, form::ColumnWidth const& b) {
  return a.kind == b.kind && a.fixed == b.fixed && a.share == b.share && a.min == b.min &&
         a.max == b.max;
}

/// True if common widths are asked for and possible.
bool share_widths(SheetFitter const& a, SheetFitter const& b) {
  bool const asked = a.sheet().form->widths == form::WidthScope::pack &&
                     b.sheet().form->widths == form::WidthScope::pack;
  if (!asked || a.main() == nullptr || b.main() == nullptr || a.width() != b.width()) return false;
  auto const& left = a.main()->grid->columns;
  auto const& right = b.main()->grid->columns;
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), same);
}

/// The widths at which the sheet that needs the smallest type gets the largest.
std::vector<Length> common_widths(std::vector<SheetFitter const*> const& sheets) {
  auto const& type = type_of(sheets.front()->sheet());
  Length const width = sheets.front()->width();
  std::vector<MeasuredGrid const*> grids;
  for (auto const* const sheet : sheets) grids.push_back(sheet->main());
  GridFitter const fitter(grids, type_scale(type, type.smallest), in_ems(width, type.smallest));
  auto const fit = [&](Length size, Effort effort) {
    std::vector<Em> limits;
    for (auto const* const sheet : sheets) limits.push_back(sheet->main_limit(size));
    return fitter.fit(width, size, limits, effort);
  };
  auto const size = largest_size(type.smallest, type.largest, [&](Length tried) {
    auto const found = fit(tried, Effort::until_it_fits);
    return !found.cuts_words && found.cost.excess <= 0;
  });
  return fit(size.value_or(type.smallest), Effort::best).widths;
}

/// For each sheet the index of the first one that it shares widths with: mostly its own or 0.
std::vector<std::size_t> first_sharers(std::vector<SheetFitter> const& sheets) {
  std::vector<std::size_t> firsts;
  std::vector<std::size_t> kinds;  // few: one a template
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    auto const known = std::find_if(kinds.begin(), kinds.end(), [&](std::size_t kind) {
      return share_widths(sheets[kind], sheets[i]);
    });
    bool const shares = sheets[i].sheet().form->widths == form::WidthScope::pack;
    firsts.push_back(known == kinds.end() ? i : *known);
    if (known == kinds.end() && shares) kinds.push_back(i);
  }
  return firsts;
}

/// The sheets whose first sharer is `first`.
std::vector<SheetFitter const*> sharers(std::vector<SheetFitter> const& sheets,
                                        std::vector<std::size_t> const& firsts, std::size_t first) {
  std::vector<SheetFitter const*> found;
  for (std::size_t i = first; i < sheets.size(); ++i) {
    if (firsts[i] == first) found.push_back(&sheets[i]);
  }
  return found;
}

/// The thickest outline of the form's grids.
Length thickest_outline(form::Form const& form) {
  Length thickest;
  for (auto const& block : form.blocks) {
    if (auto const* const grid = std::get_if<form::Grid>(&block))
      thickest = std::max(thickest, grid->rules.outline);
  }
  return thickest;
}

}  // namespace

Rect page_area(form::Form const& form) {
  Length const half = thickest_outline(form) / 2;
  return inset(inset({{}, form.page.size}, form.page.margin), {half, half, half, half});
}

std::vector<SheetFit> fit_sheets(std::vector<MeasuredSheet> const& sheets) {
  std::vector<SheetFitter> const fitters(sheets.begin(), sheets.end());
  auto const firsts = first_sharers(fitters);
  std::vector<std::vector<Length>> common(sheets.size());  // at the index of the first sharer
  std::vector<SheetFit> fits;
  for (std::size_t i = 0; i < fitters.size(); ++i) {
    auto& widths = common[firsts[i]];
    auto const group =
        firsts[i] == i ? sharers(fitters, firsts, i) : std::vector<SheetFitter const*>();
    if (group.size() > 1) widths = common_widths(group);
    fits.push_back(fitters[i].best(widths.empty() ? nullptr : &widths));
  }
  return fits;
}

}  // namespace mokuhyo::layout

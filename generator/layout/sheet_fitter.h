#pragma once
// Tries sizes of one sheet: whether it fits on its pages, and with which widths.

#include "layout/flow.h"
#include "layout/grid_fit.h"

#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// The area of a page that blocks stand in: inside the margins, and so that the outlines of grids,
/// which are drawn half outside of them, stay inside too.
[[nodiscard]] Rect page_area(form::Form const& form);

/// The steps of each block that is a grid.
using SheetSteps = std::vector<std::optional<GridSteps>>;
[[nodiscard]] SheetSteps steps_of(MeasuredSheet const& sheet);

/// Tries sizes of a sheet with one spacing. The sheet and its steps must outlive it.
class SheetFitter {
 public:
  SheetFitter(MeasuredSheet const& sheet, SheetSteps const& steps, Tightness tightness);

  [[nodiscard]] MeasuredSheet const& sheet() const { return *m_sheet; }
  [[nodiscard]] Length width() const { return m_area.size.width; }
  /// The grid whose rows take what is left of the page; null for a sheet without grids.
  [[nodiscard]] MeasuredGrid const* main() const;
  /// The search for its widths; there must be one.
  [[nodiscard]] GridFitter const& main_fitter() const { return *m_fitters[*m_main]; }
  /// What is left of a page's height for the main grid at `size`, in Em of it.
  [[nodiscard]] Em main_limit(Length size) const;

  /// True if the sheet fits on its pages at `size`, with the widths of its main grid if `given`.
  [[nodiscard]] bool fits(Length size, std::vector<Length> const* given) const;
  /// The same, as far as the heights of the main grid's cells tell that are known by now: not a
  /// text of it is asked.
  [[nodiscard]] bool seems_to_fit(Length size, std::vector<Length> const* given) const;
  /// How full the page is at `size` before any search, in thousandths; nothing for a sheet that
  /// does not seem to fit so, with a search either. There must be a main grid.
  [[nodiscard]] std::optional<std::int64_t> fullness(Length size) const;
  /// True if columns at `size` cannot hold words beside each other that must stay whole.
  [[nodiscard]] bool cuts_words(Length size, std::vector<Length> const* given) const;
  /// The best setting at `size`, be it that the sheet goes on over more pages.
  [[nodiscard]] SheetSetting setting(Length size, std::vector<Length> const* given) const;

 private:
  /// A setting that was tried, and whether words are cut at it.
  struct Trial {
    SheetSetting setting;
    Em main_limit;   // height that is left for the main grid
    Em main_height;  // height that it takes
    bool cuts_words = false;
  };

  [[nodiscard]] Trial const& without_main(Length size) const;
  [[nodiscard]] Trial tried_without_main(Length size) const;
  [[nodiscard]] Trial trial(Length size, std::vector<Length> const* given, Effort effort) const;
  [[nodiscard]] Effort searched(Effort effort) const;
  [[nodiscard]] bool seems_held(Trial const& trial) const;
  [[nodiscard]] int allowed_pages() const;
  static Em take(std::size_t block, GridWidths found, Trial& trial);
  [[nodiscard]] Length between_grids(TypeScale const& scale) const;

  MeasuredSheet const* m_sheet;
  Tightness m_tightness;
  Rect m_area;
  std::optional<std::size_t> m_main;
  std::vector<std::optional<GridFitter>> m_fitters;  // of each block; empty for other blocks
  /// That of the size that was last asked for: it is asked for again and again.
  mutable std::optional<Trial> m_without_main;
};

}  // namespace mokuhyo::layout

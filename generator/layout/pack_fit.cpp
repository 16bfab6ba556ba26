#include "layout/pack_fit.h"

#include "layout/common_widths.h"

#include <algorithm>
#include <functional>

namespace mokuhyo::layout {
namespace {

bool same(form::ColumnWidth const& a, form::ColumnWidth const& b) {
  return a.kind == b.kind && a.fixed == b.fixed && a.share == b.share && a.min == b.min &&
         a.max == b.max;
}

form::Grid const* main_of(Fitting const& sheet) {
  auto const main = main_grid(sheet.sheet());
  return main ? std::get<MeasuredGrid>(sheet.sheet().blocks[*main]).grid : nullptr;
}

bool asks_for_common_widths(Fitting const& sheet) {
  return sheet.form().widths == form::WidthScope::pack && main_of(sheet) != nullptr;
}

/// True if common widths are possible for sheets that ask for them.
bool can_share_widths(Fitting const& a, Fitting const& b) {
  if (page_area(a.form()).size.width != page_area(b.form()).size.width) return false;
  return std::ranges::equal(main_of(a)->columns, main_of(b)->columns, same);
}

using Group = std::vector<std::size_t>;

/// Groups of sheets that share widths.
std::vector<Group> groups_of(Fittings const& sheets) {
  std::vector<Group> groups;  // few: one a template
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (!asks_for_common_widths(*sheets[i])) continue;
    auto const known = std::ranges::find_if(groups, [&](Group const& group) {
      return can_share_widths(*sheets[group.front()], *sheets[i]);
    });
    if (known != groups.end()) {
      known->push_back(i);
    } else {
      groups.push_back({i});
    }
  }
  return groups;
}

class PackFit {
 public:
  PackFit(Fittings const& sheets, std::vector<ParagraphStore>& stores, Workers const& workers)
      : m_sheets(sheets), m_stores(stores), m_workers(workers) {
    for (auto const& sheet : sheets) m_bounds.push_back({sheet->form().type.largest, {}});
  }

  [[nodiscard]] std::vector<SheetBounds> run() {
    for (auto const& group : groups_of(m_sheets)) {
      if (group.size() > 1) share_widths_in(group);
    }
    level_sizes();
    return std::move(m_bounds);
  }

 private:
  /// Common widths with the usual spacing if all sheets have the largest size so, else those that
  /// are best with the tightest.
  void share_widths_in(Group const& group) {
    auto widths = common_widths(fitters(group, &Fitting::usual), CommonSize::largest, m_workers);
    bool const all_fit =
        widths && std::ranges::all_of(group, [&](std::size_t i) {
          return m_sheets[i]->usual().seems_to_fit(m_sheets[i]->form().type.largest, &*widths);
        });
    if (!all_fit)
      widths = common_widths(fitters(group, &Fitting::tightest), CommonSize::fitting, m_workers);
    for (auto const i : group) m_bounds[i].widths = *widths;
  }

  template <class Get>
  [[nodiscard]] std::vector<SheetFitter const*> fitters(Group const& group, Get get) {
    return m_workers.make<SheetFitter const*>(group.size(), [&](std::size_t k, std::size_t) {
      return &std::invoke(get, *m_sheets[group[k]]);
    });
  }

  void level_sizes() {
    Group levelled;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
      if (m_sheets[i]->form().sizes == form::SizeScope::pack) levelled.push_back(i);
    }
    if (levelled.empty()) return;
    auto const sizes = m_workers.make<Length>(
        levelled.size(),
        [&](std::size_t k, std::size_t worker) { return own_size(levelled[k], worker); });
    Length const common = *std::ranges::min_element(sizes);
    for (std::size_t k = 0; k < levelled.size(); ++k) {
      if (sizes[k] != common) m_bounds[levelled[k]].largest = common;
    }
  }

  [[nodiscard]] Length own_size(std::size_t i, std::size_t worker) {
    m_sheets[i]->resume(m_stores[worker]);
    Length const size = m_sheets[i]->fit(m_bounds[i]).setting.scale.size;
    m_sheets[i]->rest();
    return size;
  }

  Fittings const& m_sheets;
  std::vector<ParagraphStore>& m_stores;
  Workers m_workers;
  std::vector<SheetBounds> m_bounds;
};

}  // namespace

std::vector<SheetBounds> common_bounds(Fittings const& sheets, std::vector<ParagraphStore>& stores,
                                       Workers const& workers) {
  return PackFit(sheets, stores, workers).run();
}

}  // namespace mokuhyo::layout

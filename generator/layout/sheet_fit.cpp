#include "layout/sheet_fit.h"

#include "layout/common_widths.h"
#include "layout/size_search.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace mokuhyo::layout {
namespace {

using Widths = std::vector<Length>;

/// A sheet with its usual spacing, and with the tightest where it turns out to be needed.
class Fitting {
 public:
  explicit Fitting(MeasuredSheet const& sheet)
      : m_sheet(&sheet), m_usual(sheet, Tightness::usual) {}

  [[nodiscard]] form::Form const& form() const { return *m_sheet->form; }
  [[nodiscard]] SheetFitter const& usual() const { return m_usual; }
  [[nodiscard]] SheetFitter const& tightest() {
    if (!m_tightest) m_tightest.emplace(*m_sheet, Tightness::tightest);
    return *m_tightest;
  }

  /// The fit at a size not above `largest`, with the widths of the main grid if `given`.
  [[nodiscard]] SheetFit fit(Length largest, Widths const* given) {
    auto const& type = form().type;
    if (form().fit == form::Fit::flow || m_usual.fits(largest, given))
      return {m_usual.setting(largest, given), SizeLimit::largest_size};
    auto const size = largest_size(type.smallest, largest,
                                   [&](Length tried) { return tightest().fits(tried, given); });
    if (!size) return {m_usual.setting(type.smallest, given), SizeLimit::flows_on};
    return {tightest().setting(*size, given),
            *size == largest ? SizeLimit::largest_size : limit_above(*size, given)};
  }

 private:
  /// What the next larger size fails at.
  [[nodiscard]] SizeLimit limit_above(Length size, Widths const* given) {
    bool const cuts = tightest().cuts_words(size + size_step, given);
    return cuts ? SizeLimit::whole_words : SizeLimit::page_height;
  }

  MeasuredSheet const* m_sheet;
  SheetFitter m_usual;
  std::optional<SheetFitter> m_tightest;
};

bool same(form::ColumnWidth const& a, form::ColumnWidth const& b) {
  return a.kind == b.kind && a.fixed == b.fixed && a.share == b.share && a.min == b.min &&
         a.max == b.max;
}

/// True if common widths are asked for and possible.
bool share_widths(Fitting const& a, Fitting const& b) {
  auto const& one = a.usual();
  auto const& other = b.usual();
  bool const asked =
      a.form().widths == form::WidthScope::pack && b.form().widths == form::WidthScope::pack;
  bool const have_tables = one.main() != nullptr && other.main() != nullptr;
  if (!asked || !have_tables || one.width() != other.width()) return false;
  auto const& left = one.main()->grid->columns;
  auto const& right = other.main()->grid->columns;
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), same);
}

using Group = std::vector<std::size_t>;

using Fittings = std::vector<std::unique_ptr<Fitting>>;

/// Groups of sheets that share widths; a sheet of its own is a group.
std::vector<Group> groups_of(Fittings const& sheets) {
  std::vector<Group> groups;  // few: one a template, except for sheets of their own
  std::vector<std::size_t> shared;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    auto const known = std::find_if(shared.begin(), shared.end(), [&](std::size_t group) {
      return share_widths(*sheets[groups[group].front()], *sheets[i]);
    });
    if (known != shared.end()) {
      groups[*known].push_back(i);
      continue;
    }
    if (sheets[i]->form().widths == form::WidthScope::pack) shared.push_back(groups.size());
    groups.push_back({i});
  }
  return groups;
}

class PackFit {
 public:
  PackFit(std::vector<MeasuredSheet> const& sheets, Workers const& workers)
      : m_workers(workers),
        m_sheets(workers.make<std::unique_ptr<Fitting>>(
            sheets.size(),
            [&](std::size_t i, std::size_t) { return std::make_unique<Fitting>(sheets[i]); })),
        m_widths(sheets.size()),
        m_fits(sheets.size()) {}

  [[nodiscard]] std::vector<SheetFit> run() {
    for (auto const& group : groups_of(m_sheets)) {
      if (group.size() > 1) share_widths_in(group);
    }
    m_workers.each(m_sheets.size(), [this](std::size_t i, std::size_t) {
      fit(i, m_sheets[i]->form().type.largest);
    });
    level_sizes();
    return std::move(m_fits);
  }

 private:
  void fit(std::size_t i, Length largest) {
    m_fits[i] = m_sheets[i]->fit(largest, m_widths[i].empty() ? nullptr : &m_widths[i]);
  }

  /// Common widths with the usual spacing if all sheets have the largest size so, else those that
  /// are best with the tightest.
  void share_widths_in(Group const& group) {
    auto widths = common_widths(fitters(group, &Fitting::usual), CommonSize::largest, m_workers);
    bool const all_fit =
        widths && std::all_of(group.begin(), group.end(), [&](std::size_t i) {
          return m_sheets[i]->usual().fits(m_sheets[i]->form().type.largest, &*widths);
        });
    if (!all_fit)
      widths = common_widths(fitters(group, &Fitting::tightest), CommonSize::fitting, m_workers);
    for (auto const i : group) m_widths[i] = *widths;
  }

  template <class Get>
  [[nodiscard]] std::vector<SheetFitter const*> fitters(Group const& group, Get get) {
    return m_workers.make<SheetFitter const*>(group.size(), [&](std::size_t k, std::size_t) {
      return &std::invoke(get, *m_sheets[group[k]]);
    });
  }

  /// Sheets whose templates ask for one size in the pack get the smallest that one of them needs.
  void level_sizes() {
    std::optional<Length> common;
    for (std::size_t i = 0; i < m_fits.size(); ++i) {
      Length const size = m_fits[i].setting.scale.size;
      if (is_levelled(i)) common = std::min(common.value_or(size), size);
    }
    m_workers.each(m_fits.size(), [&](std::size_t i, std::size_t) {
      if (is_levelled(i) && m_fits[i].setting.scale.size != *common) fit(i, *common);
    });
  }

  [[nodiscard]] bool is_levelled(std::size_t i) const {
    return m_sheets[i]->form().sizes == form::SizeScope::pack;
  }

  Workers m_workers;
  Fittings m_sheets;
  std::vector<Widths> m_widths;  // given to each sheet; empty where it chooses its own
  std::vector<SheetFit> m_fits;
};

}  // namespace

std::vector<SheetFit> fit_sheets(std::vector<MeasuredSheet> const& sheets, Workers const& workers) {
  return PackFit(sheets, workers).run();
}

}  // namespace mokuhyo::layout

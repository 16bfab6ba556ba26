#include "layout/common_widths.h"

#include "layout/size_search.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

/// How many sheets are taken into a search at a time, and how often more are.
constexpr std::size_t sheets_at_a_time = 8;
constexpr int most_rounds = 6;

form::TypeSetup const& type_of(SheetFitter const& sheet) { return sheet.sheet().form->type; }

/// The sheets that can fit, the fullest first. If none can, all of them.
std::vector<SheetFitter const*> by_hardness(std::vector<SheetFitter const*> const& sheets,
                                            Workers const& workers) {
  struct Rated {
    SheetFitter const* sheet = nullptr;
    std::optional<std::int64_t> fullness;
  };
  auto rated = workers.make<Rated>(sheets.size(), [&](std::size_t i, std::size_t) {
    return Rated{sheets[i], sheets[i]->fullness(type_of(*sheets[i]).smallest)};
  });
  std::erase_if(rated, [](Rated const& one) { return !one.fullness; });
  if (rated.empty()) return sheets;
  std::stable_sort(rated.begin(), rated.end(),
                   [](Rated const& a, Rated const& b) { return a.fullness > b.fullness; });
  std::vector<SheetFitter const*> sorted;
  for (auto const& one : rated) sorted.push_back(one.sheet);
  return sorted;
}

struct Common {
  Length size;
  std::vector<Length> widths;
};

/// Searches common widths of some sheets.
class Search {
 public:
  /// From the widths of `start`, those of a search for some of them, if there was one.
  Search(std::vector<SheetFitter const*> const& sheets, std::vector<Length> start)
      : m_sheets(sheets), m_start(std::move(start)), m_fitter(parts(sheets)) {}

  /// The largest size at which all sheets fit with the same widths, and these: wide enough for the
  /// words of those that will get larger type, as far as the ones that hold the size down allow.
  /// Nothing if the size that is `wanted` is too large for them.
  [[nodiscard]] std::optional<Common> run(CommonSize wanted) const {
    auto const& type = type_of(*m_sheets.front());
    bool const is_given = wanted == CommonSize::largest;
    auto const found = largest_size(is_given ? type.largest : type.smallest, type.largest,
                                    [&](Length tried) { return fits(tried, tried); });
    if (is_given && !found) return std::nullopt;
    auto const size = found.value_or(type.smallest);
    auto const words = found == type.largest ? size : largest_words(size);
    return Common{size, m_fitter.fit(request(size, words), Effort::best).widths};
  }

 private:
  static std::vector<GridFitter const*> parts(std::vector<SheetFitter const*> const& sheets) {
    std::vector<GridFitter const*> parts;
    for (auto const* const sheet : sheets) parts.push_back(&sheet->main_fitter());
    return parts;
  }

  [[nodiscard]] FitRequest request(Length size, Length words) const {
    FitRequest request{m_sheets.front()->width(), size, {}, words, m_start};
    for (auto const* const sheet : m_sheets) request.limits.push_back(sheet->main_limit(size));
    return request;
  }

  /// The largest size whose words are not cut where the type is `size`, which fits.
  [[nodiscard]] Length largest_words(Length size) const {
    auto const found = largest_size(size, type_of(*m_sheets.front()).largest,
                                    [&](Length tried) { return fits(size, tried); });
    return found.value_or(size);
  }

  [[nodiscard]] bool fits(Length size, Length words) const {
    auto const found = m_fitter.fit(request(size, words), Effort::until_it_fits);
    return !found.cuts_words && found.cost.excess <= 0;
  }

  std::vector<SheetFitter const*> const& m_sheets;
  std::vector<Length> m_start;
  GridFitter m_fitter;
};

/// Moves sheets from `others` that do not fit so to `searched`. False if there are none.
bool take_in(std::vector<SheetFitter const*>& others, std::vector<SheetFitter const*>& searched,
             Common const& common) {
  auto const before = searched.size();
  std::erase_if(others, [&](SheetFitter const* sheet) {
    bool const has_room = searched.size() < before + sheets_at_a_time;
    bool const is_taken = has_room && !sheet->seems_to_fit(common.size, &common.widths);
    if (is_taken) searched.push_back(sheet);
    return is_taken;
  });
  return searched.size() > before;
}

}  // namespace

std::optional<std::vector<Length>> common_widths(std::vector<SheetFitter const*> const& sheets,
                                                 CommonSize size, Workers const& workers) {
  auto others = by_hardness(sheets, workers);
  auto const first = std::min(others.size(), sheets_at_a_time);
  std::vector<SheetFitter const*> searched(others.begin(),
                                           others.begin() + static_cast<std::ptrdiff_t>(first));
  others.erase(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(first));
  auto common = Search(searched, {}).run(size);
  for (int round = 0; common && round < most_rounds && take_in(others, searched, *common); ++round)
    common = Search(searched, common->widths).run(size);
  if (!common) return std::nullopt;
  return std::move(common->widths);
}

}  // namespace mokuhyo::layout

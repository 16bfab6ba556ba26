#include "layout/sheet_fit.h"

#include "layout/size_search.h"

#include <utility>

namespace mokuhyo::layout {

SheetFitter const& Fitting::fitter(std::optional<SheetFitter>& kept, Tightness tightness) {
  if (!m_steps) m_steps = steps_of(m_sheet);
  if (!kept) kept.emplace(m_sheet, *m_steps, tightness);
  return *kept;
}

void Fitting::rest() {
  if (m_texts == TextsOf::few_sheets) return;
  if (form().widths == form::WidthScope::pack) {
    // Searched together with others, when the texts are gone.
    static_cast<void>(usual());
    static_cast<void>(tightest());
  }
  m_sheet = without_grid_texts(std::move(m_sheet));
  m_has_texts = false;
}

void Fitting::resume(ParagraphStore& store) {
  if (!m_has_texts) m_sheet = with_grid_texts(std::move(m_sheet), store);
  m_has_texts = true;
}

SheetFit Fitting::fit(SheetBounds const& bounds) {
  auto const* const given = bounds.widths.empty() ? nullptr : &bounds.widths;
  auto const& type = form().type;
  if (form().fit == form::Fit::flow || usual().fits(bounds.largest, given))
    return {usual().setting(bounds.largest, given), SizeLimit::largest_size};
  auto const size = largest_size(type.smallest, bounds.largest,
                                 [&](Length tried) { return tightest().fits(tried, given); });
  if (!size) return {usual().setting(type.smallest, given), SizeLimit::flows_on};
  return {tightest().setting(*size, given),
          *size == bounds.largest ? SizeLimit::largest_size : limit_above(*size, given)};
}

/// What the next larger size fails at.
SizeLimit Fitting::limit_above(Length size, std::vector<Length> const* given) {
  bool const cuts = tightest().cuts_words(size + size_step, given);
  return cuts ? SizeLimit::whole_words : SizeLimit::page_height;
}

}  // namespace mokuhyo::layout

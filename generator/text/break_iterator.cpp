#include "text/break_iterator.h"

#include "base/result.h"

#include <unicode/utext.h>

namespace mokuhyo::text {
namespace {

struct CloseText {
  void operator()(UText* text) const { utext_close(text); }
};

}  // namespace

BreakIterator open_breaks(UBreakIteratorType pieces, char const* locale) {
  UErrorCode status = U_ZERO_ERROR;
  BreakIterator iterator(ubrk_open(pieces, locale, nullptr, 0, &status));
  if (U_FAILURE(status)) internal_error("ICU cannot tell the pieces of a text apart");
  return iterator;
}

std::vector<std::uint32_t> piece_ends(UBreakIterator* iterator, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UText, CloseText> const source(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
  ubrk_setUText(iterator, source.get(), &status);
  if (U_FAILURE(status)) internal_error("ICU cannot read a text");
  std::vector<std::uint32_t> ends;
  for (auto at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator))
    ends.push_back(static_cast<std::uint32_t>(at));
  return ends;
}

}  // namespace mokuhyo::text

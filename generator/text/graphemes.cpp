#include "text/graphemes.h"

#include "base/result.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>

namespace mokuhyo::text {
namespace {

struct IcuDelete {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
  void operator()(UText* text) const { utext_close(text); }
};

}  // namespace

std::vector<std::string_view> graphemes(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UBreakIterator, IcuDelete> const iterator(
      ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &status));
  std::unique_ptr<UText, IcuDelete> const source(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
  ubrk_setUText(iterator.get(), source.get(), &status);
  if (U_FAILURE(status)) internal_error("ICU cannot tell characters apart");
  std::vector<std::string_view> found;
  std::size_t begin = 0;
  for (auto at = ubrk_next(iterator.get()); at != UBRK_DONE; at = ubrk_next(iterator.get())) {
    auto const end = static_cast<std::size_t>(at);
    found.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return found;
}

}  // namespace mokuhyo::text

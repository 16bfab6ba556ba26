#pragma once
// Where ICU ends the pieces of a text: its graphemes, its phrases.

#include <unicode/ubrk.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace mokuhyo::text {

struct CloseIterator {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using BreakIterator = std::unique_ptr<UBreakIterator, CloseIterator>;

/// For texts of `locale`, as ICU names it. Ends the program where ICU's data lack it.
[[nodiscard]] BreakIterator open_breaks(UBreakIteratorType pieces, char const* locale);

/// Byte offsets in `text` (UTF-8), ascending, the last one its size.
[[nodiscard]] std::vector<std::uint32_t> piece_ends(UBreakIterator* iterator,
                                                    std::string_view text);

}  // namespace mokuhyo::text

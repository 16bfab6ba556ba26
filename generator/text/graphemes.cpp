#include "text/graphemes.h"

#include "text/break_iterator.h"

namespace mokuhyo::text {

std::vector<std::string_view> graphemes(std::string_view text) {
  auto const iterator = open_breaks(UBRK_CHARACTER, "");
  std::vector<std::string_view> found;
  std::size_t begin = 0;
  for (auto const end : piece_ends(iterator.get(), text)) {
    found.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return found;
}

}  // namespace mokuhyo::text

#include "pack/page_numbers.h"

#include <array>
#include <string_view>
#include <utility>

namespace mokuhyo::pack {

std::string roman(std::size_t number) {
  constexpr std::array<std::pair<std::size_t, std::string_view>, 13> signs = {{{1000, "m"},
                                                                               {900, "cm"},
                                                                               {500, "d"},
                                                                               {400, "cd"},
                                                                               {100, "c"},
                                                                               {90, "xc"},
                                                                               {50, "l"},
                                                                               {40, "xl"},
                                                                               {10, "x"},
                                                                               {9, "ix"},
                                                                               {5, "v"},
                                                                               {4, "iv"},
                                                                               {1, "i"}}};
  std::string text;
  for (auto const& [value, sign] : signs) {
    for (; number >= value; number -= value) text += sign;
  }
  return text;
}

std::string PageNumbers::number(std::size_t page) const {
  if (is_roman(page)) return roman(page + 1);
  return std::to_string(page + 1 - (numbering == Numbering::separate ? front : 0));
}

std::string PageNumbers::last(std::size_t page) const {
  return number(is_roman(page) ? front - 1 : total - 1);
}

std::vector<frame::PageLabels> PageNumbers::labels() const {
  using frame::PageLabels;
  std::vector<PageLabels> labels;
  bool const is_separate = numbering == Numbering::separate && front > 0;
  if (is_separate) labels.push_back({0, PageLabels::Numbering::roman, {}, 1});
  labels.push_back({is_separate ? front : 0, PageLabels::Numbering::decimal, {}, 1});
  return labels;
}

}  // namespace mokuhyo::pack

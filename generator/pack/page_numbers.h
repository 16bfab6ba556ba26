#pragma once
// What the pages of a book are called: on paper, in contents and by viewers.

#include "frame/frame.h"
#include "pack/front_matter.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

/// Lower-case Roman numerals of a number from 1 on [4 -> iv].
[[nodiscard]] std::string roman(std::size_t number);

struct PageNumbers {
  Numbering numbering = Numbering::separate;
  std::size_t front = 0;  // pages before the sheets
  std::size_t total = 0;

  /// The number of the page with this index.
  [[nodiscard]] std::string number(std::size_t page) const;
  /// That of the last page that is counted with it.
  [[nodiscard]] std::string last(std::size_t page) const;
  [[nodiscard]] std::vector<frame::PageLabels> labels() const;

 private:
  [[nodiscard]] bool is_roman(std::size_t page) const {
    return numbering == Numbering::separate && page < front;
  }
};

}  // namespace mokuhyo::pack

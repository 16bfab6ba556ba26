#pragma once
// The marks that a form's evaluations use, and what they mean.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

struct Mark {
  std::string mark;
  std::string means;
  bool reached = false;  // says that a target was reached
};

using Marks = std::vector<Mark>;

/// The mark written as `text`, or nullptr.
[[nodiscard]] inline Mark const* find_mark(Marks const& marks, std::string_view text) {
  auto const found = std::find_if(marks.begin(), marks.end(),
                                  [text](Mark const& mark) { return mark.mark == text; });
  return found == marks.end() ? nullptr : &*found;
}

}  // namespace mokuhyo::form

#include "input/value.h"

#include <algorithm>

namespace mokuhyo::input {

Value const* Mapping::find(std::string_view key) const {
  auto const found = std::find_if(entries.begin(), entries.end(),
                                  [key](Entry const& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &found->value;
}

bool Value::is_null() const { return scalar() != nullptr && scalar()->style == ScalarStyle::null; }

}  // namespace mokuhyo::input

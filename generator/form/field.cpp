#include "form/field.h"

#include <algorithm>

namespace mokuhyo::form {

std::size_t index_of(Fields const& fields, std::string_view name) {
  auto const found = std::find_if(fields.begin(), fields.end(),
                                  [name](Field const& field) { return field.name == name; });
  return static_cast<std::size_t>(found - fields.begin());
}

Option const* find_option(Field const& field, std::string_view written) {
  auto const found =
      std::find_if(field.options.begin(), field.options.end(), [written](Option const& option) {
        return option.key == written || option.means == written || text_of(option) == written;
      });
  return found == field.options.end() ? nullptr : &*found;
}

std::string text_of(Option const& option) {
  return option.means.empty() ? option.key : option.key + " " + option.means;
}

bool holds_text(FieldType type) {
  return type != FieldType::section && type != FieldType::rows && type != FieldType::joined;
}

std::string without_line_breaks(std::string_view label) {
  std::string line(label);
  std::erase(line, '\n');
  return line;
}

}  // namespace mokuhyo::form

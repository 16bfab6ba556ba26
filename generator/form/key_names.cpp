#include "form/key_names.h"

namespace mokuhyo::form {

KeyNames key_names(Fields const& fields, Record const& sheet) {
  KeyNames names;
  auto const add = [&names](std::string const& name, std::size_t field) {
    if (names.index.emplace(name, field).second) names.known.push_back(name);
  };
  for (std::size_t i = 0; i < fields.size(); ++i) {
    names.labels.push_back(without_line_breaks(text_of(fields[i].label, {&sheet})));
    add(fields[i].name, i);
    add(names.labels.back(), i);
    for (auto const& alias : fields[i].aliases) add(alias, i);
  }
  return names;
}

}  // namespace mokuhyo::form

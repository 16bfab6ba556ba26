#include "form/key_names.h"

#include "form/wording.h"

namespace mokuhyo::form {

KeyNames key_names(Fields const& fields, Record const& sheet) {
  KeyNames names;
  auto const add = [&names](std::string const& name, std::size_t field) {
    if (names.index.emplace(name, field).second) names.known.push_back(name);
  };
  for (std::size_t i = 0; i < fields.size(); ++i) {
    names.labels.push_back(without_line_breaks(text_of(fields[i].label.pattern, {&sheet})));
    add(fields[i].name, i);
    add(names.labels.back(), i);
    for (auto const& alias : fields[i].aliases) add(alias, i);
  }
  return names;
}

Message hint_at_names(std::string const& typed, Fields const& fields, KeyNames const& names) {
  if (has_full_width_marks(typed) || meant_key(typed, names.known))
    return known_names(typed, names.known);
  std::vector<std::string> plain;
  for (auto const& field : fields) plain.push_back(field.name);
  return {known_names({}, names.labels).ja, known_names({}, plain).en};
}

}  // namespace mokuhyo::form

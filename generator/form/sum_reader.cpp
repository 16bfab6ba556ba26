#include "form/sum_reader.h"

#include "form/wording.h"

#include <algorithm>

namespace mokuhyo::form {
namespace {

struct Numbers {
  std::string path;
  std::vector<std::size_t> steps;
  std::size_t values = 0;
};

/// Every number in the first `count` of `fields`, with the steps to it.
std::vector<Numbers> numbers_in(Fields const& fields, std::size_t count, Numbers const& way = {}) {
  std::vector<Numbers> all;
  for (std::size_t i = 0; i < count; ++i) {
    Numbers here{way.path + fields[i].name, way.steps, fields[i].each.size()};
    here.steps.push_back(i);
    if (fields[i].type == FieldType::number) all.push_back(here);
    here.path += ".";
    auto const inner = numbers_in(fields[i].fields, fields[i].fields.size(), here);
    all.insert(all.end(), inner.begin(), inner.end());
  }
  return all;
}

void resolve(Field& field, std::vector<Numbers> const& above, Diagnostics& said) {
  for (auto& addend : field.sum) {
    auto const found = std::find_if(above.begin(), above.end(), [&](Numbers const& numbers) {
      return numbers.path == addend.path && numbers.values == field.each.size();
    });
    if (found != above.end()) {
      addend.steps = found->steps;
      continue;
    }
    std::vector<std::string> known;
    for (auto const& numbers : above) {
      if (numbers.values == field.each.size()) known.push_back(numbers.path);
    }
    said.error(addend.span,
               {"「" + addend.path + "」は、この合計より上にある、個数の同じ数ではありません",
                "`" + addend.path + "` is no number above this sum with as many values"},
               known_names(addend.path, known));
  }
  std::erase_if(field.sum, [](Addend const& addend) { return addend.steps.empty(); });
}

}  // namespace

Diagnostics resolve_sums(Fields& fields) {
  Diagnostics said;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!fields[i].sum.empty()) resolve(fields[i], numbers_in(fields, i), said);
  }
  return said;
}

}  // namespace mokuhyo::form

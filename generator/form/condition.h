#pragma once
// Conditions under which a field is asked for, or a block or a column is printed.

#include "base/source.h"
#include "form/pattern.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

struct Record;

/// What a value may be. Of a choice it is the whole option [2 継続], however the template names it.
struct Answer {
  std::string text;
  Span span;
};

/// A question about one field.
struct Condition {
  enum class Kind { has, lacks, is, is_not };

  Kind kind = Kind::has;
  std::string path;  // of the field, as the template writes it
  Span span;
  std::vector<Answer> answers;  // that the value is one of, or none of
  FieldRef field;
};

/// They must all hold; none always holds.
using Conditions = std::vector<Condition>;

[[nodiscard]] bool hold(Conditions const& conditions, Record const& sheet);
/// The same for conditions on fields of a row.
[[nodiscard]] bool hold(Conditions const& conditions, std::vector<Record const*> const& slots);

}  // namespace mokuhyo::form

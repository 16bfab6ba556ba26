#pragma once
// Reads computed texts: `{path}` or `{path.form}` inserts a value, `{{` and `}}` print braces.

#include "base/result.h"
#include "form/pattern.h"
#include "form/scope.h"

#include <string_view>

namespace mokuhyo::form {

/// A computed text as the template writes it.
struct PatternText {
  std::string_view text;
  Span span;
};

/// Forms are those of text_form.h. `{year+1.short}` is the fiscal year after that of `year`.
/// Errors: a brace without its partner, a value that does not exist, a form that it does not have.
/// There is always a pattern, without what is wrong.
[[nodiscard]] Result<Pattern> read_pattern(PatternText pattern, Scope const& scope);

}  // namespace mokuhyo::form

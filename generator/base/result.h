#pragma once
// The result of a step that can fail on bad input: a value, and everything there is to say.

#include "base/diagnostic.h"

#include <optional>
#include <utility>

namespace mokuhyo {

/// A value, if the step could make one, with its errors and warnings. A value may be there beside
/// errors, so that later steps can report theirs in the same run; `ok()` tells whether to go on
/// to output.
template <class T>
struct Result {
  std::optional<T> value;
  Diagnostics diagnostics;

  Result() = default;
  Result(T made) : value(std::move(made)) {}  // NOLINT(google-explicit-constructor)
  Result(T made, Diagnostics said) : value(std::move(made)), diagnostics(std::move(said)) {}
  Result(Diagnostics said) : diagnostics(std::move(said)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return value.has_value() && !diagnostics.has_errors(); }

  /// Moves the diagnostics to `all` and gives the value, if any.
  [[nodiscard]] std::optional<T> take(Diagnostics& all) && {
    all.append(std::move(diagnostics));
    return std::move(value);
  }
};

/// Ends the program with exit code 70: an invariant of ours does not hold, whatever the input.
[[noreturn]] void internal_error(char const* what);

}  // namespace mokuhyo

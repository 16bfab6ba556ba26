#pragma once
// What may be a key of a mapping.

#include "base/result.h"
#include "input/load.h"
#include "input/value.h"

#include <optional>

namespace mokuhyo::input {

/// "the value is too long (the limit is 1024)", in both languages.
[[nodiscard]] Message limit_message(std::string ja, std::string en, std::size_t limit);

/// Why `key` cannot be a key, if it cannot: it is no scalar, is empty, is too long, is a merge key
/// or begins with a full-width blank.
[[nodiscard]] std::optional<Diagnostic> refuse_key(Value const& key, Limits const& limits);

/// `mapping` with the first entry of each key; every further one is an error.
[[nodiscard]] Result<Mapping> unique_keys(Mapping mapping);

}  // namespace mokuhyo::input

#pragma once
// Sentences that several messages share.

#include "base/diagnostic.h"
#include "input/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::form {

/// What a value is to its author ["一覧", "a list"].
[[nodiscard]] Message kind_name(input::Value const& value);

/// Whether `key` runs on behind a full-width colon or comma [結果：8分， 評価].
[[nodiscard]] bool has_full_width_marks(std::string_view key);

[[nodiscard]] Message no_such_key(std::string const& key);

/// The name of `known` that `key` begins with before a colon without a blank [result:8分], or what
/// `key` is near to; nothing if there is none.
[[nodiscard]] std::optional<std::string> meant_key(std::string const& key,
                                                   std::vector<std::string> const& known);

/// A hint: that marks are full-width ones; else what stands in the section `typed`, the path that
/// ends so, the name of `known` that is nearest to it, or all of them if none is near.
[[nodiscard]] Message known_names(std::string const& typed, std::vector<std::string> const& known);

/// The names with `separator` between them, at most twelve of them.
[[nodiscard]] std::string listed(std::vector<std::string> const& names, std::string_view separator);

}  // namespace mokuhyo::form

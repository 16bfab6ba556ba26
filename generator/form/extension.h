#pragma once
// A template that extends another: its YAML is that of the other with changes.

#include "base/result.h"
#include "input/value.h"

namespace mokuhyo::form {

/// `base` as `changes` change it. Keys of a mapping are changed one by one; a key without a value
/// is taken out. Text and lists are replaced. Keys that change a list name its items: a block by
/// its kind [table], any other item by the value under its first key [goals.no], the second of two
/// with one name as [grid 2], an item that is no mapping by its number from 1; `insert` adds items
/// after or before one, or at the end.
/// Errors: a key or an item to be taken out or changed that is not there.
[[nodiscard]] Result<input::Value> extend(input::Value base, input::Value const& changes);

}  // namespace mokuhyo::form

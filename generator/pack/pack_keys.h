#pragma once
// The keys of a mapping in pack.yaml, each by its English or its Japanese name, and the values that
// they take.

#include "base/diagnostic.h"
#include "input/value.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// A key by its two names.
struct Key {
  std::string_view english;
  std::string_view japanese;
};

/// Reports what is wrong at its place; gives a harmless value after an error.
class PackKeys {
 public:
  /// Reports keys that are none of `known` and keys that are there twice. All must outlive it.
  PackKeys(input::Mapping const& mapping, std::span<Key const> known, Diagnostics& said);

  /// Empty without the key.
  [[nodiscard]] std::string text(Key key) const;
  /// true or false; nothing without the key.
  [[nodiscard]] std::optional<bool> flag(Key key) const;
  /// The items of a list, or the one value that stands for a list of one.
  [[nodiscard]] std::vector<input::Value const*> list(Key key) const;
  /// The key as it is written, with its value.
  [[nodiscard]] input::Entry const* find(Key key) const;
  /// The value of `entry` is none that the key takes.
  void refuse_value(input::Entry const& entry, Message hint) const;

 private:
  void check();
  void refuse_unknown(input::Entry const& entry) const;

  input::Mapping const& m_mapping;
  std::span<Key const> m_known;
  Diagnostics& m_said;
};

}  // namespace mokuhyo::pack

#pragma once
// YAML as data with places: every scalar, sequence and mapping knows where it stands, and scalars
// are text exactly as typed, whatever type YAML would read into them.

#include "base/source.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mokuhyo::input {

struct Value;

/// How a scalar was written. A plain empty scalar (`key:`) is `null`.
enum class ScalarStyle { null, plain, quoted, block };

struct Scalar {
  std::string text;
  ScalarStyle style = ScalarStyle::plain;
};

struct Sequence {
  std::vector<Value> items;
};

struct Entry;

/// Entries in the order of the file; no key stands twice.
struct Mapping {
  std::vector<Entry> entries;

  /// The value under `key`, or nullptr.
  [[nodiscard]] Value const* find(std::string_view key) const;
};

/// One YAML node. `tag` is the local tag as written ("!text"), empty when there is none.
struct Value {
  Span span;
  std::string tag;
  std::variant<Scalar, Sequence, Mapping> data;

  [[nodiscard]] Scalar const* scalar() const { return std::get_if<Scalar>(&data); }
  [[nodiscard]] Sequence const* sequence() const { return std::get_if<Sequence>(&data); }
  [[nodiscard]] Mapping const* mapping() const { return std::get_if<Mapping>(&data); }
  /// True for `key:` with nothing after it.
  [[nodiscard]] bool is_null() const;
};

/// A key (always a scalar) and its value.
struct Entry {
  std::string key;
  Span key_span;
  Value value;
};

}  // namespace mokuhyo::input

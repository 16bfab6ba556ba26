#pragma once
// A cursor over the YAML of a template: asks a value for what it should be and reports, at its
// place, what it is not.

#include "base/diagnostic.h"
#include "base/length.h"
#include "form/style.h"
#include "input/value.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mokuhyo::form {

/// A word of the template language and what it stands for.
template <class T>
struct Choice {
  std::string_view name;
  T value;
};

/// A range of whole numbers, both ends included.
struct Range {
  int lowest = 0;
  int highest = 0;
};

/// Of a table or a grid: more is a slip of the pen.
inline constexpr std::size_t most_columns = 200;

class Node {
 public:
  /// `value` and `said` must outlive the node.
  Node(input::Value const& value, Diagnostics& said) : m_value(&value), m_said(&said) {}

  [[nodiscard]] input::Value const& value() const { return *m_value; }
  [[nodiscard]] Span span() const { return m_value->span; }
  [[nodiscard]] Diagnostics& diagnostics() const { return *m_said; }
  [[nodiscard]] bool is_mapping() const { return m_value->mapping() != nullptr; }
  [[nodiscard]] bool is_sequence() const { return m_value->sequence() != nullptr; }

  // Each gives a harmless value after an error.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool flag() const;
  [[nodiscard]] int count(Range range) const;
  /// A factor over 0 and up to 100 [1.35].
  [[nodiscard]] Ratio ratio() const;
  /// A length in mm, cm, pt or Q, from 0 to 5 m.
  [[nodiscard]] Length length() const;
  /// A length, or em from 0 to 1000.
  [[nodiscard]] Distance distance() const;
  [[nodiscard]] Em em() const;
  /// The items of a list; a value that is no list stands for a list of one.
  [[nodiscard]] std::vector<Node> items() const;

  template <class T, std::size_t N>
  [[nodiscard]] T choice(std::array<Choice<T>, N> const& choices) const {
    std::vector<std::string> names;
    names.reserve(N);
    for (auto const& each : choices) names.emplace_back(each.name);
    return choices[index_of_choice(names)].value;
  }

  void error(Message message, Message hint = {}) const;

 private:
  [[nodiscard]] std::size_t index_of_choice(std::vector<std::string> const& names) const;

  input::Value const* m_value;
  Diagnostics* m_said;
};

/// The keys of a mapping, asked for by name. When it ends, every key that nobody asked for is
/// reported as unknown.
class Keys {
 public:
  /// A node that is no mapping is an error and has no keys.
  explicit Keys(Node node);
  ~Keys();
  Keys(Keys const&) = delete;
  Keys& operator=(Keys const&) = delete;

  [[nodiscard]] std::optional<Node> find(std::string_view name);
  /// The same; its absence is an error. A misspelt key stands for it, so that a slip is one error.
  [[nodiscard]] std::optional<Node> require(std::string_view name);
  /// Lets keys pass that nobody asks for: the mapping as a whole has had its error.
  void forgive_others() { m_forgives = true; }

 private:
  /// The value of an unknown key that may have been meant to be `name`.
  [[nodiscard]] std::optional<Node> find_misspelt(std::string_view name);
  [[nodiscard]] bool is_asked(std::string_view key) const;
  void refuse_absence(std::string_view name) const;

  Node m_node;
  std::vector<std::string> m_asked;
  std::vector<std::pair<std::string, std::string>> m_guessed;  // names, and the keys taken for them
  bool m_forgives = false;
};

}  // namespace mokuhyo::form

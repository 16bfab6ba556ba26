#pragma once
// What changed within a text, by characters as readers count them.

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::diff {

enum class PartKind { same, removed, added };

struct Part {
  PartKind kind = PartKind::same;
  std::string text;

  bool operator==(Part const&) const = default;
};

/// The parts of both texts in order, what was removed before what stands in its place. The parts
/// that are no `added` make up `before`, those that are not `removed` make up `after`. A lone
/// character that both have between two changes belongs to the change.
[[nodiscard]] std::vector<Part> compare_texts(std::string_view before, std::string_view after);

}  // namespace mokuhyo::diff

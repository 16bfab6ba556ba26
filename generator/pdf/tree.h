#pragma once
// Name trees and number trees: long sorted lists cut into leaves (ISO 32000-1, 7.9.6 and 7.9.7).

#include "pdf/haru.h"

#include <string>
#include <vector>

namespace mokuhyo::pdf {

/// A key and its value, both written as PDF.
struct TreeEntry {
  std::string key;
  std::string value;
};

enum class TreeKind { names, numbers };

/// Writes `entries`, which are sorted by key; gives the tree's root.
[[nodiscard]] Ref write_tree(HaruDocument& file, TreeKind kind,
                             std::vector<TreeEntry> const& entries);

}  // namespace mokuhyo::pdf

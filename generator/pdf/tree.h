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

/// Writes a tree leaf by leaf, so that it is never held as a whole.
class TreeWriter {
 public:
  TreeWriter(HaruDocument& file, TreeKind kind) : m_file(file), m_kind(kind) {}

  /// Entries come in the order of their keys.
  void add(TreeEntry entry);
  [[nodiscard]] bool empty() const { return m_entries.empty(); }
  /// Writes what is left; gives the tree's root.
  [[nodiscard]] Ref finish();

 private:
  [[nodiscard]] Dictionary leaf() const;
  void write_leaf();

  HaruDocument& m_file;
  TreeKind m_kind;
  std::vector<TreeEntry> m_entries;  // of the leaf that is being filled
  Array m_leaves;                    // written
};

}  // namespace mokuhyo::pdf

#include "pdf/tree.h"

#include <cstddef>
#include <utility>

namespace mokuhyo::pdf {
namespace {

constexpr std::size_t leaf_size = 64;

}  // namespace

void TreeWriter::add(TreeEntry entry) {
  if (m_entries.size() == leaf_size) write_leaf();
  m_entries.push_back(std::move(entry));
}

Ref TreeWriter::finish() {
  if (m_leaves.empty()) return m_file.add(leaf());
  write_leaf();
  return m_file.add(Dictionary().array("Kids", m_leaves));
}

Dictionary TreeWriter::leaf() const {
  Array pairs;
  for (auto const& entry : m_entries) pairs.raw(entry.key).raw(entry.value);
  return Dictionary().array(m_kind == TreeKind::names ? "Names" : "Nums", pairs);
}

void TreeWriter::write_leaf() {
  auto const limits = Array().raw(m_entries.front().key).raw(m_entries.back().key);
  m_leaves.ref(m_file.add(leaf().array("Limits", limits)));
  m_entries.clear();
}

}  // namespace mokuhyo::pdf

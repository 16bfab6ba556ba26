#include "pdf/tree.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace mokuhyo::pdf {
namespace {

constexpr std::size_t leaf_size = 64;

Dictionary leaf(TreeKind kind, std::span<TreeEntry const> entries) {
  Array pairs;
  for (auto const& entry : entries) pairs.raw(entry.key).raw(entry.value);
  return Dictionary().array(kind == TreeKind::names ? "Names" : "Nums", pairs);
}

}  // namespace

Ref write_tree(HaruDocument& file, TreeKind kind, std::vector<TreeEntry> const& entries) {
  std::span<TreeEntry const> const all(entries);
  if (all.size() <= leaf_size) return file.add(leaf(kind, all));
  Array kids;
  for (std::size_t begin = 0; begin < all.size(); begin += leaf_size) {
    auto const part = all.subspan(begin, std::min(leaf_size, all.size() - begin));
    auto const limits = Array().raw(part.front().key).raw(part.back().key);
    kids.ref(file.add(leaf(kind, part).array("Limits", limits)));
  }
  return file.add(Dictionary().array("Kids", kids));
}

}  // namespace mokuhyo::pdf

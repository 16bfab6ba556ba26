#include "pdf/outline.h"

#include <cstddef>
#include <optional>

namespace mokuhyo::pdf {
namespace {

using Index = std::optional<std::size_t>;

/// The neighbours of an entry, by their indices in the outline.
struct Node {
  Index parent, previous, next, first, last;
  std::size_t children = 0;
};

/// Entries are in reading order; levels say which hangs under which. The last node is the root.
std::vector<Node> linked(std::vector<frame::OutlineEntry> const& entries) {
  std::vector<Node> nodes(entries.size() + 1);
  std::vector<std::size_t> open = {entries.size()};  // the last entry of each level, root first
  for (std::size_t i = 0; i < entries.size(); ++i) {
    open.resize(static_cast<std::size_t>(entries[i].level) + 1);
    auto& parent = nodes[open.back()];
    nodes[i].parent = open.back();
    nodes[i].previous = parent.last;
    if (parent.last) nodes[*parent.last].next = i;
    if (!parent.first) parent.first = i;
    parent.last = i;
    ++parent.children;
    open.push_back(i);
  }
  return nodes;
}

void add_links(Dictionary& entries, Node const& node, std::vector<Ref> const& refs) {
  auto const add = [&](std::string_view key, Index index) {
    if (index) entries.ref(key, refs[*index]);
  };
  add("Parent", node.parent);
  add("Prev", node.previous);
  add("Next", node.next);
  add("First", node.first);
  add("Last", node.last);
}

}  // namespace

Ref write_outline(HaruDocument& file, std::vector<frame::OutlineEntry> const& outline,
                  std::vector<WrittenPage> const& pages) {
  auto const nodes = linked(outline);
  std::vector<Ref> refs;
  for (std::size_t i = 0; i < nodes.size(); ++i) refs.push_back(file.reserve());
  for (std::size_t i = 0; i < outline.size(); ++i) {
    auto const& entry = outline[i];
    Dictionary entries;
    entries.text("Title", entry.title)
        .array("Dest", destination({entry.page, entry.target}, pages));
    add_links(entries, nodes[i], refs);
    // Closed: a negative count says how many entries open with it.
    if (nodes[i].children > 0) {
      entries.integer("Count", -static_cast<std::int64_t>(nodes[i].children));
    }
    file.fill(refs[i], entries);
  }
  Dictionary root;
  root.name("Type", "Outlines");
  add_links(root, nodes.back(), refs);
  root.integer("Count", static_cast<std::int64_t>(nodes.back().children));
  file.fill(refs.back(), root);
  return refs.back();
}

}  // namespace mokuhyo::pdf

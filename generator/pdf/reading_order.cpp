#include "pdf/reading_order.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace mokuhyo::pdf {
namespace {

/// A mark with its place in the order of painting.
struct PaintedMark {
  Mark mark;
  std::size_t order = 0;
};

constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

std::size_t index_of(frame::ElementId id) { return static_cast<std::size_t>(id.index); }

frame::Element const& element_at(frame::StructureTree const& tree, std::size_t index) {
  return tree.at({static_cast<std::int32_t>(index)});
}

std::vector<std::vector<PaintedMark>> marks_by_element(frame::StructureTree const& tree,
                                                       std::vector<PageMarks> const& pages) {
  std::vector<std::vector<PaintedMark>> marks(tree.size());
  std::size_t order = 0;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (std::size_t mcid = 0; mcid < pages[page].size(); ++mcid) {
      marks[index_of(pages[page][mcid])].push_back({{page, mcid}, order++});
    }
  }
  return marks;
}

/// When the content of each element's subtree is first painted. Children come after their parents
/// in the tree, so that one pass backwards hands everything up.
std::vector<std::size_t> first_painted(frame::StructureTree const& tree,
                                       std::vector<std::vector<PaintedMark>> const& marks) {
  std::vector<std::size_t> first(tree.size(), never);
  for (auto i = tree.size(); i-- > 0;) {
    if (!marks[i].empty()) first[i] = std::min(first[i], marks[i].front().order);
    auto const parent = element_at(tree, i).parent;
    if (parent == frame::artifact) continue;
    auto& of_parent = first[index_of(parent)];
    of_parent = std::min(of_parent, first[i]);
  }
  return first;
}

std::vector<Kid> merged(std::vector<frame::ElementId> const& children,
                        std::vector<PaintedMark> const& marks,
                        std::vector<std::size_t> const& first) {
  std::vector<Kid> kids;
  kids.reserve(children.size() + marks.size());
  auto mark = marks.begin();
  for (auto const child : children) {
    auto const painted = first[index_of(child)];
    // A child without content stays with the one before it.
    for (; painted != never && mark != marks.end() && mark->order < painted; ++mark) {
      kids.emplace_back(mark->mark);
    }
    kids.emplace_back(child);
  }
  for (; mark != marks.end(); ++mark) kids.emplace_back(mark->mark);
  return kids;
}

}  // namespace

std::vector<std::vector<Kid>> kids_in_reading_order(frame::StructureTree const& tree,
                                                    std::vector<PageMarks> const& pages,
                                                    std::vector<LinkAnnotation> const& links) {
  auto const marks = marks_by_element(tree, pages);
  auto const first = first_painted(tree, marks);
  std::vector<std::vector<Kid>> kids;
  kids.reserve(tree.size());
  for (std::size_t i = 0; i < tree.size(); ++i) {
    kids.push_back(merged(element_at(tree, i).children, marks[i], first));
  }
  for (std::size_t i = 0; i < links.size(); ++i) {
    kids[index_of(links[i].element)].emplace_back(LinkKid{i});
  }
  return kids;
}

}  // namespace mokuhyo::pdf

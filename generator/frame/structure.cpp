#include "frame/structure.h"

#include "base/result.h"

#include <utility>

namespace mokuhyo::frame {

StructureTree::StructureTree() : m_elements(1) {}

ElementId StructureTree::add(ElementId parent, Role role) {
  ElementId const id{static_cast<std::int32_t>(m_elements.size())};
  at(parent).children.push_back(id);
  auto& element = m_elements.emplace_back();
  element.role = role;
  element.parent = parent;
  return id;
}

ElementShift StructureTree::append(StructureTree other) {
  ElementShift const shift{static_cast<std::int32_t>(m_elements.size()) - 1};
  for (auto const child : other.at(other.root()).children)
    at(root()).children.push_back(shift.of(child));
  for (std::size_t i = 1; i < other.size(); ++i) {
    auto& element = m_elements.emplace_back(std::move(other.m_elements[i]));
    element.parent = shift.of(element.parent);
    for (auto& child : element.children) child = shift.of(child);
    for (auto& header : element.headers) header = shift.of(header);
  }
  return shift;
}

Element& StructureTree::at(ElementId id) { return m_elements[index_of(id)]; }

Element const& StructureTree::at(ElementId id) const { return m_elements[index_of(id)]; }

std::size_t StructureTree::index_of(ElementId id) const {
  auto const index = static_cast<std::size_t>(id.index);
  if (id == artifact || index >= m_elements.size()) internal_error("no such structure element");
  return index;
}

}  // namespace mokuhyo::frame

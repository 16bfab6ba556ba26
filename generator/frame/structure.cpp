#include "frame/structure.h"

#include "base/result.h"

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

Element& StructureTree::at(ElementId id) { return m_elements[index_of(id)]; }

Element const& StructureTree::at(ElementId id) const { return m_elements[index_of(id)]; }

std::size_t StructureTree::index_of(ElementId id) const {
  auto const index = static_cast<std::size_t>(id.index);
  if (id == artifact || index >= m_elements.size()) internal_error("no such structure element");
  return index;
}

}  // namespace mokuhyo::frame

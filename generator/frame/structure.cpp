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

Element& StructureTree::at(ElementId id) {
  return const_cast<Element&>(std::as_const(*this).at(id));
}

Element const& StructureTree::at(ElementId id) const {
  auto const index = static_cast<std::size_t>(id.index);
  if (id == artifact || index >= m_elements.size()) internal_error("no such structure element");
  return m_elements[index];
}

}  // namespace mokuhyo::frame

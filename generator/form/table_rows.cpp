#include "form/table_rows.h"

namespace mokuhyo::form {
namespace {

class RowLister {
 public:
  RowLister(Scope const& scope, Joins const& joins)
      : m_scope(scope), m_joins(joins), m_slots(scope.slots.size(), nullptr) {}

  [[nodiscard]] std::vector<Slots> list(Record const& sheet) {
    m_slots.front() = &sheet;
    add_level(1);
    return std::move(m_rows);
  }

 private:
  void add_level(std::size_t level) {
    std::size_t const slot = m_scope.slot_of(level);
    if (slot == m_scope.slots.size()) {
      m_rows.push_back(m_slots);
      return;
    }
    auto const* const value = find_value(m_scope.slots[slot].source, m_slots);
    if (value == nullptr || value->records.empty()) return add_empty(slot);
    for (auto const& record : value->records) {
      enter(slot, record);
      add_level(level + 1);
    }
  }

  void enter(std::size_t slot, Record const& record) {
    m_slots[slot] = &record;
    std::size_t const level = m_scope.slots[slot].level;
    while (++slot < m_slots.size() && m_scope.slots[slot].level == level) {
      m_slots[slot] = m_joins.find(m_scope.slots[slot].source.field, &record);
    }
  }

  /// A row without the records of `slot` and all further in.
  void add_empty(std::size_t slot) {
    for (; slot < m_slots.size(); ++slot) m_slots[slot] = nullptr;
    m_rows.push_back(m_slots);
  }

  Scope const& m_scope;
  Joins const& m_joins;
  Slots m_slots;
  std::vector<Slots> m_rows;
};

}  // namespace

std::vector<Slots> table_rows(Scope const& scope, Record const& sheet, Joins const& joins) {
  return RowLister(scope, joins).list(sheet);
}

}  // namespace mokuhyo::form

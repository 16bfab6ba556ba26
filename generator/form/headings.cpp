#include "form/headings.h"

namespace mokuhyo::form {
namespace {

class HeadingLister {
 public:
  explicit HeadingLister(Record const& sheet) : m_slots{&sheet} {}

  void add(Pattern const& words) {
    m_found.push_back(without_line_breaks(text_of(words, m_slots)));
  }

  void operator()(GridSpec const& grid) { add_cells(grid.cells); }
  void operator()(TableSpec const& table) { add_cells(table.headings); }
  void operator()(TextSpec const& text) { add(text.text); }
  void operator()(BlockRowSpec const& row) {
    for (auto const& part : row.parts) std::visit(*this, part.block.block);
  }
  /// Other blocks have the title's words, or none.
  template <class Other>
  void operator()(Other const& /*block*/) {}

  [[nodiscard]] std::vector<std::string> take() { return std::move(m_found); }

 private:
  void add_cells(std::vector<CellSpec> const& cells) {
    for (auto const& cell : cells) {
      if (auto const* const words = std::get_if<Pattern>(&cell.content)) add(*words);
    }
  }

  Slots m_slots;
  std::vector<std::string> m_found;
};

}  // namespace

std::vector<std::string> headings(Template const& form, Record const& sheet) {
  HeadingLister lister(sheet);
  lister.add(form.title);
  for (auto const& spec : form.blocks) std::visit(lister, spec.block);
  return lister.take();
}

}  // namespace mokuhyo::form

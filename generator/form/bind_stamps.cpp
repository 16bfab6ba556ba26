#include "form/bind_stamps.h"

#include "form/default_style.h"

#include <utility>

namespace mokuhyo::form {
namespace {

/// Room for a label of one vertical line.
constexpr Em label_width{1700};
/// A role stays on its line in a narrow box.
constexpr Ratio least_role_size{500};

using LabelPlace = StampsSpec::LabelPlace;

class StampsBinder {
 public:
  StampsBinder(StampsSpec const& spec, Record const& sheet) : m_spec(spec), m_sheet(sheet) {}

  [[nodiscard]] Stamps bind() {
    m_stamps.grid.name = text_of(m_spec.label, {&m_sheet});
    m_stamps.grid.rules = m_spec.rules;
    m_stamps.grid.rows = 2;
    m_stamps.box_height = m_spec.box.height;
    m_stamps.align = m_spec.align;
    m_stamps.order = m_spec.order;
    m_stamps.seal_top = text_of(m_spec.seal_top, {&m_sheet});
    m_stamps.seal_color = m_spec.seal_color;
    if (!m_stamps.grid.name.empty()) add_label();
    for (auto const& role : m_spec.roles) add_role(text_of(role, {&m_sheet}));
    return std::move(m_stamps);
  }

 private:
  [[nodiscard]] int columns() const { return static_cast<int>(m_stamps.grid.columns.size()); }

  void add_column(Distance width) {
    ColumnWidth column;
    column.kind = ColumnWidth::Kind::fixed;
    column.fixed = width;
    m_stamps.grid.columns.push_back(column);
  }

  [[nodiscard]] Cell heading(std::string text, CellKind kind) const {
    Cell cell;
    cell.kind = kind;
    cell.style = label_style();
    cell.style.size = m_spec.size;
    cell.text = std::move(text);
    cell.span = m_spec.span;
    return cell;
  }

  void add_label() {
    bool const is_beside = m_spec.label_place == LabelPlace::beside;
    auto cell =
        heading(m_stamps.grid.name, is_beside ? CellKind::row_heading : CellKind::column_heading);
    cell.rows = is_beside ? 2 : 1;
    cell.columns = is_beside ? 1 : static_cast<int>(m_spec.roles.size());
    cell.style.writing = is_beside ? Writing::vertical : Writing::horizontal;
    cell.style.align = is_beside ? Align::distribute : Align::center;
    m_stamps.grid.cells.push_back(std::move(cell));
    if (is_beside) add_column(label_width);
    if (!is_beside) ++m_stamps.grid.rows;
  }

  void add_role(std::string const& role) {
    auto cell = heading(role, CellKind::column_heading);
    cell.row = m_stamps.grid.rows - 2;
    cell.column = columns();
    cell.style.shrink = least_role_size;
    Cell box;
    box.row = cell.row + 1;
    box.column = cell.column;
    box.span = m_spec.span;
    add_column(m_spec.box.width);
    m_stamps.grid.cells.push_back(std::move(cell));
    m_stamps.boxes.push_back({role, m_stamps.grid.cells.size()});
    m_stamps.grid.cells.push_back(std::move(box));
  }

  StampsSpec const& m_spec;
  Record const& m_sheet;
  Stamps m_stamps;
};

}  // namespace

Stamps bind_stamps(StampsSpec const& spec, Record const& sheet) {
  return StampsBinder(spec, sheet).bind();
}

}  // namespace mokuhyo::form

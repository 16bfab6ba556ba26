#include "form/bind.h"

#include "form/bind_grid.h"
#include "form/bind_table.h"
#include "form/record_reader.h"
#include "form/table_columns.h"
#include "form/table_rows.h"

namespace mokuhyo::form {
namespace {

/// A table none of whose columns is asked for.
bool is_without_columns(Block const& block) {
  auto const* const grid = std::get_if<Grid>(&block);
  return grid != nullptr && grid->columns.empty();
}

class Binder {
 public:
  Binder(Template const& form, Record const& sheet, Joins const& joins)
      : m_template(form), m_sheet(sheet), m_joins(joins) {}

  [[nodiscard]] Result<Form> bind() {
    Form form;
    form.title = without_line_breaks(text(m_template.document_name));
    form.date = latest_date(m_template.fields, m_sheet);
    form.page = m_template.page;
    form.type = m_template.type;
    form.fit = m_template.fit;
    form.fit_pages = m_template.fit_pages;
    form.widths = m_template.widths;
    form.span = m_sheet.span;
    for (auto const& [when, block] : m_template.blocks) {
      if (!hold(when, m_sheet)) continue;
      form.blocks.push_back(std::visit([this](auto const& spec) { return fill(spec); }, block));
    }
    std::erase_if(form.blocks, is_without_columns);
    return {std::move(form), std::move(m_said)};
  }

 private:
  [[nodiscard]] std::string text(Pattern const& pattern) const {
    return text_of(pattern, {&m_sheet});
  }

  [[nodiscard]] Block fill(TitleSpec const& spec) {
    return Title{text(m_template.title), spec.size, spec.align, m_template.title_span};
  }

  [[nodiscard]] Block fill(GridSpec const& spec) {
    return bind_grid(spec, m_sheet, m_template.marks);
  }

  [[nodiscard]] Block fill(LegendSpec const& spec) {
    Legend legend{{}, spec.size, spec.align, spec.beside_title};
    for (auto const& mark : m_template.marks) legend.entries.push_back({mark.mark, mark.means});
    return legend;
  }

  [[nodiscard]] Block fill(TableSpec const& spec) {
    auto const rows = table_rows(spec.scope, m_sheet, m_joins);
    return bind_table(with_columns_that_hold(spec, m_sheet), rows, m_template.marks)
        .take(m_said)
        .value();
  }

  [[nodiscard]] Block fill(TextSpec const& spec) {
    return TextBlock{text(spec.text), spec.style, spec.span};
  }

  [[nodiscard]] Block fill(Space const& space) { return space; }
  [[nodiscard]] Block fill(PageBreak const& page_break) { return page_break; }

  Template const& m_template;
  Record const& m_sheet;
  Joins const& m_joins;
  Diagnostics m_said;
};

}  // namespace

Result<Form> bind(Template const& form, Record const& sheet, Joins const& joins) {
  return Binder(form, sheet, joins).bind();
}

}  // namespace mokuhyo::form

#include "form/bind.h"

#include "form/bind_grid.h"
#include "form/bind_stamps.h"
#include "form/bind_table.h"
#include "form/record_reader.h"
#include "form/table_columns.h"
#include "form/table_rows.h"

namespace mokuhyo::form {
namespace {

/// A table none of whose columns is asked for, or a row of no blocks.
bool is_nothing(Block const& block) {
  auto const* const grid = std::get_if<Grid>(&block);
  auto const* const row = std::get_if<BlockRow>(&block);
  return (grid != nullptr && grid->columns.empty()) || (row != nullptr && row->parts.empty());
}

class Binder {
 public:
  Binder(Template const& form, Record const& sheet, Joins const& joins)
      : m_template(form), m_sheet(sheet), m_joins(joins) {}

  [[nodiscard]] Result<Form> bind() {
    Form form;
    form.title = without_line_breaks(text(m_template.document_name));
    form.short_title = without_line_breaks(text(m_template.short_name));
    form.date = latest_date(m_template.fields, m_sheet);
    form.page = m_template.page;
    form.type = m_template.type;
    form.fit = m_template.fit;
    form.fit_pages = m_template.fit_pages;
    form.widths = m_template.widths;
    form.sizes = m_template.sizes;
    form.drafts = m_template.drafts;
    form.span = m_sheet.span;
    for (auto const& spec : m_template.blocks) {
      if (auto block = fill(spec)) form.blocks.push_back(*std::move(block));
    }
    return {std::move(form), std::move(m_said)};
  }

 private:
  [[nodiscard]] std::string text(Pattern const& pattern) const {
    return text_of(pattern, {&m_sheet});
  }

  /// Nothing for a block that is not asked for.
  [[nodiscard]] std::optional<Block> fill(BlockSpec const& spec) {
    if (!hold(spec.when, m_sheet)) return std::nullopt;
    auto block = std::visit([this](auto const& one) { return Block(fill(one)); }, spec.block);
    if (is_nothing(block)) return std::nullopt;
    return block;
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
  [[nodiscard]] Block fill(StampsSpec const& spec) { return bind_stamps(spec, m_sheet); }

  [[nodiscard]] Block fill(BlockRowSpec const& spec) {
    BlockRow row{{}, spec.gap, spec.vertical_align};
    for (auto const& part : spec.parts) {
      if (auto block = fill(part.block)) row.parts.push_back({*std::move(block), part.width});
    }
    return row;
  }

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

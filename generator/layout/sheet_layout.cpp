#include "frame/address_links.h"
#include "layout/draft_marks.h"
#include "layout/explain.h"
#include "layout/fill.h"
#include "layout/layout.h"
#include "layout/page_composer.h"
#include "layout/sheet_fit.h"
#include "text/markup.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace mokuhyo::layout {
namespace {

Result<std::vector<MeasuredSheet>> measure_all(std::vector<form::Form> const& forms,
                                               ParagraphStore& store) {
  Diagnostics said;
  std::vector<MeasuredSheet> sheets;
  for (auto const& form : forms) {
    auto sheet = measure(form, store).take(said);
    if (sheet) sheets.push_back(*std::move(sheet));
  }
  return {std::move(sheets), std::move(said)};
}

/// "2/3" for each page of a sheet; nothing for a sheet of one page.
Result<std::vector<CellText>> page_numbers(form::Form const& form, std::size_t pages,
                                           ParagraphStore& store) {
  Diagnostics said;
  std::vector<CellText> numbers;
  form::CellStyle style;
  style.align = form::Align::end;
  for (std::size_t page = 1; pages > 1 && page <= pages; ++page) {
    auto const text = std::to_string(page) + "/" + std::to_string(pages);
    auto paragraphs = store.paragraphs({text, {}}, paragraph_style(form.type, style), form.span);
    numbers.emplace_back(std::move(paragraphs).take(said).value_or(std::vector<text::Paragraph>()),
                         style);
  }
  return {std::move(numbers), std::move(said)};
}

/// "市民課の表「目標」の2行3列"
Message name_of(MeasuredSheet const& sheet, form::Grid const& grid, form::Cell const& cell) {
  auto const row = std::to_string(cell.row + 1);
  auto const column = std::to_string(cell.column + 1);
  return {sheet.form->title + "の表「" + grid.name + "」の" + row + "行" + column + "列",
          sheet.form->title + ", table \"" + grid.name + "\", row " + row + ", column " + column};
}

void report_tight_cell(Diagnostics& said, MeasuredSheet const& sheet, form::Grid const& grid,
                       int index) {
  auto const& cell = grid.cells[static_cast<std::size_t>(index)];
  auto const name = name_of(sheet, grid, cell);
  said.error(cell.span,
             {name.ja + "の文字が、いちばん小さい大きさでも収まりません",
              name.en + ": the text does not fit even at the smallest size"},
             {"ひな形で列の幅か紙を大きくしてください",
              "make the column or the paper larger in the template"});
}

void report(Diagnostics& said, MeasuredSheet const& sheet, GridFaults const& faults) {
  for (int const cell : faults.tight_cells) report_tight_cell(said, sheet, *faults.grid, cell);
  for (auto const& [index, text] : faults.cut_units) {
    auto const& cell = faults.grid->cells[static_cast<std::size_t>(index)];
    auto const name = name_of(sheet, *faults.grid, cell);
    said.warning(cell.span,
                 {name.ja + "の幅に「" + text + "」が入らないため、途中で改行します",
                  name.en + ": \"" + text + "\" is wider than its cell and is cut"},
                 {"ひな形で列の幅を広げるか、短く書いてください",
                  "widen the column in the template, or write it shorter"});
  }
}

void report_high_block(Diagnostics& said, MeasuredSheet const& sheet, std::size_t block) {
  auto const number = std::to_string(block + 1);
  auto const* const text = std::get_if<MeasuredText>(&sheet.blocks[block]);
  said.error(text != nullptr ? text->span : sheet.form->span,
             {sheet.form->title + "の上から" + number + "番目のブロックが、1ページに収まりません",
              sheet.form->title + ": block " + number + " from the top is higher than a page"},
             {"文を短くするか、ひな形で紙を大きくしてください",
              "shorten its text, or make the paper larger in the template"});
}

void append(frame::Document& document, ComposedSheet composed) {
  auto const first = document.pages.size();
  for (auto& entry : composed.outline) {
    entry.page += first;
    document.outline.push_back(std::move(entry));
  }
  std::move(composed.pages.begin(), composed.pages.end(), std::back_inserter(document.pages));
}

class DocumentLayout {
 public:
  explicit DocumentLayout(font::Library const& fonts) : m_fonts(fonts), m_store(fonts) {}

  [[nodiscard]] Result<Layout> run(std::vector<form::Form> const& forms) {
    auto const sheets = measure_all(forms, m_store).take(m_said);
    if (!sheets || m_said.has_errors()) return std::move(m_said);
    auto const fits = fit_sheets(*sheets);
    for (std::size_t i = 0; i < sheets->size(); ++i) add((*sheets)[i], fits[i]);
    add_metadata(forms);
    if (m_said.has_errors()) return std::move(m_said);
    m_layout.document = frame::with_address_links(std::move(m_layout.document));
    return {std::move(m_layout), std::move(m_said)};
  }

 private:
  void add(MeasuredSheet const& sheet, SheetFit const& fit) {
    Length const height = page_area(*sheet.form).size.height;
    auto const setting = loosened(sheet, fit.setting, height);
    auto const tight = plan_pages(sheet, fit.setting, height);
    auto const plan = filled(sheet, plan_pages(sheet, setting, height), height);
    auto const elements = add_structure(m_layout.document.structure, sheet);
    auto const numbers = page_numbers(*sheet.form, plan.pages.size(), m_store).take(m_said);
    auto composed = compose({sheet, setting, plan}, elements,
                            line_box(m_fonts, sheet.form->type.role), *numbers);
    for (auto const& [block, cell] : plan.unplaceable)
      report_tight_cell(m_said, sheet, *std::get<MeasuredGrid>(sheet.blocks[block]).grid, cell);
    for (auto const& faults : composed.faults) report(m_said, sheet, faults);
    for (auto const block : composed.too_high) report_high_block(m_said, sheet, block);
    if (sheet.form->draft) {
      auto marked = with_draft_marks(composed.pages, *sheet.form, m_fonts, m_store).take(m_said);
      if (marked) composed.pages = *std::move(marked);
    }
    append(m_layout.document, std::move(composed));
    m_layout.explanations.push_back(explain(sheet, fit, tight));
  }

  void add_metadata(std::vector<form::Form> const& forms) {
    auto& metadata = m_layout.document.metadata;
    if (!forms.empty()) metadata.title = text::without_markup(forms.front().title);
    for (auto const& form : forms) metadata.date = std::max(metadata.date, form.date);
  }

  font::Library const& m_fonts;
  ParagraphStore m_store;
  Diagnostics m_said;
  Layout m_layout;
};

}  // namespace

Result<Layout> lay_out(std::vector<form::Form> const& forms, font::Library const& fonts) {
  return DocumentLayout(fonts).run(forms);
}

}  // namespace mokuhyo::layout

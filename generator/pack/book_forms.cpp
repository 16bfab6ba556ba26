#include "pack/book_forms.h"

#include "form/default_style.h"
#include "form/page_words.h"
#include "pack/summary_form.h"

#include <utility>

namespace mokuhyo::pack {
namespace {

using form::Cell;
using form::CellKind;

form::Form titled(std::string const& title, form::Form const& like) {
  form::Form made = like;
  made.title = title;
  made.short_title = title;
  form::Title heading;
  heading.text = title;
  made.blocks = {heading};
  return made;
}

Cell cell(int row, int column, CellKind kind, std::string text) {
  Cell made;
  made.row = row;
  made.column = column;
  made.kind = kind;
  made.style = kind == CellKind::column_heading ? form::label_style()
                                                : form::value_style(form::FieldType::date);
  made.text = std::move(text);
  return made;
}

form::Grid missing_grid(std::vector<MissingSheet> const& missing, MissingWords const& words) {
  form::Grid grid;
  grid.name = words.title;
  grid.columns.resize(2);
  grid.header_rows = 1;
  grid.cells = {cell(0, 0, CellKind::column_heading, words.sheet),
                cell(0, 1, CellKind::column_heading, words.reason)};
  int row = 0;
  for (auto const& [name, reason] : missing) {
    ++row;
    grid.cells.push_back(cell(row, 0, CellKind::row_heading, name));
    grid.cells.push_back(cell(row, 1, CellKind::value, reason));
    grid.groups.push_back({row, 1, {}});
  }
  grid.rows = row + 1;
  return grid;
}

}  // namespace

Result<form::Form> front_form(PackTemplate const& look, form::Form const& first) {
  form::Form made;
  made.page = first.page;
  made.page.margin = look.margin;
  made.type = look.type;
  made.fit = form::Fit::flow;
  made.widths = form::WidthScope::sheet;
  made.span = first.span;
  Diagnostics said;
  auto printed = form::printed_as(std::move(made), {look.paper, std::nullopt}).take(said);
  auto const area = inset({{}, printed->page.size}, printed->page.margin).size;
  if (area.width < form::smallest_area || area.height < form::smallest_area)
    said.error({},
               {"冊子の様式の余白が大きすぎて、紙面が 10mm も残りません",
                "the margins of the pack's template leave less than 10mm of the page"},
               {"様式の margin を小さくしてください", "make `margin` in the template smaller"});
  return {*std::move(printed), std::move(said)};
}

form::Form missing_form(std::vector<MissingSheet> const& missing, MissingWords const& words,
                        form::Form const& like) {
  auto made = titled(words.title, like);
  form::TextBlock text;
  text.text = words.text;
  made.blocks.emplace_back(std::move(text));
  made.blocks.emplace_back(missing_grid(missing, words));
  return made;
}

std::optional<form::Form> book_summary(Book const& book, form::Form const& like) {
  auto const names = short_names(book.sheets);
  auto const summary = summarize({names, book.sheets.data, book.publication.groups});
  if (summary.lines.empty()) return std::nullopt;
  auto const* const last_year = book.last_year ? &*book.last_year : nullptr;
  return summary_form(summary, {book.look->summary, Bars::drawn, last_year}, like);
}

}  // namespace mokuhyo::pack

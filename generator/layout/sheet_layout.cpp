#include "frame/address_links.h"
#include "frame/join.h"
#include "layout/cell_grid.h"
#include "layout/draft_marks.h"
#include "layout/explain.h"
#include "layout/fill.h"
#include "layout/layout.h"
#include "layout/pack_fit.h"
#include "layout/page_composer.h"
#include "layout/relayout.h"
#include "text/markup.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace mokuhyo::layout {
namespace {

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

Message name_of(MeasuredSheet const& sheet, form::Grid const& grid, form::Cell const& cell) {
  return place_name(grid, sheet.form->title, {cell.row, cell.column});
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

/// Lays one sheet out, shaping by its own store.
class SheetLayout {
 public:
  SheetLayout(MeasuredSheet const& sheet, font::Library const& fonts, ParagraphStore& store)
      : m_sheet(sheet), m_fonts(fonts), m_store(store) {}

  [[nodiscard]] Result<LaidOutForm> run(SheetFit const& fit) {
    auto const box = line_box(m_fonts, m_sheet.form->type.role);
    Length const height = page_area(*m_sheet.form).size.height;
    auto const lines = sheet_lines(m_sheet, fit.setting);
    auto const tight = plan_pages(m_sheet, fit.setting, lines, height);
    auto const [setting, loose] = loosened(m_sheet, {fit.setting, tight}, lines, height);
    auto const plan = filled(m_sheet, loose, height);
    LaidOutForm made;
    auto const elements = add_structure(made.document.structure, m_sheet);
    auto const numbers = page_numbers(*m_sheet.form, plan.pages.size(), m_store).take(m_said);
    auto composed = compose({m_sheet, setting, plan}, elements, box, *numbers);
    report_faults(plan, composed);
    if (m_sheet.form->draft) mark_as_draft(composed);
    for (auto& page : composed.pages) page.items.shrink_to_fit();
    made.document.pages = std::move(composed.pages);
    made.document.outline = std::move(composed.outline);
    made.document.metadata.title = text::without_markup(m_sheet.form->title);
    made.document.metadata.date = m_sheet.form->date;
    made.document = frame::with_address_links(std::move(made.document));
    made.explanation = explain(m_sheet, fit, tight, lines);
    return {std::move(made), std::move(m_said)};
  }

 private:
  void mark_as_draft(ComposedSheet& composed) {
    auto marked = with_draft_marks(composed.pages, *m_sheet.form, m_fonts, m_store).take(m_said);
    if (marked) composed.pages = *std::move(marked);
  }

  void report_faults(SheetPlan const& plan, ComposedSheet const& composed) {
    for (auto const& [block, cell] : plan.unplaceable)
      report_tight_cell(m_said, m_sheet, *std::get<MeasuredGrid>(m_sheet.blocks[block]).grid, cell);
    for (auto const& faults : composed.faults) report(m_said, m_sheet, faults);
    for (auto const block : composed.too_high) report_high_block(m_said, m_sheet, block);
  }

  MeasuredSheet const& m_sheet;
  font::Library const& m_fonts;
  ParagraphStore& m_store;
  Diagnostics m_said;
};

/// Up to so many sheets hold their shaped texts all the time: some 300 kB each, where it takes a
/// sixth of a sheet's time to shape them again.
constexpr std::size_t most_with_texts = 64;

/// The sheet with its texts shaped.
Result<std::shared_ptr<Fitting>> begin(form::Form const& form, TextsOf texts,
                                       ParagraphStore& store) {
  Diagnostics said;
  auto measured = measure(form, store).take(said);
  if (!measured || said.has_errors()) return said;
  auto fitting = std::make_shared<Fitting>(*std::move(measured), texts);
  fitting->rest();
  return {std::move(fitting), std::move(said)};
}

// So many sheets a worker are laid out before they are handed over: few enough to be held at once,
// enough that workers seldom wait for the last of them.
constexpr std::size_t handed_over_a_worker = 16;

class DocumentLayout {
 public:
  DocumentLayout(font::Library const& fonts, Workers const& workers)
      : m_fonts(fonts), m_workers(workers), m_stores(workers.count(), ParagraphStore(fonts)) {}

  [[nodiscard]] Diagnostics run(std::vector<form::Form> const& forms, TakeForms const& take) {
    auto sheets = measured(forms);
    if (m_said.has_errors()) return std::move(m_said);
    auto const bounds = common_bounds(sheets, m_stores, m_workers);
    auto const most = m_workers.count() * handed_over_a_worker;
    for (std::size_t first = 0; first < sheets.size(); first += most) {
      auto const count = std::min(most, sheets.size() - first);
      take(laid_out(std::span(sheets).subspan(first, count), std::span(bounds).subspan(first)));
    }
    return std::move(m_said);
  }

 private:
  [[nodiscard]] Fittings measured(std::vector<form::Form> const& forms) {
    auto const texts = forms.size() > most_with_texts ? TextsOf::many_sheets : TextsOf::few_sheets;
    auto results = m_workers.make<Result<std::shared_ptr<Fitting>>>(
        forms.size(), [&](std::size_t i, std::size_t worker) {
          return begin(forms[i], texts, m_stores[worker]);
        });
    Fittings sheets;
    for (auto& result : results) {
      auto sheet = std::move(result).take(m_said);
      if (sheet) sheets.push_back(*std::move(sheet));
    }
    return sheets;
  }

  /// `bounds` begin with those of the first sheet. The sheets are gone afterwards.
  [[nodiscard]] LaidOutForms laid_out(std::span<std::shared_ptr<Fitting>> sheets,
                                      std::span<SheetBounds const> bounds) {
    auto results =
        m_workers.make<Result<LaidOutForm>>(sheets.size(), [&](std::size_t i, std::size_t worker) {
          auto const sheet = std::move(sheets[i]);
          auto& store = m_stores[worker];
          sheet->resume(store);
          return SheetLayout(sheet->sheet(), m_fonts, store).run(sheet->fit(bounds[i]));
        });
    LaidOutForms made;
    made.reserve(results.size());
    for (auto& result : results) made.push_back(*std::move(result).take(m_said));
    return made;
  }

  font::Library const& m_fonts;
  Workers m_workers;
  std::vector<ParagraphStore> m_stores;  // one a worker
  Diagnostics m_said;
};

}  // namespace

Diagnostics lay_out_in_turn(std::vector<form::Form> const& forms, font::Library const& fonts,
                            Workers const& workers, TakeForms const& take) {
  return DocumentLayout(fonts, workers).run(forms, take);
}

frame::Metadata joined(frame::Metadata whole, frame::Metadata const& part) {
  if (whole.title.empty()) whole.title = part.title;
  whole.date = std::max(whole.date, part.date);
  return whole;
}

Result<Layout> lay_out(std::vector<form::Form> const& forms, font::Library const& fonts,
                       Workers const& workers) {
  Layout layout;
  auto said = lay_out_in_turn(forms, fonts, workers, [&](LaidOutForms made) {
    for (auto& form : made) {
      auto metadata = joined(layout.document.metadata, form.document.metadata);
      layout.explanations.push_back(std::move(form.explanation));
      layout.document = frame::join(std::move(layout.document), std::move(form.document));
      layout.document.metadata = std::move(metadata);
    }
  });
  if (said.has_errors()) return said;
  return {std::move(layout), std::move(said)};
}

/// What is known of one form.
struct Relayout::Sheet {
  std::shared_ptr<form::Form const> form;
  bool is_measured = false;
  Diagnostics said;                  // while it was measured
  std::shared_ptr<Fitting> fitting;  // nothing if that had errors
  SheetBounds bounds;                // those it was placed in
  std::optional<Result<LaidOutForm>> placed;
};

Relayout::Relayout(font::Library const& fonts) : m_fonts(fonts) {}

Relayout::~Relayout() = default;

/// Finds the sheets of these forms among those of the last time.
void Relayout::recall(SharedForms const& forms) {
  std::unordered_map<form::Form const*, std::unique_ptr<Sheet>> known;
  for (auto& sheet : m_sheets) known.emplace(sheet->form.get(), std::move(sheet));
  m_sheets.clear();
  for (auto const& form : forms) {
    auto node = known.extract(form.get());
    m_sheets.push_back(node ? std::move(node.mapped()) : std::make_unique<Sheet>());
    m_sheets.back()->form = form;
  }
}

void Relayout::measure(Sheet& sheet, ParagraphStore& store) const {
  if (sheet.is_measured) return;
  sheet.fitting = begin(*sheet.form, TextsOf::few_sheets, store).take(sheet.said).value_or(nullptr);
  sheet.is_measured = true;
}

Diagnostics Relayout::measure_all(Workers const& workers) {
  m_stores.resize(workers.count(), ParagraphStore(m_fonts));
  workers.each(m_sheets.size(),
               [&](std::size_t i, std::size_t worker) { measure(*m_sheets[i], m_stores[worker]); });
  Diagnostics said;
  for (auto const& sheet : m_sheets) said.append(sheet->said);
  return said;
}

void Relayout::place(Sheet& sheet, SheetBounds const& bounds, ParagraphStore& store) const {
  if (sheet.placed && sheet.bounds == bounds) return;
  auto& fitting = *sheet.fitting;
  sheet.placed = SheetLayout(fitting.sheet(), m_fonts, store).run(fitting.fit(bounds));
  sheet.bounds = bounds;
}

void Relayout::place_all(Workers const& workers) {
  Fittings fittings;
  for (auto const& sheet : m_sheets) fittings.push_back(sheet->fitting);
  auto const bounds = common_bounds(fittings, m_stores, workers);
  workers.each(m_sheets.size(), [&](std::size_t i, std::size_t worker) {
    place(*m_sheets[i], bounds[i], m_stores[worker]);
  });
}

Result<LaidOutForms> Relayout::lay_out(SharedForms const& forms, Workers const& workers) {
  recall(forms);
  auto said = measure_all(workers);
  if (said.has_errors()) return said;
  place_all(workers);
  LaidOutForms placed;
  for (auto const& sheet : m_sheets) placed.push_back(*Result(*sheet->placed).take(said));
  if (said.has_errors()) return said;
  return {std::move(placed), std::move(said)};
}

}  // namespace mokuhyo::layout

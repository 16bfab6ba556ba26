#include "layout/measured_sheet.h"

#include "layout/seal.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mokuhyo::layout {
namespace {

form::CellStyle aligned(Ratio size, form::Align align) {
  form::CellStyle style;
  style.size = size;
  style.align = align;
  return style;
}

std::vector<int> reading_order(form::Grid const& grid) {
  std::vector<int> order(grid.cells.size());
  std::iota(order.begin(), order.end(), 0);
  auto const place = [&](int i) {
    auto const& cell = grid.cells[static_cast<std::size_t>(i)];
    return std::pair(cell.row, cell.column);
  };
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return place(a) < place(b); });
  return order;
}

bool is_heading(form::Cell const& cell) { return cell.kind == form::CellKind::column_heading; }

class Measurer {
 public:
  Measurer(form::Form const& form, ParagraphStore& store) : m_form(form), m_store(store) {}

  [[nodiscard]] Result<MeasuredSheet> run() {
    MeasuredSheet sheet{&m_form, {}, {}};
    sheet.blocks.reserve(m_form.blocks.size());
    for (auto const& block : m_form.blocks) sheet.blocks.push_back(measured(block));
    sheet.runner = text(m_form.title, aligned(Ratio{1000}, form::Align::start), m_form.span);
    return {std::move(sheet), std::move(m_said)};
  }

  /// `measured` with the texts of its cells.
  [[nodiscard]] MeasuredGrid with_texts(MeasuredGrid measured) {
    auto const& cells = measured.grid->cells;
    measured.texts.reserve(cells.size());
    for (auto const& cell : cells) measured.texts.push_back(text(cell));
    add_continued(measured);
    return measured;
  }

 private:
  [[nodiscard]] CellText text(std::string_view text, form::CellStyle const& style, Span span) {
    return this->text(text::StyledText{text, {}}, style, span);
  }

  [[nodiscard]] CellText text(text::StyledText const& text, form::CellStyle const& style,
                              Span span) {
    auto paragraphs = m_store.paragraphs(text, paragraph_style(m_form.type, style), span);
    return {std::move(paragraphs).take(m_said).value_or(std::vector<text::Paragraph>()), style,
            m_form.type.looks};
  }

  [[nodiscard]] CellText text(form::Cell const& cell) {
    // A line is drawn in place of the sign for it.
    if (cell.style.not_applicable) return text(std::string_view(), cell.style, cell.span);
    text::StyledText styled{cell.text, {}};
    for (auto const& [begin, end, look] : cell.looks) {
      auto const style = static_cast<std::uint16_t>(look + 1);
      styled.ranges.push_back({begin, end, style, m_form.type.looks.at(look).bold});
    }
    return text(styled, cell.style, cell.span);
  }

  [[nodiscard]] MeasuredBlock measured(form::Block const& block) {
    return std::visit([this](auto const& one) { return MeasuredBlock(measured(one)); }, block);
  }

  [[nodiscard]] MeasuredBlock measured(form::Title const& title) {
    auto style = aligned(title.size, title.align);
    style.phrase_breaks = true;
    return MeasuredText{text(title.text, style, title.span), frame::Role::heading1, title.span};
  }

  [[nodiscard]] MeasuredBlock measured(form::TextBlock const& block) {
    return MeasuredText{text(block.text, block.style, block.span), frame::Role::paragraph,
                        block.span};
  }

  [[nodiscard]] MeasuredBlock measured(form::Legend const& legend) {
    MeasuredLegend result{&legend, {}};
    auto const style = aligned(legend.size, form::Align::start);
    for (auto const& entry : legend.entries) {
      result.entries.push_back(
          {text(entry.mark + ":", style, m_form.span), text(entry.means, style, m_form.span)});
    }
    return result;
  }

  [[nodiscard]] MeasuredGrid measured(form::Grid const& grid) {
    auto places = arrange_cells(grid, m_form.title).take(m_said);
    return with_texts(
        {&grid, places ? *std::move(places) : CellGrid(0, 0), {}, reading_order(grid), {}});
  }

  void add_continued(MeasuredGrid& measured) {
    auto const& grid = *measured.grid;
    for (std::size_t i = 0; i < grid.cells.size() && !grid.continued.empty(); ++i) {
      auto cell = grid.cells[i];
      auto const& mark = grid.continued[static_cast<std::size_t>(cell.column)];
      if (cell.rows == 1 || cell.text.empty() || mark.empty() || is_heading(cell)) continue;
      cell.text += mark;
      measured.continued.emplace(static_cast<int>(i), text(cell));
    }
  }

  [[nodiscard]] MeasuredBlock measured(form::Space const& space) { return space; }
  [[nodiscard]] MeasuredBlock measured(form::PageBreak const& page_break) { return page_break; }

  [[nodiscard]] MeasuredBlock measured(form::Stamps const& stamps) {
    MeasuredStamps result{&stamps, measured(stamps.grid), {}};
    for (auto const& box : stamps.boxes) {
      auto& seal = result.seals.emplace_back();
      if (box.seal) seal = measured(*box.seal);
    }
    return result;
  }

  [[nodiscard]] MeasuredSeal measured(form::Seal const& seal) {
    auto const line = [this](std::string_view words) {
      return text(words, seal_style(), m_form.span);
    };
    return {&seal, line(seal.top), line(seal.date), line(seal.name)};
  }

  [[nodiscard]] MeasuredBlock measured(form::BlockRow const& row) {
    MeasuredRow result{&row, {}};
    for (auto const& part : row.parts) result.parts.push_back({measured(part.block)});
    return result;
  }

  form::Form const& m_form;
  ParagraphStore& m_store;
  Diagnostics m_said;
};

}  // namespace

Result<MeasuredSheet> measure(form::Form const& form, ParagraphStore& store) {
  return Measurer(form, store).run();
}

MeasuredSheet without_grid_texts(MeasuredSheet sheet) {
  for (auto& block : sheet.blocks) {
    auto* const grid = std::get_if<MeasuredGrid>(&block);
    if (grid == nullptr) continue;
    // `= {}` would keep their room.
    grid->texts = decltype(grid->texts)();
    grid->continued = decltype(grid->continued)();
  }
  return sheet;
}

MeasuredSheet with_grid_texts(MeasuredSheet sheet, ParagraphStore& store) {
  for (auto& block : sheet.blocks) {
    // What is to be said of the texts was said when they were shaped first.
    if (auto* const grid = std::get_if<MeasuredGrid>(&block))
      *grid = Measurer(*sheet.form, store).with_texts(std::move(*grid));
  }
  return sheet;
}

std::optional<std::size_t> main_grid(MeasuredSheet const& sheet) {
  std::optional<std::size_t> found;
  int rows = 0;
  for (std::size_t i = 0; i < sheet.blocks.size(); ++i) {
    auto const* const block = std::get_if<MeasuredGrid>(&sheet.blocks[i]);
    if (block == nullptr) continue;
    if (block->grid->fills_page) return i;
    if (!found || block->grid->rows > rows) found = i;
    rows = std::max(rows, block->grid->rows);
  }
  return found;
}

}  // namespace mokuhyo::layout

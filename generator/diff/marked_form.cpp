#include "diff/marked_form.h"

#include "form/blocks.h"
#include "form/default_style.h"

#include <cstdint>
#include <map>
#include <utility>

namespace mokuhyo::diff {
namespace {

// Told apart by their lines; the colours, which have a contrast of 7 to 1 with white, only help.
constexpr Color blue{11, 79, 158};
constexpr Color red{156, 30, 30};

/// The places of both looks among those of a form.
struct Looks {
  std::size_t added = 0, removed = 0;
};

Looks add_looks(form::TypeSetup& type) {
  Looks const looks{type.looks.size(), type.looks.size() + 1};
  form::TextLook added;
  added.underline = true;
  added.color = blue;
  form::TextLook removed;
  removed.strike = true;
  removed.color = red;
  type.looks.push_back(added);
  type.looks.push_back(removed);
  return looks;
}

form::LookRange whole(std::string const& text, std::size_t look) {
  return {0, static_cast<std::uint32_t>(text.size()), look};
}

/// The ranges of the parts of `kind` in the text that they make up with those that are the same.
std::vector<form::LookRange> ranges(std::vector<Part> const& parts, PartKind kind,
                                    std::size_t look) {
  std::vector<form::LookRange> found;
  std::uint32_t at = 0;
  for (auto const& part : parts) {
    if (part.kind != PartKind::same && part.kind != kind) continue;
    auto const end = at + static_cast<std::uint32_t>(part.text.size());
    if (part.kind == kind) found.push_back({at, end, look});
    at = end;
  }
  return found;
}

/// Signs for ruby and looks are no characters of what is printed, so a part may end within them.
bool has_markup(std::string const& text) { return text.find('{') != std::string::npos; }

using Offset = std::pair<SourceFile const*, std::uint32_t>;

void mark(form::Cell& cell, Change const& change, std::size_t look) {
  bool const is_typed = cell.text == change.after && !has_markup(cell.text);
  if (is_typed && change.kind == ChangeKind::changed) {
    cell.looks = ranges(change.parts, PartKind::added, look);
  } else {
    cell.looks = {whole(cell.text, look)};
  }
}

/// The rows of the list of changes.
class ListWriter {
 public:
  explicit ListWriter(Looks looks) : m_looks(looks) {
    m_grid.header_rows = 1;
    add_heading("項目");
    add_heading("変更前");
    add_heading("変更後");
    m_grid.rows = 1;
    form::ColumnWidth share;
    share.kind = form::ColumnWidth::Kind::share;
    m_grid.columns = {share, share, share};
    m_grid.columns.front().share = 500;
  }

  void add(Change const& change) {
    bool const is_changed = change.kind == ChangeKind::changed && !has_markup(change.before) &&
                            !has_markup(change.after);
    add_cell(0, change.label, {});
    add_cell(1, change.before,
             is_changed ? ranges(change.parts, PartKind::removed, m_looks.removed)
                        : std::vector{whole(change.before, m_looks.removed)});
    add_cell(2, change.after,
             is_changed ? ranges(change.parts, PartKind::added, m_looks.added)
                        : std::vector{whole(change.after, m_looks.added)});
    m_grid.groups.push_back({m_grid.rows, 1, {}});
    ++m_grid.rows;
  }

  [[nodiscard]] form::Grid take(std::string name) {
    m_grid.name = std::move(name);
    return std::move(m_grid);
  }

 private:
  void add_heading(std::string text) {
    form::Cell cell;
    cell.kind = form::CellKind::column_heading;
    cell.style = form::label_style();
    cell.column = static_cast<int>(m_grid.cells.size());
    cell.text = std::move(text);
    m_grid.cells.push_back(std::move(cell));
  }

  void add_cell(int column, std::string const& text, std::vector<form::LookRange> looks) {
    form::Cell cell;
    cell.row = m_grid.rows;
    cell.column = column;
    if (column == 0) cell.kind = form::CellKind::row_heading;
    cell.style.align = form::Align::start;
    cell.text = text;
    if (!text.empty()) cell.looks = std::move(looks);
    m_grid.cells.push_back(std::move(cell));
  }

  Looks m_looks;
  form::Grid m_grid;
};

}  // namespace

form::Form marked(form::Form form, std::vector<Change> const& changes) {
  auto const looks = add_looks(form.type);
  std::map<Offset, Change const*> by_place;
  for (auto const& change : changes) {
    if (change.span.file != nullptr)
      by_place.emplace(Offset(change.span.file, change.span.offset), &change);
  }
  form::for_each_block<form::Grid>(form.blocks, [&](form::Grid& grid) {
    for (auto& cell : grid.cells) {
      auto const change = by_place.find({cell.span.file, cell.span.offset});
      if (change == by_place.end() || cell.kind != form::CellKind::value || cell.text.empty())
        continue;
      mark(cell, *change->second, looks.added);
    }
  });
  return form;
}

form::Form change_list(std::string const& title, std::vector<Change> const& changes,
                       form::Form const& like) {
  form::Form form;
  form.title = title;
  form.page = like.page;
  form.type = like.type;
  form.fit = form::Fit::flow;
  form.widths = form::WidthScope::sheet;
  form.span = like.span;
  ListWriter list(add_looks(form.type));
  for (auto const& change : changes) list.add(change);
  form.blocks.emplace_back(form::Title{title, Ratio{1300}, form::Align::start, like.span});
  form.blocks.emplace_back(list.take(title));
  return form;
}

}  // namespace mokuhyo::diff

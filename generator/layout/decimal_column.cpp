#include "layout/decimal_column.h"

#include "layout/flow_table.h"
#include "layout/index.h"
#include "text/decimal_align.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::layout {
namespace {

Em scaled(Em em, std::int64_t numerator, std::int64_t denominator) {
  return {static_cast<std::int32_t>(em.thousandths * numerator / denominator)};
}

bool is_decimal(CellText const& text) {
  return text.style().align == form::Align::decimal &&
         text.style().writing == form::Writing::horizontal;
}

/// True for the only line of its paragraph.
bool stands_alone(CellLines const& lines, std::size_t line) {
  auto const paragraph = [&](std::size_t i) { return lines.lines[i].paragraph; };
  bool const is_first = line == 0 || paragraph(line - 1) != paragraph(line);
  bool const is_last = line + 1 == lines.lines.size() || paragraph(line + 1) != paragraph(line);
  return is_first && is_last;
}

std::optional<Em> point_of(CellText const& text, CellLine const& line) {
  return text::decimal_position(text.paragraphs()[line.paragraph], line.line);
}

/// The room that has place for both.
DecimalRoom joint(DecimalRoom a, DecimalRoom b) {
  return {std::max(a.before, b.before), std::max(a.after, b.after)};
}

DecimalRoom room_of(CellText const& text, CellLines const& lines) {
  DecimalRoom room;
  for (std::size_t i = 0; i < lines.lines.size(); ++i) {
    auto const& line = lines.lines[i];
    auto const point = stands_alone(lines, i) ? point_of(text, line) : std::nullopt;
    if (!point) continue;
    auto const of_body = [&](Em em) { return scaled(em, lines.along().thousandths, 1000); };
    room = joint(room, {of_body(*point), of_body(line.line.width - *point)});
  }
  return room;
}

/// Where a line begins, in its own measure.
Em start_of(CellLine const& line, std::optional<Em> point, DecimalRoom room, Em measure) {
  Em const play = measure - line.line.width;
  if (!point) return play / 2;
  Em const column = (measure - room.before - room.after) / 2 + room.before;
  return std::clamp(column - *point, Em{}, std::max(play, Em{}));
}

}  // namespace

std::vector<DecimalRoom> decimal_rooms(MeasuredGrid const& grid, std::vector<Length> const& widths,
                                       TypeScale const& scale) {
  std::vector<DecimalRoom> rooms(grid.grid->columns.size());
  for (std::size_t i = 0; i < grid.texts.size(); ++i) {
    auto const& text = grid.texts[i];
    if (!is_decimal(text)) continue;
    auto const lines = text.lines(cell_inner_width(grid, i, widths, scale));
    auto& room = rooms[at(grid.grid->cells[i].column)];
    room = joint(room, room_of(text, lines));
  }
  return rooms;
}

CellLines aligned_at_points(CellLines lines, CellText const& text, DecimalRoom room) {
  if (!is_decimal(text)) return lines;
  auto const own = [&](Em em) { return scaled(em, 1000, lines.along().thousandths); };
  for (std::size_t i = 0; i < lines.lines.size(); ++i) {
    if (!stands_alone(lines, i)) continue;
    auto& line = lines.lines[i];
    Em const start =
        start_of(line, point_of(text, line), {own(room.before), own(room.after)}, lines.measure);
    for (auto& glyph : line.line.glyphs) glyph.position += start;
  }
  return lines;
}

}  // namespace mokuhyo::layout

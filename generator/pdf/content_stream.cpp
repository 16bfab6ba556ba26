#include "pdf/content_stream.h"

#include "base/decimal.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::pdf {
namespace {

void put_number(std::string& text, std::int64_t hundredths) {
  append_hundredths(text, hundredths);
  text += ' ';
}

/// A colour's part from 0 to 1; three decimals tell all 256 values apart.
void append_part(std::string& text, std::uint8_t value) {
  append_decimal(text, value / 255.0, 3);
  text += ' ';
}

/// A byte of a literal string (7.3.4.2): half the size of hexadecimal digits. A bare carriage
/// return would be read as a line feed.
void append_byte(std::string& text, unsigned byte) {
  auto const c = static_cast<char>(byte);
  if (c == '\r') {
    text += "\\r";
    return;
  }
  if (c == '(' || c == ')' || c == '\\') text += '\\';
  text += c;
}

bool is_grey(frame::Color color) { return color.red == color.green && color.green == color.blue; }

}  // namespace

std::string font_name(std::size_t font, frame::Direction direction) {
  std::string name = direction == frame::Direction::vertical ? "V" : "F";
  append_integer(name, static_cast<std::int64_t>(font));
  return name;
}

ContentStream::Hundredths ContentStream::at(Point point) const {
  return {hundredths(point.x), hundredths(m_height - point.y)};
}

void ContentStream::put(Hundredths position) {
  put_number(m_operators, position.x);
  put_number(m_operators, position.y);
}

/// What the three have in common is printed with black alone (ISO 32000-1, 10.3.4, with all black
/// generated and removed): greys have no other ink, and no colour more than 200 % of them.
void ContentStream::put_cmyk(frame::Color color) {
  auto const lightest = std::max({color.red, color.green, color.blue});
  for (auto const part : {color.red, color.green, color.blue}) {
    append_part(m_operators, static_cast<std::uint8_t>(lightest - part));
  }
  append_part(m_operators, static_cast<std::uint8_t>(255 - lightest));
}

void ContentStream::put(frame::Color color, ColorOperators const& operators) {
  if (m_model == ColorModel::cmyk) {
    put_cmyk(color);
    m_operators.append(operators.cmyk).append("\n");
    return;
  }
  append_part(m_operators, color.red);
  if (!is_grey(color)) {
    append_part(m_operators, color.green);
    append_part(m_operators, color.blue);
  }
  m_operators.append(is_grey(color) ? operators.grey : operators.rgb).append("\n");
}

/// Black lies over what is below it; all else, white above all, takes its place.
void ContentStream::set_overprint(frame::Color color) {
  bool const overprints = color == frame::black;
  if (m_model == ColorModel::rgb || m_overprints == overprints) return;
  close_path();
  close_array();
  append_name(m_operators, overprints ? overprint_name : knockout_name);
  m_operators += " gs\n";
  m_overprints = overprints;
}

void ContentStream::set_fill_color(frame::Color color) {
  set_overprint(color);
  if (m_fill_color == color) return;
  m_fill_color = color;
  put(color, {"g", "rg", "k"});
}

void ContentStream::set_thickness(Length thickness) {
  if (m_thickness == thickness) return;
  put_number(m_operators, hundredths(thickness));
  m_operators += "w\n";
  m_thickness = thickness;
}

void ContentStream::set_stroke(frame::RuleItem const& rule) {
  set_overprint(rule.color);
  bool const is_same =
      m_thickness == rule.thickness && m_stroke_color == rule.color && m_pattern == rule.pattern;
  if (is_same) return;
  close_path();
  if (m_stroke_color != rule.color) put(rule.color, {"G", "RG", "K"});
  set_thickness(rule.thickness);
  set_pattern(rule);
  m_stroke_color = rule.color;
}

/// The lengths of dashes and gaps, which go with the thickness (8.4.3.6).
void ContentStream::set_pattern(frame::RuleItem const& rule) {
  bool const was_solid = m_pattern == RulePattern::solid;
  m_pattern = rule.pattern;
  if (rule.pattern == RulePattern::solid) {
    if (!was_solid) m_operators += "[] 0 d\n";
    return;
  }
  int const length = rule.pattern == RulePattern::dashed ? 4 : 1;
  m_operators += '[';
  put_number(m_operators, hundredths(rule.thickness * length));
  put_number(m_operators, hundredths(rule.thickness * 2));
  m_operators += "] 0 d\n";
}

void ContentStream::fill(frame::FillItem const& item) {
  close_text();
  close_path();
  set_fill_color(item.color);
  auto const from = at({item.rect.left(), item.rect.bottom()});
  auto const to = at({item.rect.right(), item.rect.top()});
  put(from);
  put({to.x - from.x, to.y - from.y});
  m_operators += "re f\n";
}

void ContentStream::rule(frame::RuleItem const& item) {
  close_text();
  set_stroke(item);
  put_line(item);
}

void ContentStream::put_line(frame::RuleItem const& item) {
  put(at(item.from));
  m_operators += "m ";
  put(at(item.to));
  m_operators += "l\n";
  m_in_path = true;
}

/// State is set as for a rule; rules and outlines of one kind share a path.
void ContentStream::outline(frame::OutlineItem const& item) {
  close_text();
  set_stroke({{}, {}, item.thickness, item.color, item.pattern});
  for (auto const& step : item.path) put_step(step);
  m_in_path = true;
}

void ContentStream::put_step(PathStep const& step) {
  using Kind = PathStep::Kind;
  if (step.kind == Kind::close) {
    m_operators += "h\n";
    return;
  }
  if (step.kind == Kind::curve) {
    put(at(step.control_begin));
    put(at(step.control_end));
  }
  put(at(step.to));
  m_operators += step.kind == Kind::move ? "m " : step.kind == Kind::line ? "l\n" : "c\n";
}

void ContentStream::rules_in_all_inks(std::vector<frame::RuleItem> const& rules) {
  close_text();
  close_path();
  append_name(m_operators, all_inks_name);
  m_operators += " CS 1 SCN\n";
  m_stroke_color.reset();
  for (auto const& rule : rules) {
    if (m_thickness != rule.thickness) close_path();
    set_thickness(rule.thickness);
    set_pattern(rule);
    put_line(rule);
  }
  close_path();
}

/// A level line starts relative to the last one; a change of orientation sets the whole matrix.
void ContentStream::move_text(Point origin, Orientation orientation) {
  open_text();
  close_array();
  auto const position = at(origin);
  if (orientation == Orientation::level && m_orientation == Orientation::level) {
    put({position.x - m_line_start.x, position.y - m_line_start.y});
    m_operators += "Td\n";
  } else {
    m_operators += orientation == Orientation::turned ? "0 -1 1 0 " : "1 0 0 1 ";
    put(position);
    m_operators += "Tm\n";
  }
  m_orientation = orientation;
  m_line_start = position;
}

void ContentStream::set_text_color(frame::Color color) {
  if (m_fill_color != color) {
    close_path();
    close_array();
  }
  set_fill_color(color);
}

void ContentStream::set_font(FontChoice const& font) {
  if (m_font == font) return;
  open_text();
  close_array();
  append_name(m_operators, font_name(font.font, font.direction));
  m_operators += ' ';
  put_number(m_operators, hundredths(font.size));
  m_operators += "Tf\n";
  if (m_scaling != font.scaling) {
    append_decimal(m_operators, font.scaling.thousandths / 10.0, 1);
    m_operators += " Tz\n";
  }
  m_font = font;
  m_scaling = font.scaling;
}

void ContentStream::show(std::uint16_t code, std::int32_t adjustment) {
  if (!m_in_array) m_operators += '[';
  m_in_array = true;
  if (adjustment != 0) {
    if (m_in_string) m_operators += ')';
    m_in_string = false;
    append_integer(m_operators, adjustment);
  }
  if (!m_in_string) m_operators += '(';
  m_in_string = true;
  append_byte(m_operators, code >> 8U);
  append_byte(m_operators, code & 0xFFU);
}

// A text object and marked content may contain, but not overlap each other (14.6.1).
void ContentStream::begin_mark(std::string_view tag, Dictionary const& properties) {
  close_text();
  close_path();
  append_name(m_operators, tag);
  if (properties.empty()) {
    m_operators += " BMC\n";
  } else {
    properties.append_to(m_operators);
    m_operators += "BDC\n";
  }
}

void ContentStream::end_mark() {
  close_text();
  close_path();
  m_operators += "EMC\n";
}

void ContentStream::begin_span(std::string_view actual_text) {
  close_array();
  m_operators += "/Span" + Dictionary().text("ActualText", actual_text).str() + "BDC\n";
}

void ContentStream::end_span() {
  close_array();
  m_operators += "EMC\n";
}

void ContentStream::open_text() {
  close_path();
  if (m_in_text) return;
  m_operators += "BT\n";
  m_in_text = true;
  m_orientation = Orientation::level;
  m_line_start = {};
}

void ContentStream::close_text() {
  close_array();
  if (m_in_text) m_operators += "ET\n";
  m_in_text = false;
}

void ContentStream::close_array() {
  if (m_in_string) m_operators += ')';
  if (m_in_array) m_operators += "]TJ\n";
  m_in_string = false;
  m_in_array = false;
}

void ContentStream::close_path() {
  if (m_in_path) m_operators += "S\n";
  m_in_path = false;
}

std::string ContentStream::take() && {
  close_text();
  close_path();
  return std::move(m_operators);
}

}  // namespace mokuhyo::pdf

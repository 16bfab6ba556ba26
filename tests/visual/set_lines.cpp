#include "visual/set_lines.h"

#include "base/utf8.h"
#include "support/command.h"

#include <cmath>
#include <sstream>
#include <stdexcept>

namespace mokuhyo::visual {
namespace {

struct Spot {
  char32_t character = 0;
  double x = 0, y = 0;
  double size = 0;
  bool is_vertical = false;  // upright in a vertical line, or turned
};

/// The value of an attribute of a line of the trace, empty when it has none.
std::string attribute(std::string const& line, std::string const& name) {
  auto const key = " " + name + "=\"";
  auto const begin = line.find(key);
  if (begin == std::string::npos) return {};
  auto const from = begin + key.size();
  return line.substr(from, line.find('"', from) - from);
}

char32_t character_of(std::string text) {
  if (text == "&lt;") return U'<';
  if (text == "&gt;") return U'>';
  if (text == "&amp;") return U'&';
  if (text == "&quot;") return U'"';
  if (text.starts_with("&#x")) {
    return static_cast<char32_t>(std::stoul(text.substr(3), nullptr, 16));
  }
  auto const decoded = utf8::to_utf32(text);
  return decoded.empty() ? U'\uFFFD' : decoded.front();
}

bool is_blank(char32_t c) { return c == U' ' || c == U'\u3000' || c == U'\u00A0'; }

/// True if `next` stands on the line that `last` stands on.
bool on_one_line(Spot const& last, Spot const& next) {
  auto const across = last.is_vertical ? next.x - last.x : next.y - last.y;
  // Turned words stand beside the middle of their line, upright glyphs on it.
  return last.is_vertical == next.is_vertical &&
         std::abs(across) < last.size * (last.is_vertical ? 0.6 : 0.3);
}

/// True if `next` comes right after `last` on its line: nearer than the next cell can be.
bool goes_on(Spot const& last, Spot const& next) {
  auto const along = last.is_vertical ? last.y - next.y : next.x - last.x;
  return on_one_line(last, next) && along > -0.1 * last.size && along < 1.9 * last.size;
}

/// Reads the trace line by line.
class TraceReader {
 public:
  void read(std::string const& line) {
    if (line.starts_with("<page ")) end_paragraph();
    if (line.starts_with("<layer ")) begin_mark(attribute(line, "name"));
    if (line.starts_with("<end_layer")) m_marks.pop_back();
    if (line.find("<span ") != std::string::npos) read_span(line);
    if (line.find("<g ") != std::string::npos) read_glyph(line);
  }

  std::vector<SetLine> take() && {
    end_paragraph();
    return std::move(m_lines);
  }

 private:
  void begin_mark(std::string name) {
    m_begins_mark = m_marks.empty();
    m_marks.push_back(std::move(name));
  }

  void read_span(std::string const& line) {
    std::istringstream matrix(attribute(line, "trm"));
    double a = 0;
    double b = 0;
    matrix >> a >> b;
    m_span.size = std::max(std::abs(a), std::abs(b));
    m_span.is_vertical = attribute(line, "wmode") == "1" || a == 0;
  }

  [[nodiscard]] bool is_read() const {
    return !m_marks.empty() && m_marks.front() != "Artifact" && m_marks.front() != "RT";
  }

  void read_glyph(std::string const& line) {
    if (!is_read()) return;
    auto spot = m_span;
    spot.character = character_of(attribute(line, "unicode"));
    spot.x = std::stod(attribute(line, "x"));
    spot.y = std::stod(attribute(line, "y"));
    if (m_begins_mark && !(m_has_last && goes_on(m_last, spot))) end_paragraph();
    m_begins_mark = false;
    if (m_has_last && !on_one_line(m_last, spot)) end_line();
    m_line.text += spot.character;
    m_line.is_vertical = spot.is_vertical;
    m_last = spot;
    m_has_last = true;
  }

  void end_line() {
    auto& text = m_line.text;
    while (!text.empty() && is_blank(text.back())) text.pop_back();
    while (!text.empty() && is_blank(text.front())) text.erase(0, 1);
    m_line.ends_paragraph = false;
    if (!text.empty()) m_lines.push_back(m_line);
    m_line = {};
    m_line.begins_paragraph = false;
  }

  void end_paragraph() {
    auto const before = m_lines.size();
    end_line();
    if (m_lines.size() > before) m_lines.back().ends_paragraph = true;
    m_line.begins_paragraph = true;
    m_has_last = false;
  }

  std::vector<std::string> m_marks;  // those that are open, outermost first
  bool m_begins_mark = false;        // no glyph of the outermost one has been read
  Spot m_span;                       // what the glyphs to come have in common
  Spot m_last;
  bool m_has_last = false;
  SetLine m_line;
  std::vector<SetLine> m_lines;
};

}  // namespace

std::vector<SetLine> set_lines(std::string const& pdf) {
  auto const trace = support::run({"mutool", "trace", pdf});
  if (trace.exit_code != 0) throw std::runtime_error("mutool: " + trace.errors);
  TraceReader reader;
  std::istringstream lines(trace.output);
  for (std::string line; std::getline(lines, line);) reader.read(line);
  return std::move(reader).take();
}

}  // namespace mokuhyo::visual

#include "setting_text.h"

#include "support/fonts.h"

#include <cmath>
#include <stdexcept>

namespace mokuhyo::text {
namespace {

std::string without_blanks_at_end(std::string text) {
  for (std::string_view const blank : {" ", "\t", "\u3000", "\u00A0"}) {
    if (text.ends_with(blank)) {
      text.resize(text.size() - blank.size());
      return without_blanks_at_end(std::move(text));
    }
  }
  return text;
}

}  // namespace

Paragraph shaped(std::string_view text, ParagraphStyle const& style) {
  auto result = shape(text, style, support::project_fonts(), {});
  if (!result.ok()) {
    throw std::runtime_error("cannot shape: " + std::string(text));
  }
  return std::move(*result.value);
}

Em em(double width) { return {static_cast<std::int32_t>(std::lround(width * 1000))}; }

std::vector<std::string> line_texts(Paragraph const& paragraph, std::vector<Line> const& lines) {
  std::vector<std::string> texts;
  for (auto const& line : lines) {
    texts.push_back(without_blanks_at_end(
        paragraph.text().substr(line.text_begin, line.text_end - line.text_begin)));
  }
  return texts;
}

std::string broken(Paragraph const& paragraph, Em measure, Align align) {
  std::string joined;
  for (auto const& text : line_texts(paragraph, paragraph.lines(measure, align))) {
    joined += (joined.empty() ? "" : "／") + text;
  }
  return joined;
}

}  // namespace mokuhyo::text

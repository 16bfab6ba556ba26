// Any text as HTML, and as a paragraph: shaped once and broken at several widths, no byte lost or
// shown twice.
#include "base/utf8.h"
#include "fuzz/target.h"
#include "html/text.h"
#include "support/fonts.h"
#include "text/paragraph.h"

#include <algorithm>

namespace mokuhyo::fuzz {
namespace {

void expect_all_text(text::Paragraph const& paragraph, Em measure) {
  auto const lines = paragraph.lines(measure, text::Align::justify);
  expect(!lines.empty());
  expect(static_cast<int>(lines.size()) == paragraph.line_count(measure));
  std::uint32_t at = lines.front().text_begin;
  for (auto const& line : lines) {
    expect(line.text_begin == at && line.text_end >= at);
    at = line.text_end;
  }
  expect(at == paragraph.text().size());
}

void set(std::string const& words, text::Writing writing) {
  text::ParagraphStyle style;
  style.writing = writing;
  auto const paragraph = text::shape(words, style, support::project_fonts(), {});
  if (!paragraph.ok()) return;
  for (std::int32_t const measure : {1, 1000, 3700, 20000}) {
    expect_all_text(*paragraph.value, Em{measure});
  }
}

}  // namespace
}  // namespace mokuhyo::fuzz

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  auto words = fuzz::text_of(data, size);
  if (utf8::first_invalid(words)) return 0;
  std::string html;
  html::append_text(html, words);
  std::erase_if(words, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  fuzz::set(words, text::Writing::horizontal);
  fuzz::set(words, text::Writing::vertical);
  return 0;
}

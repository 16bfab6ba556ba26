// Broken files of every kind: whatever stands in them, reading ends with a value or an error whose
// place lies in the file.

#include "support/text_file.h"
#include "unit/input/parsed.h"

#include <gtest/gtest.h>

#include <random>

namespace mokuhyo::input {
namespace {

/// Fails the test if a span of `value` leaves its file or lies outside that of its parent.
void expect_places_within(Value const& value) {
  auto const size = value.span.file->text().size();
  ASSERT_LE(value.span.offset + value.span.length, size);
  if (auto const* const sequence = value.sequence()) {
    for (Value const& item : sequence->items) expect_places_within(item);
  }
  if (auto const* const mapping = value.mapping()) {
    for (Entry const& entry : mapping->entries) expect_places_within(entry.value);
  }
}

void expect_orderly(std::string text) {
  Parsed const parsed(text);
  ASSERT_TRUE(parsed.result.value || parsed.result.diagnostics.has_errors()) << text;
  for (Diagnostic const& diagnostic : parsed.result.diagnostics.items()) {
    ASSERT_NE(diagnostic.span.file, nullptr);
    ASSERT_LE(diagnostic.span.offset, text.size());
  }
  if (parsed.result.value) expect_places_within(*parsed.result.value);
}

std::vector<std::string> seeds() {
  std::string const folder = MOKUHYO_SOURCE_DIR "/samples/niigata-r5/";
  return {support::read_text(folder + "03-passport-center/sheet.yaml"),
          support::read_text(folder + "01-shimin-seikatsu/goals.yaml").substr(0, 2000),
          "a: &x [1, {b: 'c'}, \"d\\n\"]\nb: *x\nc: !text |\n  x\n  y\n? e\n: - f\n  - g: ~\n"};
}

TEST(Fuzz, EveryPrefixOfAFileEndsOrderly) {
  std::string const text = seeds().back();
  for (std::size_t length = 0; length <= text.size(); ++length) {
    expect_orderly(text.substr(0, length));
  }
}

TEST(Fuzz, FilesWithPiecesChangedEndOrderly) {
  constexpr std::string_view pieces[] = {":",   ": ", "- ", "\n", "  ",    "[",     "]",   "{",
                                         "}",   ",",  "\"", "'",  "#",     " #",    "&a ", "*a",
                                         "!t ", "|",  ">",  "? ", "---\n", "...\n", "%",   "@",
                                         "\t",  "　", "：", "~",  "null",  "<<: "};
  std::mt19937 random(20230401);
  auto const all = seeds();
  for (int round = 0; round < 3000; ++round) {
    std::string text = all.at(random() % all.size());
    text = text.substr(0, 600);
    text.resize(text.find_last_of('\n') + 1);
    for (int change = 0; change < 3; ++change) {
      std::size_t at = random() % (text.size() + 1);
      while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
      text.insert(at, pieces[random() % std::size(pieces)]);
    }
    expect_orderly(text);
  }
}

}  // namespace
}  // namespace mokuhyo::input

// The quick way of reading YAML gives what the careful way gives: values, places and warnings.

#include "support/text_file.h"
#include "unit/input/parsed.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>

namespace mokuhyo::input {
namespace {

namespace fs = std::filesystem;

std::string place(Span span) {
  return "@" + std::to_string(span.offset) + "+" + std::to_string(span.length) + " ";
}

/// Everything that is known of a value.
std::string dump(Value const& value) {
  std::string text = place(value.span);
  if (auto const* const scalar = value.scalar())
    text += std::to_string(static_cast<int>(scalar->style)) + "<" + scalar->text + ">";
  if (auto const* const sequence = value.sequence()) {
    text += "[";
    for (auto const& item : sequence->items) text += dump(item) + ",";
  }
  if (auto const* const mapping = value.mapping()) {
    text += "{";
    for (auto const& entry : mapping->entries)
      text += entry.key + place(entry.key_span) + ":" + dump(entry.value) + ",";
  }
  return text + ";";
}

std::string dump(Result<Value> const& result) {
  std::string text = result.value ? dump(*result.value) : "nothing";
  for (auto const& said : result.diagnostics.items())
    text += "\n" + place(said.span) + said.message.en;
  return text;
}

/// Whether `text` was read quickly. Where the careful way reads it too, both say the same.
bool expect_alike(std::string const& text) {
  Sources sources;
  auto const& file = sources.add("sheet.yaml", text);
  if (find_forbidden_character(file, DirectionControls::kept)) return false;
  auto const quick = read_quickly(file, {});
  if (!quick) return false;
  auto const careful = read_carefully(file, {});
  if (careful.ok()) {
    EXPECT_EQ(dump(*quick), dump(careful)) << text;
  }
  return true;
}

std::vector<fs::path> yaml_files(std::string const& folder) {
  std::vector<fs::path> files;
  for (auto const& entry :
       fs::recursive_directory_iterator(fs::path(MOKUHYO_SOURCE_DIR) / folder)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  return files;
}

std::vector<std::string> texts_of(std::vector<std::string> const& folders) {
  std::vector<std::string> texts;
  for (auto const& folder : folders) {
    for (auto const& file : yaml_files(folder)) texts.push_back(support::read_text(file));
  }
  return texts;
}

TEST(Parsers, SheetsAreReadQuickly) {
  for (auto const& text : texts_of({"samples", "fonts"})) EXPECT_TRUE(expect_alike(text)) << text;
}

TEST(Parsers, ReadTemplatesAndTheYamlTestSuiteAlike) {
  for (auto const& text : texts_of({"templates", "tests/data/yaml-test-suite"})) expect_alike(text);
}

/// Some lines of `text`, from a random one on.
std::string lines_of(std::string const& text, std::mt19937& random) {
  auto const begin = text.find('\n', random() % (text.size() + 1));
  auto lines = begin == std::string::npos ? text : text.substr(begin + 1, 600);
  lines.resize(lines.find_last_of('\n') + 1);
  return lines;
}

void insert_between_characters(std::string& text, std::string_view piece, std::mt19937& random) {
  std::size_t at = random() % (text.size() + 1);
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  text.insert(at, piece);
}

TEST(Parsers, ReadFilesWithPiecesChangedAlike) {
  constexpr std::string_view pieces[] = {
      ":", ": ",   "- ", "\n",   "  ",    "[",     "]",  "{",  "}",  ", ",  "\"",     "'",
      "#", " #",   "|",  ">",    "? ",    "---\n", "%",  "@",  "\t", "　",  "：",     "~",
      "a", "null", "|-", "\r\n", "...\n", "\n\n",  "\\", "''", "*a", "&a ", "\u2028", "!t "};
  std::mt19937 random(20230401);
  auto const seeds = texts_of({"samples", "templates"});
  int quick = 0;
  for (int round = 0; round < 5000; ++round) {
    auto text = lines_of(seeds[random() % seeds.size()], random);
    for (auto change = random() % 3; change > 0; --change)
      insert_between_characters(text, pieces[random() % std::size(pieces)], random);
    quick += expect_alike(text) ? 1 : 0;
  }
  EXPECT_GT(quick, 1500);
}

TEST(Parsers, ReadEscapesOfTheSecondHalfOfLatin1Alike) {
  EXPECT_TRUE(expect_alike("a: \"\\N\\_\\u3042\\xE9\"\n"));
  Sources sources;
  auto const careful = read_carefully(sources.add("sheet.yaml", "a: \"\\N\\_\"\n"), {});
  EXPECT_EQ(flat(*careful.value), "{a: \u0085\u00A0}");
}

TEST(Parsers, AByteOrderMarkWithinAFileStays) {
  EXPECT_EQ(flat(*Parsed("a: 1\n\uFEFFb: 2\n").result.value), "{a: 1, \uFEFFb: 2}");
}

// yaml-cpp refuses it (YAML 1.2.2, 7.3.3).
TEST(Parsers, WhatIsReadQuicklyGoesByTheStandard) {
  EXPECT_EQ(flat(*Parsed("a: [何か?, b]\n").result.value), "{a: [何か?, b]}");
}

// yaml-cpp keeps one of them at most (YAML 1.2.2, 6.5).
TEST(Parsers, LineBreaksAtTheEndOfAQuotedTextStay) {
  EXPECT_EQ(flat(*Parsed("a: '\n\n  '\n").result.value), "{a: \n}");
  EXPECT_EQ(flat(*Parsed("a: '一\n\n\n  '\nb: &b x\n").result.value), "{a: 一\n\n, b: x}");
  EXPECT_EQ(flat(*Parsed("a: \"一\n\n\n \"\n").result.value), "{a: 一\n\n}");
}

// Where nothing is written for a value, yaml-cpp says that it stands at the next key.
TEST(Parsers, AKeyThatBeginsLikeNullIsNoNull) {
  for (std::string_view const text : {"a:\n~   : 1\n", "a:\n~ b: 1\n", "a:\n  -\n~ b: 1\n",
                                      "a:\nnull: 1\n", "a: ~\nb:\n  - ~\n  - null\n"})
    EXPECT_TRUE(expect_alike(std::string(text))) << text;
}

}  // namespace
}  // namespace mokuhyo::input

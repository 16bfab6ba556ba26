// Golden lines: lines.txt says rule by rule how texts break. Its sections are the tests' names.

#include "setting_text.h"

#include "base/utf8.h"
#include "support/text_file.h"
#include "text/character_class.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace mokuhyo::text {
namespace {

constexpr char const* file = MOKUHYO_SOURCE_DIR "/tests/unit/text/lines.txt";

/// `text | width in em | lines joined by ／`
struct LinesCase {
  int line = 0;  // in the file
  std::string text, width, expected;
};

/// `[name] setting setting` and the cases after it.
struct Section {
  std::string name;
  std::string settings;
  std::vector<LinesCase> cases;
};

std::string trimmed(std::string_view text) {
  auto const first = text.find_first_not_of(' ');
  auto const last = text.find_last_not_of(' ');
  return first == std::string_view::npos ? "" : std::string(text.substr(first, last - first + 1));
}

/// \u{200B} in the file is that character in the text.
std::string unescaped(std::string text) {
  for (auto at = text.find("\\u{"); at != std::string::npos; at = text.find("\\u{", at + 1)) {
    auto const end = text.find('}', at);
    auto const code_point = std::stoul(text.substr(at + 3, end - at - 3), nullptr, 16);
    text.replace(at, end + 1 - at,
                 utf8::encode(std::u32string(1, static_cast<char32_t>(code_point))));
  }
  return text;
}

std::string escaped(std::string_view text) {
  std::ostringstream out;
  for (auto const c : utf8::to_utf32(text)) {
    if (is_invisible(c) || c == U'\u00A0' || c == U'\t') {
      out << "\\u{" << std::uppercase << std::hex << static_cast<unsigned>(c) << '}';
    } else {
      out << utf8::encode({&c, 1});
    }
  }
  return out.str();
}

LinesCase read_case(std::string const& text, int line) {
  auto const first = text.find(" | ");
  auto const second = text.find(" |", first + 3);
  return {line, text.substr(0, first), trimmed(text.substr(first + 3, second - first - 3)),
          trimmed(text.substr(second + 2))};
}

std::vector<Section> read_sections() {
  std::vector<Section> sections;
  std::istringstream lines(support::read_text(file));
  std::string text;
  for (int line = 1; std::getline(lines, text); ++line) {
    if (text.starts_with("[")) {
      auto const end = text.find(']');
      sections.push_back({text.substr(1, end - 1), text.substr(end + 1), {}});
    } else if (!text.empty() && !text.starts_with("#")) {
      sections.back().cases.push_back(read_case(text, line));
    }
  }
  return sections;
}

void apply(std::string const& setting, ParagraphStyle& style, Align& align) {
  if (setting == "loose") style.kinsoku = Kinsoku::loose;
  if (setting == "normal") style.kinsoku = Kinsoku::normal;
  if (setting == "words") style.break_at = BreakAt::words;
  if (setting == "phrases") style.break_at = BreakAt::phrases;
  if (setting == "hanging") style.hanging = HangingPunctuation::yes;
  if (setting == "start") align = Align::start;
  if (setting == "center") align = Align::center;
  if (setting.starts_with("not-start=")) {
    style.lists.append_not_start = utf8::to_utf32(setting.substr(10));
  }
  if (setting.starts_with("may-start=")) {
    style.lists.except_not_start = utf8::to_utf32(setting.substr(10));
  }
  if (setting.starts_with("not-end=")) {
    style.lists.append_not_end = utf8::to_utf32(setting.substr(8));
  }
  if (setting.starts_with("may-end=")) {
    style.lists.except_not_end = utf8::to_utf32(setting.substr(8));
  }
}

std::string actual_lines(Section const& section, LinesCase const& one) {
  ParagraphStyle style;
  auto align = Align::justify;
  std::istringstream settings(section.settings);
  for (std::string setting; settings >> setting;) {
    apply(setting, style, align);
  }
  return escaped(broken(shaped(unescaped(one.text), style), em(std::stod(one.width)), align));
}

class Rule : public testing::TestWithParam<Section> {};

TEST_P(Rule, BreaksAsExpected) {
  for (auto const& one : GetParam().cases) {
    EXPECT_EQ(actual_lines(GetParam(), one), one.expected)
        << "lines.txt:" << one.line << ": " << one.text << " | " << one.width;
  }
}

std::string test_name(testing::TestParamInfo<Section> const& info) {
  auto name = info.param.name;
  std::ranges::replace_if(
      name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Lines, Rule, testing::ValuesIn(read_sections()), test_name);

TEST(Lines, AreAtLeastOneHundredAndFifty) {
  std::size_t count = 0;
  for (auto const& section : read_sections()) {
    count += section.cases.size();
  }
  EXPECT_GE(count, 150U);
}

// MOKUHYO_UPDATE=1 writes what the lines are now into the file, for reading.
TEST(Lines, AreWrittenWhenUpdating) {
  if (!support::updating()) {
    return;
  }
  auto text = support::read_text(file);
  std::istringstream lines(text);
  std::ostringstream out;
  std::string line;
  Section section;
  while (std::getline(lines, line)) {
    if (line.starts_with("[")) {
      section.settings = line.substr(line.find(']') + 1);
    } else if (!line.empty() && !line.starts_with("#")) {
      auto const one = read_case(line, 0);
      line = one.text + " | " + one.width + " | " + actual_lines(section, one);
    }
    out << line << '\n';
  }
  EXPECT_EQ(support::compare_with_golden(file, out.str()), "");
}

}  // namespace
}  // namespace mokuhyo::text

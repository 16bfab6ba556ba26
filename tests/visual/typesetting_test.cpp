// What is set, counted on finished PDFs: the page that shows every rule, sentences as other cities
// write them, and the six real sheets.

#include "base/utf8.h"
#include "end_to_end/program.h"
#include "input/load.h"
#include "support/temporary_folder.h"
#include "text/kinsoku.h"
#include "text/markup.h"
#include "visual/extracted_text.h"
#include "visual/set_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace mokuhyo::visual {
namespace {

using end_to_end::mokuhyo;
using text::CharacterClass;

std::string const folder = MOKUHYO_SOURCE_DIR "/tests/visual/";

/// A PDF that is made for the time of the program.
class Rendered {
 public:
  explicit Rendered(std::string const& source) : m_pdf((m_folder / "out.pdf").string()) {
    auto const outcome = mokuhyo({"render", source, "-o", m_pdf});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  }

  [[nodiscard]] std::vector<SetLine> lines() const { return set_lines(m_pdf); }
  [[nodiscard]] std::string ask(std::vector<std::string> words) const {
    words.push_back(m_pdf);
    if (words.front() == "pdftotext") words.emplace_back("-");
    return support::run(words).output;
  }

 private:
  support::TemporaryFolder m_folder;
  std::string m_pdf;
};

Rendered const& rendered(std::string const& source) {
  static std::map<std::string, Rendered> made;
  return made.try_emplace(source, source).first->second;
}

CharacterClass class_of(char32_t c) { return text::character_kind(c).character_class; }

std::string shown(SetLine const& line) { return utf8::encode(line.text); }

/// The lines that begin or end as strict kinsoku forbids.
std::vector<std::string> wrong_lines(std::vector<SetLine> const& lines) {
  text::KinsokuLists const none;
  text::Prohibitions const rules(text::Kinsoku::strict, none);
  std::vector<std::string> wrong;
  for (auto const& line : lines) {
    auto const first = line.text.front();
    auto const last = line.text.back();
    if ((!line.begins_paragraph && rules.not_at_start(first, class_of(first))) ||
        (!line.ends_paragraph && rules.not_at_end(last, class_of(last)))) {
      wrong.push_back(shown(line));
    }
  }
  return wrong;
}

/// Paragraphs of two lines or more that end in one of a single character, closing marks aside.
std::vector<std::string> lone_ends(std::vector<SetLine> const& lines) {
  std::vector<std::string> lone;
  for (auto const& line : lines) {
    auto const characters =
        std::ranges::count_if(line.text, [](char32_t c) { return !text::is_closing(class_of(c)); });
    if (!line.begins_paragraph && line.ends_paragraph && characters < 2) {
      lone.push_back(shown(line));
    }
  }
  return lone;
}

using None = std::vector<std::string>;

class Page : public testing::TestWithParam<std::string> {};

TEST_P(Page, HasNoLineThatBeginsOrEndsWrongly) {
  auto const lines = rendered(GetParam()).lines();
  EXPECT_GE(lines.size(), 200U);
  EXPECT_EQ(wrong_lines(lines), None());
}

TEST_P(Page, HasNoLoneLastCharacter) { EXPECT_EQ(lone_ends(rendered(GetParam()).lines()), None()); }

INSTANTIATE_TEST_SUITE_P(Pages, Page,
                         testing::Values(folder + "typesetting.yaml", folder + "sentences.yaml",
                                         end_to_end::sample_pack().string()));

/// The texts of the rows of a sheet of tests/visual.
std::vector<std::string> texts_of(std::string const& sheet) {
  Sources sources;
  auto const yaml = input::load_yaml(sheet, sources);
  std::vector<std::string> texts;
  for (auto const& row : yaml.value->mapping()->find("rules")->sequence()->items) {
    texts.push_back(row.mapping()->find("text")->scalar()->text);
  }
  return texts;
}

/// The lines of a page joined, but for the readings of ruby.
std::string joined(std::vector<SetLine> const& lines) {
  std::string all;
  for (auto const& line : lines) all += without_blanks(shown(line));
  return all;
}

/// Poppler's text has the readings between the lines; MuPDF's glyphs have no variation selectors.
TEST(Typesetting, GivesBackEachTextAsTypedFromLinesAndColumns) {
  for (std::string const name : {"typesetting.yaml", "sentences.yaml"}) {
    auto const& page = rendered(folder + name);
    auto const lines = joined(page.lines());
    auto const all = without_blanks(page.ask({"pdftotext", "-raw"}));
    for (auto const& text : texts_of(folder + name)) {
      bool const has_ruby = !text::read_markup(text).rubies.empty();
      auto const wanted = without_blanks(text::without_markup(text));
      EXPECT_GE(count(has_ruby ? lines : all, wanted), 3U) << text;
    }
  }
}

/// Poppler takes long to find the text of each element: a sheet of one row will do.
TEST(Typesetting, TagsRubyAsBaseAndReadingInLinesAndColumns) {
  support::TemporaryFolder const sheets;
  auto const sheet = sheets.write(
      "sheet.yaml",
      "template: " + folder +
          "typesetting-page.yaml\ntitle: 題\nrules:\n"
          "  - {rule: ルビ, text: \"市は{新潟|にいがた}と{#変更|{燕|つばめ}}です\"}\n");
  auto const tree = rendered(sheet.string()).ask({"pdfinfo", "-struct-text"});
  auto const ruby = [](std::string const& base, std::string const& reading) {
    return "Ruby (inline)\n              RB\n                \"" + base +
           "\"\n              RT\n                \"" + reading + "\"\n";
  };
  EXPECT_EQ(count(tree, ruby("新潟", "にいがた")), 3U) << tree;
  EXPECT_EQ(count(tree, ruby("燕", "つばめ")), 3U) << tree;
}

}  // namespace
}  // namespace mokuhyo::visual

// The finished PDF of the six real sheets, as other programs see it.

#include "base/utf8.h"
#include "end_to_end/program.h"
#include "input/load.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

/// The sample pack, rendered once for all tests.
class Document : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    s_folder = std::make_unique<support::TemporaryFolder>();
    s_outcome = mokuhyo({"render", sample_pack().string(), "-o", pdf()});
  }
  static void TearDownTestSuite() { s_folder.reset(); }

  static std::string pdf() { return (*s_folder / "niigata-r5.pdf").string(); }
  static support::Outcome const& outcome() { return s_outcome; }

  /// What a tool prints about the PDF.
  static std::string look(std::vector<std::string> words) {
    auto const outcome = support::run(words);
    EXPECT_EQ(outcome.exit_code, 0) << words.at(0) << ": " << outcome.errors;
    return outcome.output;
  }

 private:
  static std::unique_ptr<support::TemporaryFolder> s_folder;
  static support::Outcome s_outcome;
};

std::unique_ptr<support::TemporaryFolder> Document::s_folder;
support::Outcome Document::s_outcome;

TEST_F(Document, IsRenderedInOneRun) {
  EXPECT_EQ(outcome().exit_code, 0);
  EXPECT_EQ(outcome().output, pdf() + ": 6 pages\n");
}

TEST_F(Document, IsCleanForQpdf) {
  auto const said = look({"qpdf", "--check", pdf()});
  EXPECT_NE(said.find("No syntax or stream encoding errors found"), std::string::npos) << said;
  EXPECT_EQ(said.find("WARNING"), std::string::npos) << said;
}

TEST_F(Document, HasOnePageOfA3LandscapeForEachSheet) {
  auto const info = look({"pdfinfo", "-f", "1", "-l", "6", pdf()});
  EXPECT_NE(info.find("Pages:           6\n"), std::string::npos) << info;
  for (int page = 1; page <= 6; ++page) {
    auto const size = "Page    " + std::to_string(page) + " size:  1190.55 x 841.89 pts (A3)";
    EXPECT_NE(info.find(size), std::string::npos) << info;
  }
}

TEST_F(Document, BearsTheTitleAndPublisherOfThePack) {
  auto const info = look({"pdfinfo", pdf()});
  EXPECT_NE(info.find("Title:           令和5年度 組織目標管理シート\n"), std::string::npos)
      << info;
  EXPECT_NE(info.find("Author:          新潟市 市民生活部\n"), std::string::npos) << info;
}

TEST_F(Document, EmbedsEveryFontAsASubsetWithItsText) {
  std::istringstream lines(look({"pdffonts", pdf()}));
  std::string line;
  int fonts = -2;  // two lines of heading
  while (std::getline(lines, line)) {
    if (++fonts <= 0) continue;
    EXPECT_NE(line.find(" yes yes yes "), std::string::npos) << line;
    EXPECT_EQ(line.at(6), '+') << line;  // ISO 32000-1, 9.6.4: the tag of a subset
  }
  EXPECT_GE(fonts, 1);
}

/// Characters without blanks of any width and line or page ends.
std::string without_blanks(std::string_view text) {
  std::string kept;
  for (char32_t const c : utf8::to_utf32(text)) {
    bool const blank =
        c == U' ' || c == U'\n' || c == U'\r' || c == U'\f' || c == U'\t' || c == U'　';
    if (!blank) utf8::append(kept, c);
  }
  return kept;
}

/// Every text of a sheet that is printed: not the keys, not what names the template, not 同上.
std::vector<std::string> printed_texts(input::Value const& value) {
  if (auto const* const scalar = value.scalar()) {
    bool const ditto = scalar->text == "同上" && value.tag.empty();
    return ditto ? std::vector<std::string>() : std::vector{scalar->text};
  }
  std::vector<std::string> texts;
  auto const append = [&texts](input::Value const& child) {
    auto more = printed_texts(child);
    texts.insert(texts.end(), more.begin(), more.end());
  };
  if (auto const* const sequence = value.sequence()) {
    for (auto const& item : sequence->items) append(item);
    return texts;
  }
  std::set<std::string> const unprinted{"template", "テンプレート", "id", "識別名"};
  for (auto const& entry : value.mapping()->entries) {
    if (!unprinted.contains(entry.key)) append(entry.value);
  }
  return texts;
}

TEST_F(Document, HoldsEveryTextOfItsSheets) {
  auto const sheets = sample_sheets();
  ASSERT_EQ(sheets.size(), 6U);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    auto const page = std::to_string(i + 1);
    auto const text =
        without_blanks(look({"pdftotext", "-raw", "-f", page, "-l", page, pdf(), "-"}));
    for (auto const& entry : fs::directory_iterator(sheets[i])) {
      Sources sources;
      auto const yaml = input::load_yaml(entry.path(), sources);
      ASSERT_TRUE(yaml.ok()) << entry.path();
      for (auto const& value : printed_texts(*yaml.value)) {
        EXPECT_NE(text.find(without_blanks(value)), std::string::npos)
            << entry.path() << ": " << value;
      }
    }
  }
}

TEST_F(Document, HasTheSameSheetAsOneRenderedAloneWhereEachHasItsOwnWidths) {
  support::TemporaryFolder const folder;
  auto const alone = (folder / "sheet.pdf").string();
  auto const packed = (folder / "pack.pdf").string();
  auto const sheet = sample_sheets().at(2).string();
  EXPECT_EQ(mokuhyo({"render", sheet, "-o", alone}).exit_code, 0);
  EXPECT_EQ(
      mokuhyo({"render", sample_pack().string(), "--widths", "sheet", "-o", packed}).exit_code, 0);
  EXPECT_EQ(look({"pdftotext", "-raw", alone, "-"}),
            look({"pdftotext", "-raw", "-f", "3", "-l", "3", packed, "-"}));
}

TEST_F(Document, IsOnAnotherPaperWhereAsked) {
  support::TemporaryFolder const folder;
  auto const small = (folder / "a4.pdf").string();
  auto const outcome = mokuhyo({"render", sample_pack().string(), "--paper", "A4", "-o", small});
  EXPECT_EQ(outcome.output, small + ": 6 pages\n");
  auto const info = look({"pdfinfo", "-f", "1", "-l", "6", small});
  for (int page = 1; page <= 6; ++page)
    EXPECT_NE(info.find("Page    " + std::to_string(page) + " size:  841.89 x 595.28 pts (A4)"),
              std::string::npos)
        << info;
}

TEST(Plan, WithoutAnEvaluationIsASheetToo) {
  support::TemporaryFolder const folder;
  auto const pdf = (folder / "plan.pdf").string();
  auto const outcome = mokuhyo({"render", MOKUHYO_SOURCE_DIR "/samples/plan-r6", "-o", pdf});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_EQ(support::run({"qpdf", "--check", pdf}).exit_code, 0);
}

TEST(Program, WritesNamesOfItsOwnIntoTheCurrentFolder) {
  support::TemporaryFolder const folder;
  auto const command = "cd '" + folder.path().string() + "' && '" MOKUHYO_PROGRAM "' render '" +
                       sample_pack().string() + "'";
  auto const outcome =
      support::run({"sh", "-c", command}, {"MOKUHYO_DATA=" MOKUHYO_SOURCE_DIR, "LC_ALL=C.UTF-8"});
  EXPECT_EQ(outcome.output, "niigata-r5.pdf: 6 pages\n") << outcome.errors;
  EXPECT_TRUE(fs::exists(folder / "niigata-r5.pdf"));
}

}  // namespace
}  // namespace mokuhyo::end_to_end

// New sheets: what `new` makes has no errors, and overwrites nothing.
#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> template_names() {
  std::vector<std::string> names;
  for (auto const& entry : fs::directory_iterator(MOKUHYO_SOURCE_DIR "/templates")) {
    if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
  }
  return names;
}

class NewSheet : public testing::TestWithParam<std::string> {};

TEST_P(NewSheet, HasNoErrorsAndItsSchemaBesideIt) {
  support::TemporaryFolder const folder;
  auto const sheet = folder / "sheet";
  ASSERT_EQ(mokuhyo({"new", GetParam(), sheet.string()}).exit_code, 0);
  auto const checked = mokuhyo({"check", "--strict", sheet.string()});
  EXPECT_EQ(checked.exit_code, 0) << checked.errors;
  EXPECT_EQ(support::read_text(sheet / (GetParam() + ".schema.json")),
            mokuhyo({"schema", GetParam()}).output);
}

INSTANTIATE_TEST_SUITE_P(Templates, NewSheet, testing::ValuesIn(template_names()));

TEST(NewSheets, BeginInTheFiscalYearOfTheDay) {
  support::TemporaryFolder const folder;
  auto const sheet = folder / "sheet";
  auto const made =
      mokuhyo({"new", "soshiki-mokuhyo", sheet.string()}, {"SOURCE_DATE_EPOCH=1711810800"});
  EXPECT_EQ(made.exit_code, 0);
  auto const header = support::read_text(sheet / "header.yaml");
  EXPECT_TRUE(header.starts_with(
      "# yaml-language-server: $schema=./soshiki-mokuhyo.schema.json\ntemplate: soshiki-mokuhyo\n"
      "年度: 令和5年度\n"))
      << header;
}

TEST(NewSheets, LeaveAFolderAloneThatHoldsSomething) {
  support::TemporaryFolder const folder;
  folder.write("sheet/header.yaml", "mine");
  auto const made = mokuhyo({"new", "soshiki-mokuhyo", (folder / "sheet").string()});
  EXPECT_EQ(made.exit_code, 1);
  EXPECT_NE(made.errors.find("the folder is not empty"), std::string::npos) << made.errors;
  EXPECT_EQ(support::read_text(folder / "sheet/header.yaml"), "mine");
}

TEST(NewSheets, AreOfTemplatesThatExist) {
  support::TemporaryFolder const folder;
  auto const made = mokuhyo({"new", "soshiki-mokuhyu", (folder / "sheet").string()});
  EXPECT_EQ(made.exit_code, 1);
  EXPECT_NE(made.errors.find("did you mean `soshiki-mokuhyo`?"), std::string::npos) << made.errors;
  EXPECT_FALSE(fs::exists(folder / "sheet"));
}

}  // namespace
}  // namespace mokuhyo::end_to_end

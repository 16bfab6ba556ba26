// The examples of templates/README.md are true.
#include "unit/form/binding.h"

#include "support/text_file.h"

#include <gtest/gtest.h>

#include <sstream>

namespace mokuhyo::form {
namespace {

namespace fs = std::filesystem;

fs::path const templates = fs::path(MOKUHYO_SOURCE_DIR) / "templates";

/// The YAML in the README, one text an example.
std::vector<std::string> examples() {
  std::vector<std::string> found;
  std::istringstream lines(support::read_text(templates / "README.md"));
  bool is_inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) {
      is_inside = line == "```yaml";
      if (is_inside) found.emplace_back();
    } else if (is_inside) {
      found.back() += line + "\n";
    }
  }
  return found;
}

/// The one example that holds `text`.
std::string example(std::string const& text) {
  std::string found;
  for (auto const& each : examples()) {
    if (each.find(text) == std::string::npos) continue;
    EXPECT_EQ(found, "") << "two examples hold " << text;
    found = each;
  }
  return found;
}

std::vector<std::string> said_of(std::string const& name, std::string const& sheet,
                                 std::string const& form) {
  support::TemporaryFolder const folder;
  folder.write(name + ".yaml", form);
  Sources sources;
  SheetReader reader({folder.path(), templates}, sources);
  std::vector<std::string> said;
  auto const result = reader.read(folder.write("sheet/sheet.yaml", sheet));
  for (auto const& each : result.diagnostics.items()) said.push_back(each.message.en);
  return said;
}

using Said = std::vector<std::string>;

TEST(Readme, TheLooksAreTaken) {
  std::string const form = "template: t\ntitle: 題\npage: {}\nfields: {}\nblocks: []\n";
  EXPECT_EQ(said_of("t", "template: t\n", form + example("重要: {bold: true}")), Said());
}

TEST(Readme, TheSmallestTemplateTakesItsSheet) {
  EXPECT_EQ(said_of("memo", example("四月一日"), example("title: 覚え書き")), Said());
}

TEST(Readme, TheNamesOfRowsAreThoseItSays) {
  auto const bound =
      filled(example("an indicator may have an id") +
                 "blocks: [table: {rows: goals.indicators, columns: [{field: result}]}]\n",
             example("the only indicator of goal 1"));
  EXPECT_EQ(bound.said, Said());
  EXPECT_EQ(cells_of(grid_of(bound)), (Said{"0,0 12", "1,0 106", "2,0 237"}));
}

TEST(Readme, TheExtendingTemplateExtends) {
  EXPECT_EQ(said_of("soshiki-mokuhyo-b",
                    "template: soshiki-mokuhyo-b\n年度: R5\n部: 市民生活部\n課: 市民生活課\n"
                    "goals: [{no: 1, goal: 減らします。, indicators: [{indicator: 件数, "
                    "中間評価: △}]}]\n",
                    example("extends: soshiki-mokuhyo")),
            Said());
}

TEST(Readme, SeveralValuesAreWrittenAsItSays) {
  auto const bound =
      filled(example("each: [") +
                 "blocks: [grid: {columns: [auto, 1fr, 1fr], rows: [[{value: grants}]]}]\n",
             example("補助金: {R5"));
  EXPECT_EQ(bound.said, Said());
  EXPECT_EQ(cells_of(grid_of(bound)), (Said{"0,0 1200", "0,1 1350", "0,2 "}));
}

TEST(Readme, TheSumIsComputed) {
  auto const bound =
      filled(example("sum: [wages") +
                 "blocks: [grid: {columns: [auto], rows: [[{value: costs.total}]]}]\n",
             "costs: {人件費: 1200, 物件費: 34}\n");
  EXPECT_EQ(first_value(bound).text, "1,234");
}

TEST(Readme, MarksAndChecksAreThoseOfTheForm) {
  std::string const form = support::read_text(templates / "soshiki-mokuhyo.yaml");
  EXPECT_NE(form.find(example("△: {means: 一部未達成}")), std::string::npos);
  EXPECT_NE(form.find(example("- differ:")), std::string::npos);
}

TEST(Readme, ShowsEveryPictureOfAForm) {
  std::string const readme = support::read_text(templates / "README.md");
  for (auto const& entry : fs::directory_iterator(templates / "pictures")) {
    std::string const name = entry.path().filename().string();
    if (name.ends_with(".png")) {
      EXPECT_NE(readme.find("(pictures/" + name + ")"), std::string::npos) << name;
    } else if (name.ends_with("-sheet.yaml")) {
      Sources sources;
      EXPECT_TRUE(SheetReader({templates}, sources).read(entry.path()).diagnostics.empty()) << name;
    }
  }
}

}  // namespace
}  // namespace mokuhyo::form

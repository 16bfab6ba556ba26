// Which files make up a sheet.
#include "form/sheet_files.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

std::vector<std::string> keys(SheetFiles const& files) {
  std::vector<std::string> names;
  for (auto const& entry : files.entries) names.push_back(entry.key);
  return names;
}

class SheetFilesTest : public testing::Test {
 protected:
  [[nodiscard]] SheetFiles read(std::string const& path = {}) {
    return read_sheet_files(path.empty() ? folder.path() : folder / path, sources)
        .take(said)
        .value();
  }

  support::TemporaryFolder const folder;
  Sources sources;
  Diagnostics said;
};

TEST_F(SheetFilesTest, AreAllYamlFilesOfAFolder) {
  folder.write("b.yaml", "b: 1\n");
  folder.write("a.yml", "a: 1\n");
  folder.write("header.yaml", "template: t\nh: 1\n");
  folder.write("notes.txt", "not yaml");
  EXPECT_EQ(keys(read()), (std::vector<std::string>{"h", "a", "b"}));
  EXPECT_TRUE(said.empty());
}

TEST_F(SheetFilesTest, LeaveOutPackAndSignOffAndWhatIsHidden) {
  folder.write("header.yaml", "template: t\n");
  folder.write("pack.yaml", "p: 1\n");
  folder.write("signoff.yaml", "s: 1\n");
  folder.write(".old.yaml", "o: 1\n");
  EXPECT_EQ(keys(read()), std::vector<std::string>());
}

TEST_F(SheetFilesTest, MayBeOneFile) {
  folder.write("other.yaml", "o: 1\n");
  folder.write("mine.yaml", "template: t\nm: 1\n");
  EXPECT_EQ(keys(read("mine.yaml")), std::vector<std::string>{"m"});
}

TEST_F(SheetFilesTest, PointToTheHeaderForTheSheetAsAWhole) {
  folder.write("a.yaml", "a: 1\n");
  folder.write("header.yaml", "template: t\n");
  EXPECT_TRUE(read().span.file->path().ends_with("header.yaml"));
}

TEST_F(SheetFilesTest, NameTheTemplateInJapaneseToo) {
  folder.write("header.yaml", "テンプレート: t\n");
  EXPECT_EQ(read().form->value.scalar()->text, "t");
}

TEST_F(SheetFilesTest, ThatAreNotThereAreAnError) {
  auto const result = read_sheet_files(folder / "nowhere", sources);
  ASSERT_EQ(result.diagnostics.items().size(), 1U);
  EXPECT_EQ(path_of(result.diagnostics.items()[0]), (folder / "nowhere").string());
}

TEST_F(SheetFilesTest, ArePartialWhereOneIsBroken) {
  folder.write("header.yaml", "template: t\n");
  folder.write("goals.yaml", "goals: [\n");
  EXPECT_EQ(read().completeness, Completeness::partial);
}

}  // namespace
}  // namespace mokuhyo::form

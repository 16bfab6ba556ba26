// Templates are found by name or path and read once.
#include "form/template_library.h"

#include "input/load.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

std::string form(std::string const& name) {
  return "template: " + name + "\ntitle: 題\npage: {}\nfields: {}\nblocks: []\n";
}

class Library : public testing::Test {
 protected:
  [[nodiscard]] Result<Template const*> find(std::string const& name) {
    input::Value value;
    value.data = input::Scalar{name};
    return library.find(value, folder / "sheet");
  }

  support::TemporaryFolder const folder;
  Sources sources;
  TemplateLibrary library{{folder / "own", folder / "common"}, sources};
};

TEST_F(Library, LooksInItsFoldersInOrder) {
  folder.write("own/t.yaml", form("t"));
  folder.write("common/t.yaml", "broken: [");
  folder.write("common/u.yaml", form("u"));
  EXPECT_TRUE(find("t").ok());
  EXPECT_TRUE(find("u").ok());
}

TEST_F(Library, FollowsPathsFromTheSheet) {
  folder.write("sheet/forms/t.yaml", form("t"));
  folder.write("v.yaml", form("v"));
  EXPECT_TRUE(find("forms/t.yaml").ok());
  EXPECT_TRUE(find("../v.yaml").ok());
}

TEST_F(Library, FindsWhatATemplateExtendsBesideIt) {
  folder.write("other/base.yaml", form("base"));
  folder.write("other/t.yaml", "template: t\nextends: base\n");
  EXPECT_TRUE(find("../other/t.yaml").ok());
}

TEST_F(Library, FindsWhatATemplateExtendsInItsFoldersFirst) {
  folder.write("own/base.yaml", form("base"));
  folder.write("other/base.yaml", "broken: [");
  folder.write("other/t.yaml", "template: t\nextends: base\n");
  EXPECT_TRUE(find("../other/t.yaml").ok());
}

TEST_F(Library, ReadsEachOnce) {
  folder.write("own/t.yaml", form("t"));
  auto const first = find("t");
  auto const second = find("t");
  EXPECT_EQ(first.value.value(), second.value.value());
  EXPECT_EQ(sources.files().size(), 1U);
}

TEST_F(Library, SaysAgainWhatIsWrongWithOne) {
  folder.write("own/t.yaml", form("u"));
  EXPECT_EQ(find("t").diagnostics.items().size(), 1U);
  EXPECT_EQ(find("t").diagnostics.items().size(), 1U);
}

TEST_F(Library, KnowsTheNameThatWasMeant) {
  folder.write("common/soshiki.yaml", form("soshiki"));
  auto const result = find("soshki");
  ASSERT_EQ(result.diagnostics.items().size(), 1U);
  EXPECT_EQ(result.diagnostics.items()[0].hint.en, "did you mean `soshiki`?");
}

}  // namespace
}  // namespace mokuhyo::form

#include "pack/file_names.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

using Names = std::vector<std::string>;

TEST(FileNames, AreThoseOfTheSheets) {
  EXPECT_EQ(file_names({"pack/01-shimin", "pack/02-koho/", "pack/03.yaml", "pack/04/sheet.yaml"}),
            (Names{"01-shimin", "02-koho", "03", "04"}));
}

TEST(FileNames, TakeTheFoldersAroundThemWhereTheyNeedThem) {
  EXPECT_EQ(file_names({"pack/bu-a/soumu", "pack/bu-b/soumu", "pack/bu-b/zaisei"}),
            (Names{"bu-a-soumu", "bu-b-soumu", "zaisei"}));
}

TEST(FileNames, AreNumberedWhereTheyWouldStillBeAlike) {
  EXPECT_EQ(file_names({"pack/a/x", "pack/b/x", "pack/a-x"}), (Names{"a-x", "b-x", "a-x-2"}));
}

}  // namespace
}  // namespace mokuhyo::pack

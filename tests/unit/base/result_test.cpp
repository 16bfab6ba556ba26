#include "base/result.h"

#include <gtest/gtest.h>

namespace mokuhyo {
namespace {

Diagnostics one_error() {
  Diagnostics said;
  said.error({}, {"悪い", "bad"});
  return said;
}

TEST(Result, AValueAloneIsFine) {
  Result<int> const result(3);
  EXPECT_TRUE(result.ok());
  EXPECT_EQ(result.value, 3);
}

TEST(Result, AValueBesideErrorsIsThereButNotFine) {
  Result<int> const result(3, one_error());
  EXPECT_FALSE(result.ok());
  EXPECT_EQ(result.value, 3);
}

TEST(Result, NothingMadeIsNotFine) {
  EXPECT_FALSE(Result<int>(Diagnostics{}).ok());
  EXPECT_FALSE(Result<int>().ok());
}

TEST(Result, TakingItMovesWhatWasSaid) {
  Diagnostics all = one_error();
  EXPECT_EQ(Result<int>(3, one_error()).take(all), 3);
  EXPECT_EQ(all.items().size(), 2U);
}

TEST(InternalErrorDeathTest, EndsWithItsOwnExitCode) {
  EXPECT_EXIT(internal_error("rows overlap"), testing::ExitedWithCode(70), "bug.*rows overlap");
}

}  // namespace
}  // namespace mokuhyo

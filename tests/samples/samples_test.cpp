// What a user sees of the samples: spans, marks, and that nothing written is lost.
#include "samples/reading.h"

#include <gtest/gtest.h>

namespace mokuhyo::samples {
namespace {

TEST(Plan, BindsWithoutAnEvaluation) {
  auto const reading = read(folder() / "plan-r6");
  EXPECT_EQ(reading.form.title, "組織目標管理シート 資源循環課");
}

}  // namespace
}  // namespace mokuhyo::samples

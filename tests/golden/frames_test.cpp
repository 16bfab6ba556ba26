// Every sheet of frames/ is laid out as its dump says. A case is the folder of a sheet, maybe with
// a template of its own; its name says which behaviour it shows.
#include "form/sheet.h"
#include "frame/dump.h"
#include "golden/cases.h"
#include "layout/layout.h"
#include "signoff/approved_form.h"
#include "support/fonts.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::golden {
namespace {

fs::path const cases_folder = source_folder / "tests/golden/frames";

class LaidOut : public testing::TestWithParam<std::string> {};

TEST_P(LaidOut, AsExpected) {
  fs::path const folder = cases_folder / GetParam();
  Sources sources;
  form::SheetReader reader({folder / "templates", cases_folder / "templates"}, sources);
  auto sheet = signoff::inspect(folder, reader);
  ASSERT_TRUE(sheet.ok());
  auto const& [read, standing] = *sheet.value;
  auto const form = signoff::approved(read.form, standing, signoff::Inks::colored);
  auto const layout = layout::lay_out({form}, support::project_fonts());
  ASSERT_TRUE(layout.ok());
  EXPECT_EQ(
      support::compare_with_golden(folder / "expected.txt", frame::dump(layout.value->document)),
      "");
}

INSTANTIATE_TEST_SUITE_P(Cases, LaidOut, testing::ValuesIn(case_names(cases_folder)), test_name);

}  // namespace
}  // namespace mokuhyo::golden

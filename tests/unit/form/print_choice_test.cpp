// Papers and width rules that a command line asks for.

#include "form/print_choice.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

/// A form on A3 landscape with margins of 10 mm.
Form wide_form() {
  Form form;
  form.page = {"A3", {mm(420), mm(297)}, {mm(10), mm(10), mm(10), mm(10)}, {}};
  return form;
}

/// The size of the page that `paper` makes of a form, as "width x height" in millimetres.
std::string printed_on(std::string_view paper) {
  auto const read = read_paper(paper);
  if (!read) return "no paper";
  auto const form = printed_as(wide_form(), {read, {}});
  if (!form.ok()) return form.diagnostics.items().front().message.en;
  auto const size = form.value->page.size;
  return std::to_string(size.width.emu / mm(1).emu) + " x " +
         std::to_string(size.height.emu / mm(1).emu);
}

TEST(PrintChoice, APaperLiesAsTheTemplatesPageUnlessItSaysOtherwise) {
  EXPECT_EQ(printed_on("A4"), "297 x 210");
  EXPECT_EQ(printed_on("B4"), "364 x 257");
  EXPECT_EQ(printed_on("A4-portrait"), "210 x 297");
  EXPECT_EQ(printed_on("A3-landscape"), "420 x 297");
}

TEST(PrintChoice, AGivenSizeIsTakenAsItIsWritten) {
  EXPECT_EQ(printed_on("200x300mm"), "200 x 300");
  EXPECT_EQ(printed_on("300x200"), "300 x 200");
  EXPECT_EQ(printed_on("200x300mm-landscape"), "300 x 200");
}

TEST(PrintChoice, OtherTextIsNoPaper) {
  for (auto const* const text :
       {"", "A9", "a4", "A4-", "A4-wide", "A4 landscape", "200x", "x300", "200x300cm", "1x300mm",
        "200x9000mm", "1e2x300mm", "nanx300", "-200x300"})
    EXPECT_EQ(printed_on(text), "no paper") << text;
}

TEST(PrintChoice, TheTemplatesMarginsMustLeaveSomeOfThePaper) {
  EXPECT_EQ(printed_on("25x300mm"),
            "on the paper asked for, the template's margins leave less than 10mm");
}

TEST(PrintChoice, WidthsMayBeChosenInPlaceOfTheTemplates) {
  EXPECT_EQ(printed_as(wide_form(), {{}, {}}).value->widths, WidthScope::pack);
  EXPECT_EQ(printed_as(wide_form(), {{}, read_width_scope("sheet")}).value->widths,
            WidthScope::sheet);
  EXPECT_EQ(read_width_scope("template"), WidthScope::from_template);
  EXPECT_EQ(read_width_scope("book"), std::nullopt);
}

}  // namespace
}  // namespace mokuhyo::form

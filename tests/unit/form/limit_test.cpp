// What no template may ask for, however small or large it is written.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;

Said said_of(std::string const& page, std::string const& blocks) {
  return filled_whole("template: t\ntitle: 題\npage: " + page +
                          "\nfields: {a: {}, r: {type: rows, fields: {b: {}}}}\nblocks: [" +
                          blocks + "]\n",
                      "a: b\n")
      .said;
}

/// `piece` so many times, with commas between.
std::string times(int count, std::string const& piece) {
  std::string text = piece;
  for (int i = 1; i < count; ++i) text += ", " + piece;
  return text;
}

TEST(Limits, OfThePage) {
  EXPECT_EQ(said_of("{size: [0mm, 0mm]}", ""), Said{"3:7 the page is smaller than 20mm"});
  EXPECT_EQ(said_of("{size: [10km, 100mm]}", ""), Said{"3:15 `10km` is no length"});
  EXPECT_EQ(said_of("{size: [10000000mm, 100mm]}", ""), Said{"3:15 `10000000mm` is no length"});
  EXPECT_EQ(said_of("{size: [5000mm, 5000mm]}", ""), Said());
  EXPECT_EQ(said_of("{size: [-5mm, 100mm]}", ""), Said{"3:15 `-5mm` is no length"});
}

TEST(Limits, OfWidths) {
  auto const grid = [](std::string const& width) {
    return "grid: {columns: [" + width + "], rows: [[{text: a}]]}";
  };
  EXPECT_EQ(said_of("{}", grid("-3mm")), Said{"5:27 `-3mm` is no distance"});
  EXPECT_EQ(said_of("{}", grid("1001em")), Said{"5:27 `1001em` is no distance"});
  EXPECT_EQ(said_of("{}", grid("0fr")), Said{"5:27 `0fr` is no distance"});
}

TEST(Limits, OfColumns) {
  std::string const row = "rows: [[{text: a, columns: 200}]]}";
  EXPECT_EQ(said_of("{}", "grid: {columns: [" + times(200, "auto") + "], " + row), Said());
  EXPECT_EQ(said_of("{}", "grid: {columns: [" + times(10000, "auto") + "], " + row),
            Said{"5:26 there are more than 200 columns"});
  EXPECT_EQ(said_of("{}", "table: {rows: r, columns: [" + times(10000, "{field: b}") + "]}"),
            Said{"5:36 there are more than 200 columns"});
}

TEST(Limits, OfRowsOfAGrid) {
  auto const grid = [](int rows) {
    return "grid: {columns: [auto], rows: [" + times(rows, "[{text: a}]") + "]}";
  };
  EXPECT_EQ(said_of("{}", grid(1000)), Said());
  EXPECT_EQ(said_of("{}", grid(1001)).size(), 1U);
}

}  // namespace
}  // namespace mokuhyo::form

// Bodies of requests come from anywhere.
#include "preview/posted.h"

#include <gtest/gtest.h>

namespace mokuhyo::preview {
namespace {

TEST(Posted, PlaceIsReadFromWholeNumbers) {
  auto const place = read_place(R"({"item": 3, "file": 1, "line": 5, "column": 7})");
  ASSERT_TRUE(place);
  EXPECT_EQ(place->item, 3U);
  EXPECT_EQ(place->file, 1U);
  EXPECT_EQ(place->at.line, 5U);
  EXPECT_EQ(place->at.column, 7U);
}

TEST(Posted, SigningIsReadFromNumbersAndWords) {
  auto const signing =
      read_signing(R"({"item": 3, "sheet": 1, "role": "課長", "name": "佐藤", "seen": "12-ab"})");
  ASSERT_TRUE(signing);
  EXPECT_EQ(signing->item, 3U);
  EXPECT_EQ(signing->sheet, 1U);
  EXPECT_EQ(signing->role + signing->name + signing->seen, "課長佐藤12-ab");
}

TEST(Posted, NothingElseIsTaken) {
  for (auto const* const body :
       {"", "[]", "{", "null", "3", R"({"item": 3})",
        R"({"item": 3, "sheet": 1, "role": "課長", "name": "佐藤", "seen": ""})",
        R"({"item": 3, "sheet": 1, "role": "課長", "name": "佐藤"})",
        R"({"item": -3, "sheet": 1, "role": "課長", "name": "佐藤", "seen": "x"})",
        R"({"item": 3, "sheet": 1, "role": 5, "name": "佐藤", "seen": "x"})",
        R"({"item": "3", "file": 1, "line": 5, "column": 7})",
        R"({"item": 3.5, "file": 1, "line": 5, "column": 7})"}) {
    EXPECT_FALSE(read_place(body)) << body;
    EXPECT_FALSE(read_signing(body)) << body;
  }
}

}  // namespace
}  // namespace mokuhyo::preview

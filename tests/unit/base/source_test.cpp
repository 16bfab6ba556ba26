#include "base/source.h"

#include <gtest/gtest.h>

namespace mokuhyo {
namespace {

SourceFile const file("a.yaml", "年度: R5\r\n\n部: 市民𠮷部");

void expect_position(std::uint32_t offset, std::uint32_t line, std::uint32_t column) {
  auto const position = file.position(offset);
  EXPECT_EQ(position.line, line) << "offset " << offset;
  EXPECT_EQ(position.column, column) << "offset " << offset;
}

TEST(SourceFile, CountsLinesAndCharactersFromOne) {
  expect_position(0, 1, 1);
  expect_position(6, 1, 3);   // after 年度
  expect_position(12, 2, 1);  // the empty line
  expect_position(13, 3, 1);
  expect_position(28, 3, 7);  // after 𠮷, which is four bytes
}

TEST(SourceFile, AnOffsetPastTheEndIsTheEnd) {
  auto const end = static_cast<std::uint32_t>(file.text().size());
  expect_position(end, 3, 8);
  expect_position(end + 100, 3, 8);
}

TEST(SourceFile, ALineIsGivenWithoutItsLineEnd) {
  EXPECT_EQ(file.line(1), "年度: R5");
  EXPECT_EQ(file.line(2), "");
  EXPECT_EQ(file.line(3), "部: 市民𠮷部");
  EXPECT_EQ(file.line(0), "");
  EXPECT_EQ(file.line(4), "");
}

TEST(SourceFile, AnEmptyFileHasOneEmptyLine) {
  SourceFile const empty("e.yaml", "");
  EXPECT_EQ(empty.position(0).line, 1U);
  EXPECT_EQ(empty.line(1), "");
}

TEST(Sources, KeepTheirAddresses) {
  Sources sources;
  SourceFile const& first = sources.add("first", "1");
  for (int i = 0; i < 100; ++i) sources.add("more", "2");
  EXPECT_EQ(sources.files().front().get(), &first);
  EXPECT_EQ(first.path(), "first");
}

}  // namespace
}  // namespace mokuhyo

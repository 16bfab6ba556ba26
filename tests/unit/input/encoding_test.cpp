// Files as offices save them: byte order marks, CRLF, and encodings that are not UTF-8.

#include "support/temporary_folder.h"
#include "unit/input/parsed.h"

#include <gtest/gtest.h>

namespace mokuhyo::input {
namespace {

std::string message_of(std::string_view bytes) {
  support::TemporaryFolder const folder;
  auto const path = folder.write("sheet.yaml", bytes);
  Sources sources;
  auto const result = load_yaml(path, sources);
  if (result.diagnostics.empty()) return result.value ? flat(*result.value) : "nothing";
  auto const& diagnostic = result.diagnostics.items().front();
  EXPECT_EQ(path_of(diagnostic), path.string());
  EXPECT_FALSE(diagnostic.machine_fault);
  return diagnostic.message.en;
}

TEST(Encoding, AByteOrderMarkIsNoPartOfTheText) {
  EXPECT_EQ(message_of("\xEF\xBB\xBF"
                       "a: b"),
            "{a: b}");
}

TEST(Encoding, PlacesDoNotCountTheByteOrderMark) {
  support::TemporaryFolder const folder;
  Sources sources;
  auto const result = load_yaml(folder.write("s.yaml",
                                             "\xEF\xBB\xBF"
                                             "a: b"),
                                sources);
  EXPECT_EQ(result.value->mapping()->find("a")->span.offset, 3U);
}

TEST(Encoding, Utf16IsNamed) {
  using namespace std::string_view_literals;
  EXPECT_EQ(message_of("\xFF\xFE"
                       "a\0:\0 \0b\0"sv),
            "the file is encoded in UTF-16");
  EXPECT_EQ(message_of("\xFE\xFF\0a\0:\0 \0b"sv), "the file is encoded in UTF-16");
  EXPECT_EQ(message_of("a\0:\0 \0b\0"sv), "the file is encoded in UTF-16");
}

TEST(Encoding, ShiftJisIsNamed) {
  // 年度: 令和
  EXPECT_EQ(message_of("\x94\x4E\x93\x78: \x97\xDF\x98\x61\n"), "the file is encoded in Shift_JIS");
}

TEST(Encoding, EucJpIsNamed) {
  EXPECT_EQ(message_of("\xC7\xAF\xC5\xD9: \xCE\xE1\xCF\xC2\n"), "the file is encoded in EUC-JP");
}

TEST(Encoding, Iso2022JpIsNamed) {
  EXPECT_EQ(message_of("\x1B$B\x47\x2F\x45\x59\x1B(B: x\n"), "the file is encoded in ISO-2022-JP");
}

TEST(Encoding, TheHintTellsHowToConvert) {
  support::TemporaryFolder const folder;
  Sources sources;
  auto const result =
      load_yaml(folder.write("s.yaml", "\x94\x4E\x93\x78: \x97\xDF\x98\x61\n"), sources);
  EXPECT_NE(result.diagnostics.items().at(0).hint.en.find("iconv -f CP932 -t UTF-8 s.yaml"),
            std::string::npos);
}

TEST(Encoding, ABrokenByteIsShownWhereItStands) {
  support::TemporaryFolder const folder;
  Sources sources;
  auto const result = load_yaml(folder.write("s.yaml", "a: b\nc: あい\x80い\n"), sources);
  auto const& diagnostic = result.diagnostics.items().at(0);
  auto const place = diagnostic.span.file->position(diagnostic.span.offset);
  EXPECT_EQ(place.line, 2U);
  EXPECT_EQ(place.column, 6U);
  EXPECT_EQ(diagnostic.message.en, "this is not UTF-8");
}

TEST(Load, AMissingFileIsNamed) {
  Sources sources;
  auto const result = load_yaml("no/such/file.yaml", sources);
  EXPECT_EQ(path_of(result.diagnostics.items().at(0)), "no/such/file.yaml");
  EXPECT_FALSE(result.value);
}

TEST(Load, AFileOverTheLimitIsRefusedUnread) {
  support::TemporaryFolder const folder;
  Sources sources;
  Limits limits;
  limits.file_bytes = 4;
  auto const result = load_yaml(folder.write("s.yaml", "a: bc"), sources, limits);
  EXPECT_TRUE(result.diagnostics.has_errors());
}

}  // namespace
}  // namespace mokuhyo::input

#include "pdf/syntax.h"

#include "pdf/xml.h"

#include <gtest/gtest.h>

namespace mokuhyo::pdf {
namespace {

std::string text_string(std::string_view utf8) {
  std::string text;
  append_text(text, utf8);
  return text;
}

std::string name(std::string_view value) {
  std::string text;
  append_name(text, value);
  return text;
}

std::string points(Length length) {
  std::string text;
  append_points(text, length);
  return text;
}

TEST(Syntax, WritesAsciiTextAsItStandsAndTheRestAsUtf16) {
  EXPECT_EQ(text_string(""), "()");
  EXPECT_EQ(text_string("R5 (85%)"), "(R5 \\(85%\\))");
  EXPECT_EQ(text_string("a\\b"), "(a\\\\b)");
  EXPECT_EQ(text_string("目標"), "<FEFF76EE6A19>");
  EXPECT_EQ(text_string("𠮷"), "<FEFFD842DFB7>");
  EXPECT_EQ(text_string("a\nb"), "<FEFF0061000A0062>");
}

TEST(Syntax, EscapesWhatIsNotRegularInANameOnly) {
  EXPECT_EQ(name("Type"), "/Type");
  EXPECT_EQ(name("A B#(/"), "/A#20B#23#28#2F");
  EXPECT_EQ(name("ABCDEF+BIZUDGothic-Regular"), "/ABCDEF+BIZUDGothic-Regular");
}

TEST(Syntax, WritesLengthsInPointsWithTwoDecimals) {
  EXPECT_EQ(points(mm(210)), "595.28");
  EXPECT_EQ(points(pt(12)), "12");
  EXPECT_EQ(points(mm(-0.001)), "0");
}

TEST(Syntax, BuildsArraysAndDictionariesInOrder) {
  auto const array = Array().integer(-3).name("XYZ").ref({7}).text("a").points(pt(1.5)).raw("null");
  EXPECT_EQ(array.str(), "[-3 /XYZ 7 0 R (a) 1.5 null]");
  auto const dictionary = Dictionary()
                              .name("Type", "Page")
                              .integer("Count", 2)
                              .boolean("Marked", true)
                              .ref("Parent", {9})
                              .array("Kids", Array().ref({1}))
                              .dictionary("D", Dictionary().text("T", "x"));
  EXPECT_EQ(dictionary.str(),
            "<</Type /Page/Count 2/Marked true/Parent 9 0 R/Kids [1 0 R]/D <</T (x)>>>>");
}

TEST(Xml, EscapesMarkupAndLeavesOutWhatXmlForbids) {
  EXPECT_EQ(xml_escaped("<A & \"B\">"), "&lt;A &amp; &quot;B&quot;&gt;");
  EXPECT_EQ(xml_escaped("a\x01\tb\x7F"), "a\tb\x7F");
  EXPECT_EQ(xml_escaped("防災"), "防災");
}

}  // namespace
}  // namespace mokuhyo::pdf

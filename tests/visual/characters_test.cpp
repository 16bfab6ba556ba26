// The characters of names, numbers and old machines, through the finished PDF and back.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "visual/extracted_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace mokuhyo::visual {
namespace {

using end_to_end::mokuhyo;

/// A text as it is typed in double quotes, and as it comes back, blanks aside.
struct CharactersCase {
  char const* typed;
  char const* extracted;
};

constexpr std::array cases = {
    // variation sequences of ideographs
    CharactersCase{"葛󠄀城市", "葛󠄀城市"},
    CharactersCase{"渡邉󠄂さん", "渡邉󠄂さん"},
    CharactersCase{"辻󠄀さん", "辻󠄀さん"},
    // JIS X 0213 with combining marks, and beyond the BMP
    CharactersCase{"か゚き゚く゚け゚こ゚", "か゚き゚く゚け゚こ゚"},
    CharactersCase{"セ゚ツ゚ト゚ㇷ゚", "セ゚ツ゚ト゚ㇷ゚"},
    CharactersCase{"𠮷野家", "𠮷野家"},
    CharactersCase{"𩸽の干物", "𩸽の干物"},
    // compatibility ideographs stay what they are
    CharactersCase{"神と神、﨑と髙", "神と神、﨑と髙"},
    // numbers in circles and brackets, abbreviations
    CharactersCase{"①⑳㉑㉟㊱㊿", "①⑳㉑㉟㊱㊿"},
    CharactersCase{"⑴⒇⒈⒛", "⑴⒇⒈⒛"},
    CharactersCase{"㈱㍿㋿㍻℡№", "㈱㍿㋿㍻℡№"},
    CharactersCase{"ⅣⅫⅳⅻ", "ⅣⅫⅳⅻ"},
    CharactersCase{"½⅓¾", "½⅓¾"},
    CharactersCase{"㎡㎏㏄㌔㌢", "㎡㎏㏄㌔㌢"},
    // half-width katakana with their sound marks
    CharactersCase{"ｶﾞｷﾞﾊﾟｯｰ", "ｶﾞｷﾞﾊﾟｯｰ"},
    // dashes that look alike
    CharactersCase{"〜と～", "〜と～"},
    CharactersCase{"−と‐と–と—と―と-", "−と‐と–と—と―と-"},
    // blanks and what is not seen
    CharactersCase{"10\\u00A0人", "10人"},
    CharactersCase{"一\\t二", "一二"},
    CharactersCase{"三\\u200B四\\u2060五\\u200C六", "三四五六"},
    CharactersCase{"\\uFEFF七八", "七八"},
    // decomposed input is shown composed, and comes back as it was
    CharactersCase{"ハ\\u3099ーコート\\u3099", "ハ\u3099ーコート\u3099"},
    CharactersCase{"か\\u3099く\\u309A", "か\u3099く\u309A"},
};

std::string sheet_of(std::string const& rows) {
  return "template: " MOKUHYO_SOURCE_DIR
         "/tests/visual/typesetting-page.yaml\ntitle: 題\nrules:\n" +
         rows;
}

TEST(Characters, ComeBackAsTheyWereTyped) {
  support::TemporaryFolder const folder;
  std::string rows;
  for (auto const& one : cases) {
    rows += std::string("  - {rule: 字, text: \"項") + one.typed + "目\"}\n";
  }
  auto const sheet = folder.write("sheet.yaml", sheet_of(rows)).string();
  auto const pdf = (folder / "out.pdf").string();
  auto const outcome = mokuhyo({"render", sheet, "-o", pdf});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.errors;
  auto const text = without_blanks(support::run({"pdftotext", "-raw", pdf, "-"}).output);
  for (auto const& one : cases) {
    EXPECT_GE(count(text, "項" + std::string(one.extracted) + "目"), 3U) << one.typed;
  }
}

/// What is said of a sheet whose text is `text`, without the path of its file.
std::string error_of(std::string const& text) {
  support::TemporaryFolder const folder;
  auto const sheet =
      folder.write("sheet.yaml", sheet_of("  - rule: 字\n    text: " + text + "\n")).string();
  auto const outcome = mokuhyo({"render", sheet, "-o", (folder / "out.pdf").string()});
  EXPECT_EQ(outcome.exit_code, 1);
  return outcome.errors.substr(std::min(sheet.size(), outcome.errors.size()));
}

TEST(Characters, WithoutAGlyphAreErrorsAtTheirPlace) {
  EXPECT_TRUE(
      error_of("目標😀達成").starts_with(":5:13: error: no font has a glyph for 「😀」(U+1F600)\n"));
  EXPECT_TRUE(error_of("目標は\u0378です")
                  .starts_with(":5:14: error: no font has a glyph for 「\u0378」(U+0378)\n"));
}

}  // namespace
}  // namespace mokuhyo::visual

#include "pdf/document.h"

#include "reading.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>

namespace mokuhyo::pdf {
namespace {

using sample::biz_gothic;
using sample::noto_sans;

TEST(Document, IsSoundInTheEyesOfQpdf) {
  for (auto const& [name, document] : sample::all()) {
    auto const check = WrittenFile(document).ask({"qpdf", "--check"});
    EXPECT_EQ(check.exit_code, 0) << name << check.output;
    EXPECT_NE(check.output.find("No syntax or stream encoding errors"), std::string::npos) << name;
  }
}

TEST(Document, GivesItsTextBackThroughPopplerAndMupdf) {
  std::vector<std::pair<std::string, font::FaceId>> const lines = {
      {"組織目標管理シート", biz_gothic}, {"組織目標管理シート", noto_sans},
      {"R5.4.1 ○△× 85%", biz_gothic},     {"𠮷野家の𩸽", noto_sans},
      {"①と➀、・と‧", noto_sans},         {"-と‐と‑", sample::ipaex_mincho}};
  for (auto const& [line, face] : lines) {
    WrittenFile const file(sample::paragraphs({line}, face));
    EXPECT_EQ(file.text_by_poppler(), line);
    EXPECT_EQ(file.text_by_mupdf(), line);
  }
}

TEST(Document, GivesVariationSelectorsBack) {
  WrittenFile const file(sample::paragraphs({"葛\U000E0100城"}, sample::ipaex_mincho));
  EXPECT_EQ(file.text_by_poppler(), "葛\U000E0100城");
}

TEST(Document, SaysWhatAClusterMeansOnce) {
  EXPECT_EQ(WrittenFile(sample::composed_cluster()).text_by_poppler(), "が");
}

TEST(Document, ReadsVerticalTextFromTopToBottom) {
  EXPECT_EQ(WrittenFile(sample::vertical_column()).text_by_poppler(),
            "横組みの行\n縦組みの列、\nPDF");
}

TEST(Document, EmbedsASubsetOfEachFontWithItsMeaning) {
  for (auto const face : {biz_gothic, noto_sans}) {
    auto const fonts = WrittenFile(sample::tagged_table(face)).ask({"pdffonts"}).output;
    EXPECT_NE(fonts.find("Identity-H       yes yes yes"), std::string::npos) << fonts;
  }
}

TEST(Document, SharesOneFontAmongItsPages) {
  auto const fonts = WrittenFile(sample::long_cell(3)).ask({"pdffonts"}).output;
  EXPECT_EQ(std::count(fonts.begin(), fonts.end(), '\n'), 3) << fonts;
}

TEST(Document, TellsItsStructure) {
  auto const structure =
      WrittenFile(sample::tagged_table(biz_gothic)).ask({"pdfinfo", "-struct-text"}).output;
  EXPECT_EQ(structure,
            "Document\n"
            "  Sect\n"
            "    H1 (block)\n"
            "      \"組織目標管理シート\"\n"
            "    Table (block)\n"
            "      THead\n"
            "        TR\n"
            "          TH <0000006>:\n"
            "             /Scope /Column\n"
            "            \"取組指標\"\n"
            "          TH <0000007>:\n"
            "             /Scope /Column\n"
            "            \"R5目標\"\n"
            "      TBody\n"
            "        TR\n"
            "          TD:\n"
            "             /Headers [(0000006)]\n"
            "            \"申請率の向上を図ります。\"\n"
            "          TD:\n"
            "             /Headers [(0000007)]\n"
            "            \"85%\"\n"
            "      TBody\n"
            "        TR\n"
            "          TD:\n"
            "             /ColSpan 2\n"
            "            \"二列にまたがる\"\n");
}

TEST(Document, KeepsACellOneElementOverItsPages) {
  auto const structure = WrittenFile(sample::long_cell(2)).ask({"pdfinfo", "-struct-text"}).output;
  EXPECT_NE(structure.find("TD\n            \"つづきの1\"\n            \"つづきの2\"\n"),
            std::string::npos)
      << structure;
}

TEST(Document, CarriesItsMetadata) {
  WrittenFile const file(sample::tagged_table(biz_gothic));
  auto const info = file.ask({"pdfinfo", "-isodates"}).output;
  for (auto const* line :
       {"Title:           見本\n", "Author:          新潟市\n", "Subject:         試験\n",
        "Tagged:          yes\n", "PDF version:     1.7\n",
        "Page size:       595.28 x 841.89 pts (A4)\n"}) {
    EXPECT_NE(info.find(line), std::string::npos) << line << info;
  }
}

TEST(Document, AsksToBePrintedInItsTrueSize) {
  auto const file = WrittenFile(sample::tagged_table(biz_gothic)).unpacked();
  EXPECT_NE(file.find("/PrintScaling /None"), std::string::npos);
}

TEST(Document, HasBookmarksThatLeadToTheirPages) {
  WrittenFile const file(sample::long_cell(2));
  auto const outline = support::run({"mutool", "show", file.path(), "outline"}).output;
  EXPECT_NE(outline.find("+\t\"全体\"\t#page=1"), std::string::npos) << outline;
  EXPECT_NE(outline.find("|\t\t\"1ページ\"\t#page=1"), std::string::npos) << outline;
  EXPECT_NE(outline.find("|\t\t\"2ページ\"\t#page=2"), std::string::npos) << outline;
}

TEST(Document, LeadsByLinksThatBelongToTheirElements) {
  WrittenFile const file(sample::links());
  auto const text = file.unpacked();
  for (auto const* part : {"/URI (https://example.jp/%E7%9B%AE%E6%A8%99?a=b)", "/Type /OBJR",
                           "/StructParent 2", "/StructParent 3", "/F 4", "/ParentTreeNextKey 4"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part;
  }
  auto const structure = file.ask({"pdfinfo", "-struct-text"}).output;
  EXPECT_NE(structure.find("TOCI\n      Link (inline)\n        \"一 市民生活課\"\n        Object"),
            std::string::npos)
      << structure;
  auto const links = support::run({"mutool", "show", file.path(), "pages/1/Annots/1/Dest"}).output;
  EXPECT_NE(links.find("/XYZ 56.69 785.2 null"), std::string::npos) << links;
}

TEST(Document, CallsItsPagesAsTheyAreLabelled) {
  auto const text = WrittenFile(sample::links()).unpacked();
  EXPECT_NE(text.find("/S /r"), std::string::npos);
  EXPECT_NE(text.find("/P (A-)"), std::string::npos);
}

TEST(Document, CarriesFilesThatComeOutAsTheyWentIn) {
  WrittenFile const file(sample::with_data(), carrier_claims);
  auto const list = file.ask({"pdfdetach", "-list"}).output;
  EXPECT_NE(list.find("2 embedded files\n1: a.yaml\n2: 目標.csv\n"), std::string::npos) << list;
  auto const saved = support::run({"pdfdetach", "-save", "2", "-o", "/dev/stdout", file.path()});
  EXPECT_EQ(saved.output, "指標,目標\n申請率,85%\n");
}

TEST(Document, ClaimsWhatItIsToldTo) {
  auto const claims = [](std::optional<Archival> archival, Accessible accessible) {
    auto const text = WrittenFile(sample::blank(), {archival, accessible}).unpacked();
    auto const has = [&](std::string const& part) { return text.find(part) != std::string::npos; };
    return std::string(has("<pdfuaid:part>1<") ? "ua1 " : "") +
           (has("<pdfaid:part>2<") ? "2" : "") + (has("<pdfaid:part>3<") ? "3" : "") +
           (has("<pdfaid:conformance>U<") ? "U" : "") + (has("<pdfaid:conformance>A<") ? "A" : "");
  };
  EXPECT_EQ(claims(Archival{}, Accessible::ua1), "ua1 2A");
  EXPECT_EQ(claims(Archival{2, 'U'}, Accessible::no), "2U");
  EXPECT_EQ(claims(Archival{3, 'A'}, Accessible::ua1), "ua1 3A");
  EXPECT_EQ(claims(std::nullopt, Accessible::no), "");
}

TEST(Document, IsTheSameBytesEveryTime) {
  auto const first = WrittenFile(sample::tagged_table(noto_sans)).bytes();
  ::setenv("TZ", "America/New_York", 1);
  std::setlocale(LC_ALL, "de_DE.UTF-8");
  auto const again = WrittenFile(sample::tagged_table(noto_sans)).bytes();
  std::setlocale(LC_ALL, "C");
  ::unsetenv("TZ");
  EXPECT_EQ(first, again);
}

TEST(Document, ReportsAFontThatCannotBeOpened) {
  font::Catalog catalog;
  catalog.faces = {{"none", "/nowhere.ttf", 0, false}};
  font::Library const library(catalog);
  auto const result = write(sample::paragraphs({"目標"}, biz_gothic), library);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics.items()[0].path, "/nowhere.ttf");
}

}  // namespace
}  // namespace mokuhyo::pdf

// What PDF/X-1a:2003 (ISO 15930-4) asks of a file, point by point; CONFORMANCE.md has the same
// list.

#include "frame/press_form.h"
#include "pdf/document.h"
#include "reading.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <regex>

namespace mokuhyo::pdf {
namespace {

/// A table with a coloured fill and a grey one, as a press form.
frame::Document press_document() {
  auto document = sample::tagged_table(sample::biz_gothic);
  auto& items = document.pages[0].items;
  auto const fill = [](frame::Color color) {
    return frame::Item{frame::artifact, frame::FillItem{{{}, {mm(10), mm(10)}}, color}, {}};
  };
  items.insert(items.begin(), {fill({217, 217, 217}), fill({255, 255, 255}), fill({0, 51, 153})});
  return frame::press_form(document);
}

class PressFile : public testing::Test {
 protected:
  static WrittenFile const& file() {
    static WrittenFile const file(press_document(), press_claims);
    return file;
  }
  static std::string const& text() {
    static std::string const text = file().unpacked();
    return text;
  }
  static bool has(std::string const& pattern) {
    return std::regex_search(text(), std::regex(pattern));
  }
  static std::ptrdiff_t count(std::string const& pattern) {
    std::regex const wanted(pattern);
    return std::distance(std::sregex_iterator(text().begin(), text().end(), wanted),
                         std::sregex_iterator());
  }
};

TEST_F(PressFile, IsAPdf14WithoutObjectStreams) {
  EXPECT_TRUE(file().bytes().starts_with("%PDF-1.4\n"));
  EXPECT_EQ(file().bytes().find("/ObjStm"), std::string::npos);
  EXPECT_EQ(file().bytes().find("/XRef"), std::string::npos);
  auto const check = file().ask({"qpdf", "--check"});
  EXPECT_NE(check.output.find("No syntax or stream encoding errors"), std::string::npos);
}

TEST_F(PressFile, SaysWhatItIs) { EXPECT_TRUE(has("/GTS_PDFXVersion \\(PDF/X-1a:2003\\)")); }

TEST_F(PressFile, SaysThatItIsNotTrapped) {
  EXPECT_TRUE(has("/Trapped /False"));
  EXPECT_TRUE(has("<pdf:Trapped>False</pdf:Trapped>"));
}

TEST_F(PressFile, HasTitleDatesAndIdentifier) {
  for (auto const* key : {"/Title", "/CreationDate", "/ModDate", "/Creator", "/Producer"}) {
    EXPECT_TRUE(has(key)) << key;
  }
  EXPECT_NE(file().bytes().find("/ID [<"), std::string::npos);
}

TEST_F(PressFile, HasOneOutputIntentByItsRegisteredName) {
  EXPECT_EQ(count("/Type /OutputIntent"), 1);
  EXPECT_TRUE(has("/S /GTS_PDFX\n"));
  EXPECT_TRUE(has("/OutputConditionIdentifier \\(JC200103\\)"));
  EXPECT_TRUE(has("/RegistryName \\(http://www.color.org\\)"));
  EXPECT_TRUE(has("/Info \\("));
}

TEST_F(PressFile, HasACutInsideTheBleedInsideTheSheet) {
  auto const boxes = file().ask({"pdfinfo", "-box"}).output;
  for (auto const* line : {"MediaBox:            0.00     0.00   680.31   926.93",
                           "BleedBox:           34.02    34.02   646.30   892.91",
                           "TrimBox:            42.52    42.52   637.80   884.41"}) {
    EXPECT_NE(boxes.find(line), std::string::npos) << line << boxes;
  }
  EXPECT_FALSE(has("/ArtBox|/CropBox"));
}

TEST_F(PressFile, HasInksOnly) {
  EXPECT_FALSE(has("DeviceRGB|DeviceGray|CalRGB|CalGray|/Lab|ICCBased"));
  EXPECT_FALSE(has("\n([0-9.]+ ){1,3}(g|G|rg|RG)\n"));
}

TEST_F(PressFile, PrintsGreysWithBlackInkAlone) {
  EXPECT_TRUE(has("\n0 0 0 1 k\n"));      // black text
  EXPECT_TRUE(has("\n0 0 0 1 K\n"));      // black rules
  EXPECT_TRUE(has("\n0 0 0 0.149 k\n"));  // a grey of 217
  EXPECT_TRUE(has("\n0 0 0 0 k\n"));      // white
}

TEST_F(PressFile, TakesWhatAColourIsDarkenedByFromBlackInk) {
  EXPECT_TRUE(has("\n0.6 0.4 0 0.4 k\n"));  // (0, 51, 153)
}

TEST_F(PressFile, LaysBlackOverAndCutsOutBelowAllElse) {
  EXPECT_TRUE(has("/Over <<\\s+/OP true\\s+/OPM 1\\s+/op true\\s+>>"));
  EXPECT_TRUE(has("/Out <<\\s+/OP false\\s+/OPM 0\\s+/op false\\s+>>"));
  EXPECT_TRUE(has("/Over gs\n0 0 0 1 K\n"));
  EXPECT_TRUE(has("/Out gs\n0 0 0 0.149 k\n"));
  EXPECT_FALSE(has("/Over gs\n(BT\n)?0 0 0 0"));
}

TEST_F(PressFile, PrintsItsMarksWithEveryInk) {
  EXPECT_TRUE(has("/Separation\\s+/All\\s+/DeviceCMYK"));
  EXPECT_TRUE(has("/All CS 1 SCN\n0.28 w\n"));
}

TEST_F(PressFile, EmbedsItsFonts) {
  auto const fonts = file().ask({"pdffonts"}).output;
  EXPECT_NE(fonts.find("Identity-H       yes yes yes"), std::string::npos) << fonts;
}

TEST_F(PressFile, HasNothingThatAPressDoesNotTake) {
  for (auto const* key :
       {"/SMask",        "/CA ",      "/ca ",        "/BM",  "/Group",      "/TR ",
        "/TR2 ",         "/HT",       "/BG",         "/UCR", "/Encrypt",    "/LZWDecode",
        "/JBIG2Decode",  "/Annots",   "/JavaScript", "/AA",  "/OpenAction", "/EmbeddedFiles",
        "/OCProperties", "/AcroForm", "/Alternates", "/OPI", "/PS "}) {
    EXPECT_EQ(text().find(key), std::string::npos) << key;
  }
}

TEST_F(PressFile, IsNoPdfA) { EXPECT_EQ(text().find("pdfaid:part"), std::string::npos); }

TEST(Press, NeedsADate) {
  auto document = press_document();
  document.metadata.date.clear();
  auto const result = write(document, sample::fonts(), press_claims);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics.items()[0].message.en,
            "a PDF for the press needs a date, and the data has none");
}

}  // namespace
}  // namespace mokuhyo::pdf

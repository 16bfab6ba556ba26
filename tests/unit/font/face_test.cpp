#include "font/face.h"

#include "faces.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::font {
namespace {

using testing::opened;

/// The English message of the only error of opening `source`.
std::string error_of_opening(FaceSource const& source) {
  auto const face = Face::open(source);
  auto const& items = face.diagnostics.items();
  EXPECT_FALSE(face.ok());
  EXPECT_EQ(items.size(), 1U);
  EXPECT_TRUE(items.at(0).machine_fault);
  return items.at(0).message.en;
}

TEST(Face, TakesItsMetricsFromTheTypoFieldsOfOs2) {
  for (auto const& source : {testing::biz_gothic, testing::ipaex_gothic, testing::noto_sans}) {
    auto const face = opened(source);
    EXPECT_EQ(face->metrics().ascent, Em{880}) << source.name;
    EXPECT_EQ(face->metrics().descent, Em{-120}) << source.name;
  }
}

TEST(Face, KnowsItsOutlinesAndItsName) {
  EXPECT_EQ(opened(testing::biz_gothic)->outlines(), Outlines::truetype);
  EXPECT_EQ(opened(testing::noto_sans)->outlines(), Outlines::cff);
  EXPECT_EQ(opened(testing::biz_gothic)->postscript_name(), "BIZUDGothic-Regular");
  EXPECT_EQ(opened(testing::noto_sans)->postscript_name(), "NotoSansCJKjp-Regular");
}

TEST(Face, OpensTheFaceThatTheIndexNames) {
  auto source = testing::noto_sans;
  source.index = 1;
  EXPECT_EQ(opened(source)->postscript_name(), "NotoSansCJKkr-Regular");
}

TEST(Face, CountsAdvancesInThousandthsWhateverTheFileCountsIn) {
  // IPAex counts 2048 units to the em, BIZ UD 1000.
  for (auto const& source : {testing::biz_gothic, testing::ipaex_gothic, testing::noto_sans}) {
    auto const face = opened(source);
    EXPECT_EQ(face->advance(face->glyph(U'目').value()), one_em) << source.name;
  }
  auto const biz = opened(testing::biz_gothic);
  EXPECT_EQ(biz->advance(biz->glyph(U'5').value()), Em{500});
}

TEST(Face, SaysWhichCharactersItHas) {
  auto const biz = opened(testing::biz_gothic);
  auto const noto = opened(testing::noto_sans);
  EXPECT_FALSE(biz->glyph(U'\u53D1'));
  EXPECT_FALSE(biz->glyph(U'𠮷'));
  EXPECT_TRUE(noto->glyph(U'\u53D1'));
  EXPECT_TRUE(noto->glyph(U'𠮷'));
}

TEST(Face, TellsVariantsApartBySelector) {
  auto const face = opened(testing::ipamj_mincho);
  auto const plain = face->glyph(U'葛');
  auto const variant = face->glyph(U'葛', 0xE0102);
  ASSERT_TRUE(plain && variant);
  EXPECT_NE(*plain, *variant);
  EXPECT_FALSE(face->glyph(U'葛', 0xE01EF));
}

TEST(Face, NamesWhatCannotBeOpened) {
  support::TemporaryFolder const folder;
  auto const text = folder.write("text.ttf", "this is no font");
  auto const whole = support::read_text(testing::biz_gothic.file);
  auto const head = folder.write("head.ttf", whole.substr(0, 200));
  auto const cut = folder.write("cut.ttf", whole.substr(0, whole.size() - 1000));
  EXPECT_EQ(error_of_opening({"a", folder / "none.ttf", 0, false}),
            "the font file cannot be opened");
  EXPECT_EQ(error_of_opening({"a", folder.path(), 0, false}), "the font file cannot be opened");
  for (auto const& broken :
       {FaceSource{"a", text, 0, false}, FaceSource{"a", head, 0, false},
        FaceSource{"a", cut, 0, false}, FaceSource{"a", testing::noto_sans.file, 99, false}}) {
    EXPECT_EQ(error_of_opening(broken), "the font file is broken or lacks the face");
  }
}

/// A copy of BIZ UDGothic with another fsType in its OS/2 table.
std::filesystem::path with_permissions(support::TemporaryFolder const& folder, char fs_type) {
  auto bytes = support::read_text(testing::biz_gothic.file);
  auto const entry = bytes.find("OS/2") + 8;
  std::size_t offset = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    offset = offset * 256 + static_cast<unsigned char>(bytes[entry + i]);
  }
  bytes[offset + 9] = fs_type;
  return folder.write("licensed.ttf", bytes);
}

TEST(Face, RefusesAFontThatForbidsEmbedding) {
  support::TemporaryFolder const folder;
  EXPECT_EQ(error_of_opening({"a", with_permissions(folder, 2), 0, false}),
            "this font does not permit embedding in a PDF");
  EXPECT_TRUE(Face::open({"a", with_permissions(folder, 8), 0, false}).ok());
}

}  // namespace
}  // namespace mokuhyo::font

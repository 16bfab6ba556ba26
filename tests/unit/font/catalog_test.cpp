#include "font/catalog.h"

#include "faces.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <map>

namespace mokuhyo::font {
namespace {

/// A catalogue in a folder that has the font files given.
class CatalogTest : public ::testing::Test {
 protected:
  Result<Catalog> load(std::string const& text) {
    return load_catalog(m_folder.write("fonts/catalog.yaml", text), m_sources);
  }
  void add_file(std::string const& name) { m_folder.write(name, "font"); }
  /// All messages of a catalogue that cannot be used, in English, one a line.
  std::string complaints(std::string const& text) {
    std::string said;
    for (auto const& item : load(text).diagnostics.sorted()) said += item.message.en + "\n";
    return said;
  }

  support::TemporaryFolder m_folder;
  Sources m_sources;
};

TEST_F(CatalogTest, LooksBesideItselfFirstAndThenInTheFontFolders) {
  add_file("fonts/own.ttf");
  add_file("shared/own.ttf");
  add_file("shared/deep/other.ttf");
  auto const catalog = load(
      "font-folders: [../shared]\n"
      "faces:\n  own: {file: own.ttf}\n  other: {file: deep/other.ttf, index: 3, bold: true}\n"
      "roles:\n  gothic: [own, other]\n");
  ASSERT_TRUE(catalog.ok());
  auto const& faces = catalog.value->faces;
  ASSERT_EQ(faces.size(), 2U);
  EXPECT_EQ(faces[0].file, m_folder / "fonts/own.ttf");
  EXPECT_EQ(faces[1].file.lexically_normal(), m_folder / "shared/deep/other.ttf");
  EXPECT_EQ(faces[1].index, 3U);
  EXPECT_TRUE(faces[1].bold);
}

TEST_F(CatalogTest, KeepsBoldFacesApartInARole) {
  add_file("fonts/a.ttf");
  auto const catalog = load(
      "faces:\n  a: {file: a.ttf}\n  b: {file: a.ttf, bold: true}\n  c: {file: a.ttf}\n"
      "roles:\n  gothic: [c, b, a]\n");
  ASSERT_TRUE(catalog.ok());
  EXPECT_EQ(catalog.value->roles[0].faces, (std::vector<FaceId>{2, 0}));
  EXPECT_EQ(catalog.value->roles[0].bold, (std::vector<FaceId>{1}));
}

TEST_F(CatalogTest, LeavesOutAFaceThatIsNotThereWithAWarning) {
  add_file("fonts/a.ttf");
  auto const catalog = load(
      "faces:\n  a: {file: a.ttf}\n  b: {file: b.ttf, package: fonts-b}\n"
      "roles:\n  gothic: [b, a]\n");
  ASSERT_TRUE(catalog.ok());
  ASSERT_EQ(catalog.diagnostics.items().size(), 1U);
  EXPECT_EQ(catalog.diagnostics.items()[0].severity, Severity::warning);
  EXPECT_EQ(catalog.diagnostics.items()[0].hint.en, "install the Debian package fonts-b");
  EXPECT_EQ(catalog.value->roles[0].faces, (std::vector<FaceId>{0}));
}

TEST_F(CatalogTest, SaysNothingOfAnOptionalFaceThatIsNotThere) {
  add_file("fonts/a.ttf");
  EXPECT_EQ(complaints("faces:\n  a: {file: a.ttf}\n  gaiji: {file: gaiji.ttf, optional: true}\n"
                       "roles:\n  gothic: [gaiji, a]\n"),
            "");
}

TEST_F(CatalogTest, ReportsEveryMistakeInOneGo) {
  add_file("fonts/a.ttf");
  EXPECT_EQ(complaints("face: {}\n"
                       "faces:\n  a: {fiel: a.ttf}\n  b: {file: a.ttf, bolt: true}\n"
                       "roles:\n  gothic: [c]\n  mincho: []\n"),
            "a font catalogue has no key \"face\"\n"
            "the face \"a\" names no file\n"
            "a font catalogue has no key \"bolt\"\n"
            "the role \"gothic\" has no face that can be used\n"
            "no such face in faces:\n"
            "the role \"mincho\" has no face that can be used\n");
}

TEST(TheCatalogue, HasEveryFaceOnADebianWithTheFontPackages) {
  Sources sources;
  auto const catalog = load_catalog(MOKUHYO_SOURCE_DIR "/fonts/catalog.yaml", sources);
  ASSERT_TRUE(catalog.ok());
  EXPECT_TRUE(catalog.diagnostics.empty());
  std::map<std::string, std::string> first;
  for (auto const& role : catalog.value->roles) {
    first[role.name] = catalog.value->faces[role.faces[0]].name;
  }
  EXPECT_EQ(first, (std::map<std::string, std::string>{{"gothic", "biz-ud-gothic"},
                                                       {"mincho", "biz-ud-mincho"},
                                                       {"noto-sans", "noto-sans-cjk-jp"},
                                                       {"noto-serif", "noto-serif-cjk-jp"}}));
}

TEST(TheCatalogue, NamesOnlyFacesThatCanBeOpenedAndEmbedded) {
  Sources sources;
  auto const catalog = load_catalog(MOKUHYO_SOURCE_DIR "/fonts/catalog.yaml", sources);
  ASSERT_TRUE(catalog.ok());
  for (auto const& source : catalog.value->faces) {
    EXPECT_FALSE(testing::opened(source)->postscript_name().empty()) << source.name;
  }
}

}  // namespace
}  // namespace mokuhyo::font

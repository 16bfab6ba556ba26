#include "pack/pack_template.h"

#include "input/load.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

fs::path const own = fs::path(MOKUHYO_SOURCE_DIR) / "templates";

class PackTemplateTest : public testing::Test {
 protected:
  /// The first error of the standard template with `old` replaced.
  std::string error_with(std::string const& old, std::string const& replacement) {
    auto text = support::read_text(own / "packs/standard.yaml");
    text.replace(text.find(old), old.size(), replacement);
    m_folder.write("packs/standard.yaml", text);
    auto const made = load_pack_template({m_folder / "."}, "standard", m_sources);
    auto const errors = made.diagnostics.sorted();
    return errors.empty() ? std::string() : errors.front().message.en;
  }

  support::TemporaryFolder m_folder;
  Sources m_sources;
};

TEST_F(PackTemplateTest, TheStandardOneIsWhole) {
  auto const made = load_pack_template({own}, standard_pack_template, m_sources);
  ASSERT_TRUE(made.ok());
  EXPECT_EQ(made.value->contents.title, "目次");
  EXPECT_EQ(made.value->cover.items.size(), 11U);
  EXPECT_EQ(made.value->foot.end, "{page}/{pages}");
}

TEST_F(PackTemplateTest, ThoseOfAUserComeFirst) {
  auto text = support::read_text(own / "packs/standard.yaml");
  std::string const title = "title: 目次";
  text.replace(text.find(title), title.size(), "title: もくじ");
  m_folder.write("packs/standard.yaml", text);
  auto const made = load_pack_template({m_folder / ".", own}, "standard", m_sources);
  EXPECT_EQ(made.value->contents.title, "もくじ");
}

TEST_F(PackTemplateTest, SaysWhatIsWrongWithIt) {
  EXPECT_EQ(error_with("notes: ", "remarks: "), "there is no key `remarks`");
  EXPECT_EQ(error_with("    - share: 3", "    - picture: 3"), "this cannot stand on a cover");
  EXPECT_EQ(error_with("size: 30pt", "size: 0pt"), "the type is smaller than 1pt");
  EXPECT_EQ(error_with("margin: {", "paper: A9\nmargin: {"), "this is no paper");
}

TEST_F(PackTemplateTest, OneThatIsNotThereIsAnErrorWithItsPath) {
  auto const made = load_pack_template({own}, "fancy", m_sources);
  ASSERT_TRUE(made.diagnostics.has_errors());
  EXPECT_TRUE(path_of(made.diagnostics.items().front()).ends_with("packs/fancy.yaml"));
}

TEST(Filled, NamesAreReplacedByWhatStandsForThem) {
  EXPECT_EQ(filled("{part} {page}/{pages}", {{"part", "市民課"}, {"page", "3"}, {"pages", "9"}}),
            "市民課 3/9");
  EXPECT_EQ(filled("{新潟|にいがた} {x}", {{"part", "a"}}), "{新潟|にいがた} {x}");
  EXPECT_EQ(filled("{a}", {{"a", "{b}"}, {"b", "c"}}), "{b}");
}

}  // namespace
}  // namespace mokuhyo::pack

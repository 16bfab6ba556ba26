// What has changed since a published edition.
#include "preview/edition.h"

#include "pack/carried_data.h"
#include "preview/session.h"
#include "support/text_file.h"
#include "unit/preview/sample.h"

#include <gtest/gtest.h>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

/// The PDF of a sheet with all that it was made of, as an edition has it.
std::string published(fs::path const& sheet) {
  Sources sources;
  auto const shop = workshop();
  form::SheetReader reader(shop.template_folders, sources);
  auto publication = pack::find_publication(sheet, sources).value.value();
  auto const read = pack::read_with_data(publication, reader).value.value();
  publication.attachments = pack::carried_data(read.sources.front(), publication).value.value();
  font::Library const fonts(font::load_catalog(shop.font_catalog, sources).value.value());
  return pack::render(publication, read.forms, fonts, {pdf::carrier_claims}).value.value().pdf;
}

class EditionTest : public testing::Test {
 protected:
  [[nodiscard]] std::optional<std::vector<FieldChange>> changes(fs::path edition) const {
    auto shop = workshop();
    shop.edition = std::move(edition);
    return Proofer(shop).prove(m_sheet).sheets.front().changes_since_edition;
  }

  support::TemporaryFolder m_folder;
  fs::path m_sheet = write_sheet(m_folder, "section");
  fs::path m_pdf = m_folder.write("edition/sheets/section.pdf", published(m_sheet));
};

TEST_F(EditionTest, HoldsASheetAgainstItsPdf) {
  auto const unchanged = changes(m_folder / "edition");
  ASSERT_TRUE(unchanged);
  EXPECT_TRUE(unchanged->empty());
  m_folder.write("section/header.yaml", std::string(good_header) + "evaluated: R7.3.31\n");
  auto const found = changes(m_folder / "edition");
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 1U);
  EXPECT_EQ(found->front().kind, diff::ChangeKind::added);
  EXPECT_EQ(found->front().after, "R7.3.31");
  ASSERT_TRUE(found->front().place);
  EXPECT_EQ(found->front().place->begin.line, 6U);
}

TEST_F(EditionTest, IsReadAgainWhenItWasPublishedAgain) {
  auto shop = workshop();
  shop.edition = m_folder / "edition";
  Session session(m_sheet, shop);
  auto const changes = [&] {
    return session.rendered(1)->proof.sheets.front().changes_since_edition->size();
  };
  EXPECT_EQ(changes(), 0U);
  m_folder.write("section/header.yaml", std::string(good_header) + "evaluated: R7.3.31\n");
  refresh_settled(session);
  EXPECT_EQ(changes(), 1U);
  m_folder.write("edition/sheets/section.pdf", published(m_sheet));
  EXPECT_EQ(refresh_settled(session), Session::Outcome::changes);
  EXPECT_EQ(changes(), 0U);
}

TEST_F(EditionTest, MayBeThePdfOfOneSheetWhateverItIsCalled) {
  fs::rename(m_pdf, m_folder / "old.pdf");
  EXPECT_TRUE(changes(m_folder / "old.pdf")->empty());
}

TEST_F(EditionTest, SaysNothingOfASheetThatWasNotInIt) {
  fs::rename(m_pdf, m_folder / "edition/sheets/other.pdf");
  EXPECT_FALSE(changes(m_folder / "edition"));
}

TEST_F(EditionTest, IsRefusedWhereNothingWasPublished) {
  EXPECT_TRUE(Edition::check({}).empty());
  EXPECT_TRUE(Edition::check(m_folder / "edition").empty());
  EXPECT_TRUE(Edition::check(m_pdf).empty());
  EXPECT_TRUE(Edition::check(m_sheet).has_errors());
  EXPECT_TRUE(Edition::check(m_sheet / "header.yaml").has_errors());
  EXPECT_TRUE(Edition::check(m_folder / "nothing").has_errors());
}

}  // namespace
}  // namespace mokuhyo::preview

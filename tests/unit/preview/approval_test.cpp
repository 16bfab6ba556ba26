// How far a sheet is approved, and signing it from the page.
#include "preview/approval.h"

#include "preview/note_places.h"
#include "preview/session.h"
#include "support/text_file.h"
#include "unit/preview/sample.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;
using Sign = RoleState::Sign;
using Words = std::vector<std::string>;

/// A copy of the sample for which the department's head has still to sign.
class ApprovalTest : public testing::Test {
 protected:
  ApprovalTest() {
    fs::copy(fs::path(MOKUHYO_SOURCE_DIR) / "samples/soshiki-mokuhyo-r6", m_sheet,
             fs::copy_options::recursive);
  }

  [[nodiscard]] ProofSheet sheet() { return m_session.rendered(1)->proof.sheets.front(); }

  void replace(std::string const& from, std::string const& to) {
    auto text = support::read_text(m_sheet / "goals.yaml");
    text.replace(text.find(from), from.size(), to);
    m_folder.write("sheet/goals.yaml", text);
    refresh_settled(m_session);
  }

  /// The English messages.
  [[nodiscard]] Words sign(std::string const& role, std::string const& seen) {
    Words messages;
    auto const said = m_session.sign(1, 0, {role, "信濃", {2025, 4, 8}, seen});
    for (auto const& one : said.items()) messages.push_back(one.message.en);
    refresh_settled(m_session);
    return messages;
  }

  support::TemporaryFolder m_folder;
  fs::path m_sheet = m_folder / "sheet";
  Session m_session{m_sheet, workshop()};
};

std::vector<Sign> signs_of(Approval const& approval) {
  std::vector<Sign> signs;
  for (auto const& role : approval.roles) signs.push_back(role.sign);
  return signs;
}

TEST_F(ApprovalTest, TellsWhoHasSignedAndWhoIsNext) {
  auto const approval = sheet().approval;
  EXPECT_EQ(approval.stage, signoff::Stage::partly_signed);
  EXPECT_TRUE(approval.is_draft);
  EXPECT_EQ(signs_of(approval), (std::vector{Sign::valid, Sign::valid, Sign::valid, Sign::open}));
  EXPECT_EQ(approval.roles.back().role, "部長");
  EXPECT_TRUE(approval.roles.back().is_next);
  EXPECT_FALSE(approval.roles.front().is_next);
  EXPECT_EQ(approval.roles.front().name, "信濃太郎");
  EXPECT_EQ(approval.roles.front().date.en, "2025-04-02");
}

TEST_F(ApprovalTest, NamesWhatAFinalPrintIsRefusedFor) {
  auto const shown = sheet().approval.obstacles;
  Sources sources;
  form::SheetReader reader(workshop().template_folders, sources);
  auto publication = pack::find_publication(m_sheet, sources).value.value();
  publication.print.refuses_drafts = true;
  auto const refused = notes_of(pack::read_forms(publication, reader).diagnostics);
  ASSERT_EQ(shown.size(), 1U);
  ASSERT_EQ(refused.size(), 1U);
  EXPECT_EQ(shown.front().message.en, refused.front().message.en);
  EXPECT_EQ(shown.front().message.en, "`部長` has not signed");
}

TEST_F(ApprovalTest, TellsWhichFieldsHaveChangedAndInWhichCells) {
  ASSERT_TRUE(sheet().approval.changes.empty());
  replace("320", "350");
  auto const view = m_session.rendered(1);
  auto const& approval = view->proof.sheets.front().approval;
  EXPECT_EQ(approval.stage, signoff::Stage::changed);
  EXPECT_EQ(signs_of(approval), (std::vector{Sign::stale, Sign::stale, Sign::stale, Sign::open}));
  EXPECT_TRUE(approval.roles.front().is_next);
  ASSERT_EQ(approval.changes.size(), 1U);
  auto const cell = cell_of(approval.changes.front().place, *view->print);
  ASSERT_TRUE(cell && cell->is_exact);
  EXPECT_EQ(view->print->pages[cell->page].cells[cell->cell].text, "350");
}

TEST_F(ApprovalTest, SigningIsRecordedBesideTheSheet) {
  EXPECT_TRUE(sign("部長", sheet().approval.content).empty());
  auto const approval = sheet().approval;
  EXPECT_EQ(approval.stage, signoff::Stage::signed_by_all);
  EXPECT_FALSE(approval.is_draft);
  EXPECT_TRUE(approval.obstacles.empty());
  EXPECT_NE(support::read_text(m_sheet / "signoff.yaml").find("2025-04-08"), std::string::npos);
}

TEST_F(ApprovalTest, NobodySignsWhatTheyHaveNotSeen) {
  auto const seen = sheet().approval.content;
  auto const record = support::read_text(m_sheet / "signoff.yaml");
  replace("320", "350");
  EXPECT_EQ(sign("担当", seen), Words{"the sheet no longer says what was shown"});
  EXPECT_EQ(support::read_text(m_sheet / "signoff.yaml"), record);
}

TEST_F(ApprovalTest, ThereIsNothingToSignWhereThereIsNoSheet) {
  EXPECT_EQ(m_session.sign(7, 0, {"部長", "信濃", {2025, 4, 8}, "x"}).items().size(), 1U);
  EXPECT_EQ(m_session.sign(1, 3, {"部長", "信濃", {2025, 4, 8}, "x"}).items().size(), 1U);
}

TEST_F(ApprovalTest, OfAFormWithoutBoxesAsksForNothing) {
  support::TemporaryFolder const folder;
  Proofer proofer(workshop());
  auto const approval = proofer.prove(write_sheet(folder, "sheet")).sheets.front().approval;
  EXPECT_EQ(approval.stage, signoff::Stage::not_asked);
  EXPECT_FALSE(approval.is_draft);
  EXPECT_TRUE(approval.roles.empty());
}

}  // namespace
}  // namespace mokuhyo::preview

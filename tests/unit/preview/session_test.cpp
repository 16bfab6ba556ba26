#include "preview/session.h"

#include "unit/preview/sample.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::string_view broken = "goals: [\n";
constexpr std::string_view other_goals =
    "goals:\n  - no: 1\n    goal: 変わった目標\n    indicators:\n      - {indicator: 申請率}\n";

class SessionTest : public testing::Test {
 protected:
  std::shared_ptr<ItemView const> view() { return m_session.rendered(1); }

  /// Saves as an editor does that writes a new file beside the old one.
  void save_by_renaming(std::string_view text) {
    fs::rename(m_folder.write("sheet/.goals.new", text), m_folder / "sheet/goals.yaml");
  }

  support::TemporaryFolder m_folder;
  fs::path m_sheet = write_sheet(m_folder, "sheet");
  Session m_session{m_sheet, workshop()};
};

TEST_F(SessionTest, RendersAnItemWhenSomebodyAsksForIt) {
  EXPECT_EQ(m_session.items().front()->depth, ItemView::Depth::unread);
  ASSERT_NE(view(), nullptr);
  EXPECT_TRUE(view()->is_current());
  EXPECT_EQ(m_session.rendered(2), nullptr);
}

TEST_F(SessionTest, ChangesNothingWhileNothingIsSaved) {
  auto const before = view();
  EXPECT_EQ(refresh_settled(m_session), Session::Outcome::nothing);
  EXPECT_EQ(view(), before);
}

TEST_F(SessionTest, RendersAgainWhatWasSaved) {
  auto const before = view();
  m_folder.write("sheet/goals.yaml", other_goals);
  EXPECT_EQ(refresh_settled(m_session), Session::Outcome::changes);
  EXPECT_GT(view()->revision, before->revision);
  EXPECT_GT(view()->printed, before->printed);
  EXPECT_NE(view()->print->pdf, before->print->pdf);
}

TEST_F(SessionTest, SeesASaveByRenaming) {
  auto const before = view();
  save_by_renaming(other_goals);
  EXPECT_EQ(refresh_settled(m_session), Session::Outcome::changes);
  EXPECT_NE(view()->print->pdf, before->print->pdf);
}

TEST_F(SessionTest, SeesAFileThatIsNew) {
  auto const before = view();
  m_folder.write("sheet/evaluation.yaml", "evaluation:\n  \"1\": {result: 90%, mark: ○}\n");
  refresh_settled(m_session);
  EXPECT_NE(view()->print->pdf, before->print->pdf);
}

TEST_F(SessionTest, KeepsTheLastGoodPagesOfABrokenSheetAndRecovers) {
  auto const good = view();
  save_by_renaming(broken);
  refresh_settled(m_session);
  EXPECT_FALSE(view()->is_current());
  EXPECT_EQ(view()->print, good->print);
  EXPECT_EQ(view()->printed, good->printed);
  EXPECT_FALSE(view()->proof.notes.empty());
  save_by_renaming(good_goals);
  refresh_settled(m_session);
  EXPECT_TRUE(view()->is_current());
  EXPECT_EQ(view()->print->pdf, good->print->pdf);
}

TEST_F(SessionTest, SurvivesThatASheetGoesAndComesBack) {
  auto const good = view();
  fs::rename(m_sheet, m_folder / "away");
  refresh_settled(m_session);
  EXPECT_FALSE(view()->is_current());
  fs::rename(m_folder / "away", m_sheet);
  refresh_settled(m_session);
  EXPECT_TRUE(view()->is_current());
}

TEST_F(SessionTest, NeverShowsAFileThatIsBeingWrittenOver) {
  auto const before = view();
  m_folder.write("sheet/goals.yaml", "");
  for (int looks = 0; looks < 5; ++looks) {
    EXPECT_EQ(m_session.refresh(), Session::Outcome::unsettled);
    std::this_thread::sleep_for(10ms);
  }
  EXPECT_EQ(view(), before);
  m_folder.write("sheet/goals.yaml", other_goals);
  EXPECT_EQ(refresh_settled(m_session), Session::Outcome::changes);
  EXPECT_TRUE(view()->is_current());
  EXPECT_EQ(view()->printed, before->printed + 1);
}

TEST_F(SessionTest, ShowsAFileThatStaysEmpty) {
  ASSERT_TRUE(view()->is_current());
  m_folder.write("sheet/goals.yaml", "");
  EXPECT_EQ(refresh_settled(m_session), Session::Outcome::changes);
  EXPECT_FALSE(view()->is_current());
}

TEST_F(SessionTest, TellsThoseWhoWait) {
  auto const seen = view()->revision;
  std::thread save([&] {
    m_folder.write("sheet/goals.yaml", other_goals);
    refresh_settled(m_session);
  });
  EXPECT_GT(m_session.wait(seen, 10s), seen);
  save.join();
}

TEST_F(SessionTest, LetsNobodyWaitOnceItIsClosed) {
  auto const seen = view()->revision;
  std::thread close([&] { m_session.close(); });
  EXPECT_EQ(m_session.wait(seen, 10s), seen);
  close.join();
}

TEST(SessionOfAFolder, FindsSheetsThatAreNewAndKeepsTheNumbersOfOthers) {
  support::TemporaryFolder const folder;
  write_sheet(folder, "b");
  Session session(folder.path(), workshop());
  while (refresh_settled(session) != Session::Outcome::nothing) continue;
  write_sheet(folder, "a");
  refresh_settled(session);
  auto const items = session.items();
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0]->item.path, folder / "a");
  EXPECT_EQ(items[1]->id, 1U);
  EXPECT_EQ(items[0]->proof.sheets.front().title, "組織目標管理シート 市民生活課");
}

TEST(SessionOfAFolder, RemembersWhatWasThere) {
  support::TemporaryFolder const folder;
  write_sheet(folder, "a");
  write_sheet(folder, "b");
  Session session(folder.path(), workshop());
  fs::remove_all(folder / "b");
  refresh_settled(session);
  EXPECT_EQ(session.rendered(2), nullptr);
  EXPECT_TRUE(session.has_had(2));
  EXPECT_FALSE(session.has_had(0));
  EXPECT_FALSE(session.has_had(3));
}

TEST(SessionOfAPack, KeepsItsSheetsWhileThePackCannotBeRead) {
  support::TemporaryFolder const folder;
  write_sheet(folder, "pack/a");
  folder.write("pack/pack.yaml", "title: 見本\n");
  Session session(folder / "pack", workshop());
  auto const before = session.rendered(1);
  ASSERT_EQ(before->proof.sheets.size(), 1U);
  folder.write("pack/pack.yaml", "title: [\n");
  refresh_settled(session);
  auto const after = session.rendered(1);
  EXPECT_FALSE(after->is_current());
  ASSERT_EQ(after->proof.sheets.size(), 1U);
  EXPECT_EQ(after->proof.sheets.front().title, before->proof.sheets.front().title);
}

TEST(SessionOfATemplate, RendersAgainWhenTheTemplateIsSaved) {
  support::TemporaryFolder const folder;
  auto const sheet = write_sheet(folder, "sheet");
  fs::copy(fs::path(MOKUHYO_SOURCE_DIR) / "templates", folder / "templates");
  auto shop = workshop();
  shop.template_folders = {folder / "templates"};
  Session session(sheet, shop);
  auto const before = session.rendered(1);
  ASSERT_TRUE(before->is_current());
  std::string const with_other_title =
      "template: soshiki-mokuhyo\nextends: " + std::string(MOKUHYO_SOURCE_DIR) +
      "/templates/soshiki-mokuhyo.yaml\ntitle: 別の題名\n";
  folder.write("templates/soshiki-mokuhyo.yaml", with_other_title);
  refresh_settled(session);
  auto const after = session.rendered(1);
  ASSERT_TRUE(after->is_current()) << after->proof.notes.front().message.en;
  EXPECT_NE(after->print->pdf, before->print->pdf);
}

}  // namespace
}  // namespace mokuhyo::preview

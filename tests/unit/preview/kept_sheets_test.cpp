#include "preview/kept_sheets.h"

#include "unit/preview/sample.h"

#include <gtest/gtest.h>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

class KeptSheetsTest : public testing::Test {
 protected:
  KeptSheetsTest() {
    fs::copy(fs::path(MOKUHYO_SOURCE_DIR) / "templates", m_folder / "templates");
    m_publication.sheets = {write_sheet(m_folder, "a"), write_sheet(m_folder, "b")};
  }

  auto read() { return m_kept.read(m_publication, Workers(2)); }

  /// Which of the sheets were read anew when they are asked for the next time.
  std::vector<bool> read_anew() {
    auto const before = m_before;
    m_before = read();
    std::vector<bool> anew;
    for (std::size_t i = 0; i < m_before.size(); ++i) anew.push_back(m_before[i] != before[i]);
    return anew;
  }

  support::TemporaryFolder m_folder;
  pack::Publication m_publication;
  KeptSheets m_kept{{m_folder / "templates"}};
  std::vector<std::shared_ptr<KeptSheet const>> m_before{2};
};

using Anew = std::vector<bool>;

TEST_F(KeptSheetsTest, AreReadOnceWhileNothingIsSaved) {
  EXPECT_EQ(read_anew(), Anew({true, true}));
  EXPECT_EQ(read_anew(), Anew({false, false}));
}

TEST_F(KeptSheetsTest, AreReadAgainIfTheirOwnFilesWereSaved) {
  read_anew();
  m_folder.write("b/goals.yaml", std::string(good_goals) + "# saved\n");
  EXPECT_EQ(read_anew(), Anew({false, true}));
  m_folder.write("a/evaluation.yaml", "evaluation:\n  \"1\": {result: 90%, mark: ○}\n");
  EXPECT_EQ(read_anew(), Anew({true, false}));
  EXPECT_EQ(read_anew(), Anew({false, false}));
}

TEST_F(KeptSheetsTest, AreReadAgainIfATemplateWasSaved) {
  read_anew();
  fs::path const file = m_folder / "templates/soshiki-mokuhyo.yaml";
  fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(1));
  EXPECT_EQ(read_anew(), Anew({true, true}));
}

TEST_F(KeptSheetsTest, AreReadAgainIfThePackPrintsThemOtherwise) {
  read_anew();
  m_publication.print.refuses_drafts = true;
  EXPECT_EQ(read_anew(), Anew({true, true}));
}

TEST_F(KeptSheetsTest, WithErrorsAreKeptWithWhatThereIsToSay) {
  m_folder.write("a/goals.yaml", "goals: [\n");
  read_anew();
  EXPECT_FALSE(m_before.front()->printed.value);
  EXPECT_EQ(read_anew(), Anew({false, false}));
  EXPECT_TRUE(m_before.front()->printed.diagnostics.has_errors());
  m_folder.write("a/goals.yaml", good_goals);
  EXPECT_EQ(read_anew(), Anew({true, false}));
  EXPECT_TRUE(m_before.front()->printed.value);
}

TEST_F(KeptSheetsTest, OfALargePackAreAllKept) {
  for (int i = 0; i < 200; ++i)
    m_publication.sheets.push_back(write_sheet(m_folder, "large-" + std::to_string(i)));
  m_before.resize(m_publication.sheets.size());
  read_anew();
  EXPECT_EQ(read_anew(), Anew(m_publication.sheets.size(), false));
}

}  // namespace
}  // namespace mokuhyo::preview

#include "preview/proof.h"

#include "support/command.h"
#include "support/text_file.h"
#include "unit/preview/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

MappedCell const* find_cell(MappedPage const& page, std::string_view text) {
  auto const found = std::find_if(page.cells.begin(), page.cells.end(),
                                  [&](MappedCell const& cell) { return cell.text == text; });
  return found == page.cells.end() ? nullptr : &*found;
}

/// What `render` makes of it, read and laid out from the beginning.
std::string rendered(fs::path const& path) {
  Sources sources;
  auto const shop = workshop();
  form::SheetReader reader(shop.template_folders, sources);
  auto const publication = pack::find_publication(path, sources).value.value();
  auto const forms = pack::read_forms(publication, reader).value.value();
  font::Library const fonts(font::load_catalog(shop.font_catalog, sources).value.value());
  return pack::render(publication, forms, fonts).value.value().pdf;
}

class ProofTest : public testing::Test {
 protected:
  support::TemporaryFolder m_folder;
  std::filesystem::path m_sheet = write_sheet(m_folder, "sheet");
  Proofer m_proofer{workshop()};
};

TEST_F(ProofTest, HasThePagesOfEverySheetInOrder) {
  auto const proof = m_proofer.prove(sample_pack());
  ASSERT_NE(proof.print, nullptr);
  EXPECT_TRUE(proof.print->pdf.starts_with("%PDF-"));
  EXPECT_EQ(proof.print->pages.size(), 6U);
  EXPECT_EQ(proof.sheets.size(), 6U);
  EXPECT_EQ(proof.sheets.front().title, "組織目標管理シート 市民生活課");
  EXPECT_NE(proof.print->pages.back().sheet.find("06-kocho-sodan"), std::string::npos);
}

TEST_F(ProofTest, KnowsWhereEachCellWasWritten) {
  auto const proof = m_proofer.prove(m_sheet);
  ASSERT_NE(proof.print, nullptr);
  auto const& page = proof.print->pages.front();
  auto const* const cell = find_cell(page, "85%");
  ASSERT_NE(cell, nullptr);
  EXPECT_EQ(cell->place.path, (m_sheet / "goals.yaml").string());
  EXPECT_EQ(cell->place.begin.line, 5U);
  EXPECT_EQ(cell->place.begin.column, 34U);
  EXPECT_EQ(cell->place.end.column, 37U);
  EXPECT_EQ(cell->label, "指標 › R6目標 › 1");
  EXPECT_FALSE(cell->is_heading);
  EXPECT_EQ(cell->row, 2);
  EXPECT_EQ(cell->column, 4);
}

TEST_F(ProofTest, HasCellsThatLieOnThePageAndNotOnEachOther) {
  auto const proof = m_proofer.prove(sample_pack());
  ASSERT_NE(proof.print, nullptr);
  for (auto const& page : proof.print->pages) {
    Rect const paper{{}, page.size};
    for (auto const& cell : page.cells) {
      EXPECT_TRUE(contains(paper, cell.rect)) << cell.text;
      EXPECT_GT(cell.rect.size.height, Length{}) << cell.text;
    }
    EXPECT_GT(page.cells.size(), 40U);
  }
}

TEST_F(ProofTest, OfASheetWithErrorsHasNotesAndNoPrint) {
  m_folder.write("sheet/goals.yaml", "goals:\n  - gaol: x\n");
  auto const proof = m_proofer.prove(m_sheet);
  EXPECT_EQ(proof.print, nullptr);
  ASSERT_FALSE(proof.notes.empty());
  auto const unknown = std::find_if(proof.notes.begin(), proof.notes.end(), [](Note const& note) {
    return note.place && note.place->begin.line == 2;
  });
  ASSERT_NE(unknown, proof.notes.end());
  EXPECT_EQ(unknown->path, (m_sheet / "goals.yaml").string());
}

TEST_F(ProofTest, OfAPackIsAfterEverySaveWhatRenderGives) {
  fs::path const pack = m_folder / "pack";
  fs::copy(sample_pack(), pack, fs::copy_options::recursive);
  auto const save = [&](std::string const& file, std::string_view from, std::string_view to) {
    auto text = support::read_text(pack / file);
    text.replace(text.find(from), from.size(), to);
    m_folder.write("pack/" + file, text);
  };
  constexpr std::string_view longer = "、そして髙い目標へ向けて取り組みます。";
  std::vector<std::function<void()>> const saves = {
      [] {},
      [&] { save("03-passport-center/sheet.yaml", "。", longer); },  // widths are others
      [&] { save("01-shimin-seikatsu/goals.yaml", "85%", "86%"); },  // they stay
      [&] { save("pack.yaml", "title:", "widths: sheet\ntitle:"); },
      [&] { save("pack.yaml", "      - 04-shimin-kyodo\n", ""); },
      [&] { save("pack.yaml", "- 06-kocho-sodan", "- 04-shimin-kyodo\n      - 06-kocho-sodan"); },
      [&] { save("pack.yaml", "      - 01-shimin-seikatsu\n", ""); },
  };
  for (std::size_t i = 0; i < saves.size(); ++i) {
    saves[i]();
    auto const proof = m_proofer.prove(pack);
    ASSERT_NE(proof.print, nullptr) << i << ": " << proof.notes.front().message.en;
    EXPECT_EQ(proof.print->pdf, rendered(pack)) << i;
  }
}

TEST_F(ProofTest, DoubtsAPackOfAnotherYearThanItsSheets) {
  m_folder.write("pack.yaml", "title: 令和9年度 目標\nsheets: [sheet]\n");
  auto const proof = m_proofer.prove(m_folder.path());
  EXPECT_TRUE(std::any_of(proof.notes.begin(), proof.notes.end(), [&](Note const& note) {
    return note.path == (m_folder / "pack.yaml").string();
  }));
}

TEST_F(ProofTest, NamesAllFilesThatWereRead) {
  auto const proof = m_proofer.prove(m_sheet);
  auto const has = [&](std::string_view name) {
    return std::any_of(proof.files.begin(), proof.files.end(),
                       [&](auto const& file) { return file.filename() == name; });
  };
  EXPECT_TRUE(has("header.yaml"));
  EXPECT_TRUE(has("goals.yaml"));
  EXPECT_TRUE(has("soshiki-mokuhyo.yaml"));
}

TEST_F(ProofTest, ThatIsOnlyReadHasTitlesButNoPrint) {
  auto const proof = m_proofer.read(sample_pack());
  EXPECT_EQ(proof.print, nullptr);
  EXPECT_EQ(proof.sheets.size(), 6U);
  EXPECT_FALSE(proof.sheets.back().title.empty());
}

}  // namespace
}  // namespace mokuhyo::preview

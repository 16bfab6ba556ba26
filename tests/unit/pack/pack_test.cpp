// pack.yaml: which sheets, in which order, and nothing from outside.

#include "pack/pack.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// A pack with sheets a, b, c and a single-file sheet d.yaml.
class PackTest : public testing::Test {
 protected:
  PackTest() {
    for (auto const* const name :
         {"pack/a/header.yaml", "pack/b/sheet.yaml", "pack/c/header.yaml"}) {
      m_folder.write(name, "section: x\n");
    }
    m_folder.write("pack/d.yaml", "section: x\n");
    m_folder.write("pack/notes/readme.yaml", "x: y\n");
    m_folder.write("outside/header.yaml", "section: x\n");
  }

  Result<Pack> load(std::string_view yaml) {
    m_folder.write("pack/pack.yaml", yaml);
    return load_pack(m_folder / "pack", m_sources);
  }

  /// The names of the sheets, or "line:column message" of the first error.
  std::string sheets(std::string_view yaml) {
    auto const pack = load(yaml);
    if (!pack.diagnostics.empty()) return place_and_message(pack.diagnostics.sorted().front());
    std::string names;
    for (auto const& sheet : pack.value->sheets) {
      names += (names.empty() ? "" : " ") + sheet.filename().string();
    }
    return names;
  }

  static std::string place_and_message(Diagnostic const& diagnostic) {
    if (diagnostic.span.file == nullptr) return diagnostic.message.en;
    auto const place = diagnostic.span.file->position(diagnostic.span.offset);
    return std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
           diagnostic.message.en;
  }

  support::TemporaryFolder m_folder;
  Sources m_sources;
};

TEST_F(PackTest, TakesSheetsInTheirOrder) { EXPECT_EQ(sheets("sheets: [c, a, b]"), "c a b"); }

TEST_F(PackTest, TakesFilesAsSheets) { EXPECT_EQ(sheets("sheets: [d.yaml, a]"), "d.yaml a"); }

TEST_F(PackTest, APatternStandsForTheSheetsItMatchesInOrderOfName) {
  EXPECT_EQ(sheets("sheets: '*'"), "a b c d.yaml");
  EXPECT_EQ(sheets("sheets: ['?']"), "a b c");
}

TEST_F(PackTest, APatternLeavesOutWhatIsListedBefore) {
  EXPECT_EQ(sheets("sheets: [c, '?']"), "c a b");
}

TEST_F(PackTest, WithoutAListAllSheetFoldersAreMeant) {
  EXPECT_EQ(sheets("title: x"), "a b c");
  EXPECT_EQ(sheets(""), "a b c");
}

TEST_F(PackTest, ReadsItsTextsByEitherName) {
  auto const english = load("title: t\npublisher: p\nfiscal-year: 令和5年度\n");
  EXPECT_EQ(english.value->title, "t");
  EXPECT_EQ(english.value->publisher, "p");
  EXPECT_EQ(english.value->fiscal_year, "令和5年度");
  auto const japanese = load("表題: t\n発行: p\n年度: R5\nシート: [b]\n");
  EXPECT_TRUE(japanese.ok());
  EXPECT_EQ(japanese.value->title, "t");
  EXPECT_EQ(japanese.value->publisher, "p");
  EXPECT_EQ(japanese.value->fiscal_year, "R5");
  EXPECT_EQ(japanese.value->sheets.size(), 1U);
}

TEST_F(PackTest, MayChooseTheWidthsOfColumnsItself) {
  EXPECT_EQ(load("title: x").value->widths, std::nullopt);
  EXPECT_EQ(load("widths: sheet").value->widths, form::WidthScope::sheet);
  EXPECT_EQ(load("列幅: template").value->widths, form::WidthScope::from_template);
  EXPECT_EQ(sheets("widths: book"), "1:9 this is no value of `widths`");
}

TEST_F(PackTest, RefusesWhatIsWrongWithItsKeys) {
  EXPECT_EQ(sheets("titel: x"), "1:1 there is no key `titel`");
  EXPECT_EQ(sheets("title: x\n表題: y"), "2:1 `表題` is the same as `title`");
  EXPECT_EQ(sheets("title: [x]"), "1:8 `title` takes text");
  EXPECT_EQ(sheets("- a"), "1:1 these are no keys of a pack");
}

TEST_F(PackTest, NamesTheKeyThatWasMeant) {
  auto const pack = load("titel: x");
  EXPECT_EQ(pack.diagnostics.items().at(0).hint.en, "did you mean `title`?");
}

TEST_F(PackTest, RefusesSheetsThatAreNone) {
  EXPECT_EQ(sheets("sheets: [a, x]"), "1:13 there is no sheet `x`");
  EXPECT_EQ(sheets("sheets: [notes]"), "1:10 there is no sheet `notes`");
  EXPECT_EQ(sheets("sheets: [pack.yaml]"), "1:10 there is no sheet `pack.yaml`");
  EXPECT_EQ(sheets("sheets: ['x*']"), "1:10 no sheet matches `x*`");
  EXPECT_EQ(sheets("sheets: [a, a]"), "1:13 the sheet `a` is listed twice");
  EXPECT_EQ(sheets("sheets: [a, ./a]"), "1:13 the sheet `./a` is listed twice");
  EXPECT_EQ(sheets("sheets: [[a]]"), "1:10 this is no name of a sheet");
  EXPECT_EQ(sheets("sheets: [a, '']"), "1:13 this is no name of a sheet");
}

TEST_F(PackTest, RefusesSheetsOutsideItsFolder) {
  auto const absolute = (m_folder / "outside").string();
  EXPECT_EQ(sheets("sheets: [../outside]"), "1:10 this lies outside the pack's folder");
  EXPECT_EQ(sheets("sheets: [a/../../outside]"), "1:10 this lies outside the pack's folder");
  EXPECT_EQ(sheets("sheets: [" + absolute + "]"), "1:10 this lies outside the pack's folder");
}

TEST_F(PackTest, RefusesSymbolicLinksThatLeadOutside) {
  fs::create_directory_symlink(m_folder / "outside", m_folder / "pack/link");
  EXPECT_EQ(sheets("sheets: [link]"), "1:10 this lies outside the pack's folder");
  EXPECT_EQ(sheets("sheets: ['l*']"), "1:10 no sheet matches `l*`");
  EXPECT_EQ(sheets("title: x"), "a b c");
}

TEST_F(PackTest, FollowsSymbolicLinksThatStayInside) {
  fs::create_directory_symlink(m_folder / "pack/a", m_folder / "pack/link");
  EXPECT_EQ(sheets("sheets: [link]"), "link");
}

TEST_F(PackTest, ReportsAllErrorsAtOnce) {
  auto const pack = load("titel: x\nsheets: [x, ../y, a]\n");
  EXPECT_EQ(pack.diagnostics.items().size(), 3U);
}

TEST_F(PackTest, RefusesAPackWithoutSheets) {
  m_folder.write("empty/pack.yaml", "title: x\n");
  auto const pack = load_pack(m_folder / "empty", m_sources);
  EXPECT_EQ(place_and_message(pack.diagnostics.items().at(0)), "1:1 the pack holds no sheet");
}

TEST_F(PackTest, AMissingPackFileIsNamed) {
  auto const pack = load_pack(m_folder / "notes", m_sources);
  EXPECT_EQ(path_of(pack.diagnostics.items().at(0)), (m_folder / "notes/pack.yaml").string());
}

/// Groups as "title: names", or the first error.
std::string groups_of(Result<Pack> const& pack) {
  if (!pack.diagnostics.empty()) return pack.diagnostics.sorted().front().message.en;
  std::string words;
  for (auto const& [title, first, count] : pack.value->groups) {
    words += title + ":";
    for (auto i = first; i < first + count; ++i)
      words += " " + pack.value->sheets[i].filename().string();
    words += ";";
  }
  return words;
}

TEST_F(PackTest, GroupsTakeSheetsAndPatternsLikeThePack) {
  EXPECT_EQ(
      groups_of(load("sheets: [d.yaml]\n"
                     "groups: [{title: 総務部, sheets: [c, a]}, {表題: 市民部, シート: '*'}]")),
      "総務部: c a;市民部: b;");
}

TEST_F(PackTest, ASheetIsInOneGroupOnly) {
  EXPECT_EQ(groups_of(load("groups: [{title: x, sheets: [a]}, {title: y, sheets: [a]}]")),
            "the sheet `a` is listed twice");
}

TEST_F(PackTest, AGroupNeedsTitleAndSheets) {
  EXPECT_EQ(groups_of(load("groups: [{title: x}]")), "a group needs title and sheets");
  EXPECT_EQ(groups_of(load("groups: [a]")), "a group takes a title and its sheets");
  EXPECT_EQ(groups_of(load("groups: [{title: x, sheet: a}]")), "there is no key `sheet`");
}

TEST_F(PackTest, SaysWhatStandsAroundItsSheets) {
  auto const front = load(
                         "sheets: [a]\ncover: false\nページ番号: continuous\n"
                         "索引: 取組指標\n前年度: ../r4\n様式: plain")
                         .value->front;
  EXPECT_FALSE(front.cover);
  EXPECT_TRUE(front.contents);
  EXPECT_EQ(front.numbering, Numbering::continuous);
  EXPECT_EQ(front.index, "取組指標");
  EXPECT_EQ(front.last_year, m_folder / "pack/../r4");
  EXPECT_EQ(front.pack_template, "plain");
}

TEST_F(PackTest, LooksForLastYearBesideItselfOnly) {
  auto const refusal = "2:12 this is no value of `last-year`";
  EXPECT_EQ(sheets("sheets: [a]\nlast-year: ../../r4"), refusal);
  EXPECT_EQ(sheets("sheets: [a]\nlast-year: /etc/passwd"), refusal);
  EXPECT_EQ(sheets("sheets: [a]\nlast-year: .."), refusal);
  fs::create_symlink("/etc", m_folder / "r4");
  EXPECT_EQ(sheets("sheets: [a]\nlast-year: ../r4"), refusal);
}

TEST_F(PackTest, RefusesWhatSettingsDoNotTake) {
  EXPECT_EQ(sheets("sheets: [a]\ncover: maybe"), "2:8 this is no value of `cover`");
  EXPECT_EQ(sheets("sheets: [a]\npage-numbers: roman"), "2:15 this is no value of `page-numbers`");
  EXPECT_EQ(sheets("sheets: [a]\ntemplate: ../x"), "2:11 this is no value of `template`");
  EXPECT_EQ(sheets("sheets: [a]\ncontent: true"), "2:1 there is no key `content`");
}

}  // namespace
}  // namespace mokuhyo::pack

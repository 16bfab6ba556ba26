// How a template says what a form looks like: units, pages, type, widths and styles.
#include "unit/form/binding.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

using Said = std::vector<std::string>;

BoundSheet bind_look(std::string const& lines) {
  return filled_whole("template: t\ntitle: 題\n" + lines + "\nfields: {}\nblocks: []\n", "");
}

struct Page {
  char const* settings;
  Length width, height;
};

class PageSize : public testing::TestWithParam<Page> {};

TEST_P(PageSize, IsThatOfThePaper) {
  auto const page = bind_look(std::string("page: ") + GetParam().settings).form().page;
  EXPECT_EQ(page.size, (Size{GetParam().width, GetParam().height}));
}

INSTANTIATE_TEST_SUITE_P(
    Papers, PageSize,
    testing::Values(Page{"{size: A3}", mm(297), mm(420)},
                    Page{"{size: A3, orientation: landscape}", mm(420), mm(297)},
                    Page{"{size: A4, orientation: portrait}", mm(210), mm(297)},
                    Page{"{size: B4}", mm(257), mm(364)},
                    Page{"{size: [100mm, 20cm]}", mm(100), mm(200)},
                    Page{"{size: [100mm, 20cm], orientation: landscape}", mm(200), mm(100)}));

TEST(PageMargin, IsOneLengthOrFour) {
  EXPECT_EQ(bind_look("page: {margin: 10mm}").form().page.margin,
            (Insets{mm(10), mm(10), mm(10), mm(10)}));
  EXPECT_EQ(bind_look("page: {margin: {top: 1mm, left: 2mm}}").form().page.margin,
            (Insets{mm(1), mm(0), mm(0), mm(2)}));
}

TEST(Type, ReadsTheLooksOfPartsOfATextInTheirOrder) {
  auto const looks = bind_look(
                         "page: {}\n"
                         "type:\n  looks:\n    重要: {bold: true, underline: true}\n"
                         "    変更: {color: \"#B00020\", background: \"#fff3c0\"}")
                         .form()
                         .type.looks;
  ASSERT_EQ(looks.size(), 2U);
  EXPECT_EQ(looks[0].name, "重要");
  EXPECT_TRUE(looks[0].bold && looks[0].underline);
  EXPECT_FALSE(looks[0].color || looks[0].background);
  EXPECT_EQ(looks[1].color, (Color{0xB0, 0x00, 0x20}));
  EXPECT_EQ(looks[1].background, (Color{0xFF, 0xF3, 0xC0}));
}

TEST(Type, ReadsEverySetting) {
  auto const type = bind_look(
                        "page: {}\n"
                        "type: {role: mincho, largest: 12pt, smallest: 7Q, leading: 1.5,\n"
                        "       padding: {x: 0.25em, y: 0.1em}, western-gap: 0em,\n"
                        "       hanging-punctuation: true,\n"
                        "       tightest: {leading: 1.2, padding: {y: 0em}},\n"
                        "       kinsoku: {level: loose, append-not-start: ー, except-not-end: 「}}")
                        .form()
                        .type;
  EXPECT_EQ(type.role, "mincho");
  EXPECT_EQ(type.largest, pt(12));
  EXPECT_EQ(type.smallest, q(7));
  EXPECT_EQ(type.spacing.leading, Ratio{1500});
  EXPECT_EQ(type.spacing.padding_x, Em{250});
  EXPECT_EQ(type.spacing.padding_y, Em{100});
  EXPECT_EQ(type.tightest.leading, Ratio{1200});
  EXPECT_EQ(type.tightest.padding_y, Em{0});
  EXPECT_EQ(type.western_gap, Em{0});
  EXPECT_TRUE(type.hanging_punctuation);
  EXPECT_EQ(type.kinsoku, Kinsoku::loose);
  EXPECT_EQ(type.append_not_start, U"ー");
  EXPECT_EQ(type.except_not_end, U"「");
}

TEST(Fit, IsAPageACountOrFlow) {
  EXPECT_EQ(bind_look("page: {}\nfit: page").form().fit, Fit::page);
  EXPECT_EQ(bind_look("page: {}\nfit: flow").form().fit, Fit::flow);
  EXPECT_EQ(bind_look("page: {}\nfit: {pages: 2}").form().fit, Fit::pages);
  EXPECT_EQ(bind_look("page: {}\nfit: {pages: 2}").form().fit_pages, 2);
}

TEST(Sizes, AreThoseOfEachSheetOrOneForThePack) {
  EXPECT_EQ(bind_look("page: {}").form().sizes, SizeScope::sheet);
  EXPECT_EQ(bind_look("page: {}\nsizes: pack").form().sizes, SizeScope::pack);
}

TEST(Widths, AreChosenForTheTemplateTheSheetOrThePack) {
  EXPECT_EQ(bind_look("page: {}").form().widths, WidthScope::pack);
  EXPECT_EQ(bind_look("page: {}\nwidths: sheet").form().widths, WidthScope::sheet);
  EXPECT_EQ(bind_look("page: {}\nwidths: template").form().widths, WidthScope::from_template);
  EXPECT_EQ(bind_look("page: {}\nwidths: pack").form().widths, WidthScope::pack);
}

struct Broken {
  char const* lines;
  char const* error;
};

class BrokenLook : public testing::TestWithParam<Broken> {};

TEST_P(BrokenLook, IsRefused) {
  EXPECT_EQ(bind_look(GetParam().lines).said, Said{GetParam().error});
}

INSTANTIATE_TEST_SUITE_P(
    Looks, BrokenLook,
    testing::Values(
        Broken{"page: {size: A9}", "3:14 `A9` cannot stand here"},
        Broken{"page: {margin: -1mm}", "3:16 `-1mm` is no length"},
        Broken{"page: {margin: 1e1mm}", "3:16 `1e1mm` is no length"},
        Broken{"page: {margin: 10km}", "3:16 `10km` is no length"},
        Broken{"page: {size: [6000mm, 1mm]}", "3:15 `6000mm` is no length"},
        Broken{"page: {margin: 100mm, size: A5}",
               "3:7 the margins leave less than 10mm of the page"},
        Broken{"page: A4", "3:7 this takes keys with values, not text"},
        Broken{"page: {}\ntype: {leading: 0}", "4:17 `0` is no factor"},
        Broken{"page: {}\ntype: {largest: 8pt, smallest: 9pt}",
               "4:32 the smallest size is at least 1pt and at most the largest"},
        Broken{"page: {}\ntype: {western-gap: 1mm}", "4:21 `1mm` is not in em"},
        Broken{"page: {}\ntype: {hanging-punctuation: yes}", "4:29 `yes` cannot stand here"},
        Broken{"page: {}\ntype: {looks: {重要: {color: red}}}", "4:28 `red` is no colour"},
        Broken{"page: {}\ntype: {looks: {重要: {color: \"#12345g\"}}}",
               "4:28 `#12345g` is no colour"},
        Broken{"page: {}\ntype: {looks: {重要: {color: \"#ff8080\"}}}",
               "4:20 text is hard to read in this colour (contrast 2.4 to 1)"},
        Broken{"page: {}\ntype: {looks: {重要: {background: \"#303030\"}}}",
               "4:20 text is hard to read in this colour (contrast 1.5 to 1)"},
        Broken{"page: {}\ntype: {looks: {\"a|b\": {}}}",
               "4:23 the name of the look, `a|b`, cannot be written in a text"},
        Broken{"page: {}\nfit: {pages: 0}", "4:14 `0` is no whole number from 1 to 100"},
        Broken{"page: {}\nmarks: {○: {reached: true}}", "4:12 `means` is missing"}));

ColumnWidth column_width(std::string const& width) {
  auto const bound = filled(
      "fields: {a: {}}\nblocks: [grid: {columns: [" + width + "], rows: [[{value: a}]]}]\n", "");
  return grid_of(bound).columns.at(0);
}

TEST(ColumnWidth, IsFixedSharedOrAsTheContentNeeds) {
  EXPECT_EQ(column_width("auto").kind, ColumnWidth::Kind::automatic);
  EXPECT_EQ(column_width("12mm").fixed, Distance(mm(12)));
  EXPECT_EQ(column_width("2.5em").fixed, Distance(Em{2500}));
  EXPECT_EQ(column_width("2em").kind, ColumnWidth::Kind::fixed);
  EXPECT_EQ(column_width("1.5fr").share, 1500);
  EXPECT_EQ(column_width("1fr").kind, ColumnWidth::Kind::share);
  auto const bounded = column_width("{min: 4em, max: 30mm}");
  EXPECT_EQ(bounded.kind, ColumnWidth::Kind::automatic);
  EXPECT_EQ(bounded.min, Distance(Em{4000}));
  EXPECT_EQ(bounded.max, Distance(mm(30)));
}

TEST(CellStyle, ReadsEverySetting) {
  auto const bound = filled(
      "fields: {a: {}}\nblocks: [grid: {columns: [auto], rows: [[{value: a, size: 1.6, align: "
      "distribute, vertical-align: top, writing: vertical, tint: true, bold: true, "
      "phrase-breaks: true, shrink: 0.8}]]}]\n",
      "");
  auto const style = first_value(bound).style;
  EXPECT_EQ(style.size, Ratio{1600});
  EXPECT_EQ(style.align, Align::distribute);
  EXPECT_EQ(style.vertical_align, VerticalAlign::top);
  EXPECT_EQ(style.writing, Writing::vertical);
  EXPECT_EQ(style.tint, label_tint);
  EXPECT_TRUE(style.bold);
  EXPECT_TRUE(style.phrase_breaks);
  EXPECT_EQ(style.shrink, Ratio{800});
}

TEST(Rules, AreThinInsideAndThickOutsideUnlessTold) {
  auto const grid = [](std::string const& rules) {
    return grid_of(filled("fields: {a: {}}\nblocks: [grid: {columns: [auto], rows: [[{value: a}]]" +
                              rules + "}]\n",
                          ""))
        .rules;
  };
  EXPECT_EQ(grid("").outline, RuleLine{mm(0.4)});
  EXPECT_EQ(grid(", rules: {outline: 1mm, inside: 0.2mm}").outline, RuleLine{mm(1)});
  EXPECT_EQ(grid(", rules: {inside: {thickness: 0.2mm, pattern: dotted}}").inside,
            (RuleLine{mm(0.2), RulePattern::dotted}));
  EXPECT_EQ(grid(", rules: {columns: none}").columns, RuleLine{});
}

TEST(Blocks, StandInTheirOrder) {
  auto const bound = filled(
      "fields: {}\nmarks: {○: {means: 達成}}\n"
      "blocks: [title: {size: 2, align: start}, space: 3mm, legend: {place: beside-title}, "
      "text: {content: 注, bold: true}]\n",
      "");
  auto const& blocks = bound.form().blocks;
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(std::get<Title>(blocks[0]).size, Ratio{2000});
  EXPECT_EQ(std::get<Title>(blocks[0]).align, Align::start);
  EXPECT_EQ(std::get<Space>(blocks[1]).height, Distance(mm(3)));
  EXPECT_TRUE(std::get<Legend>(blocks[2]).beside_title);
  EXPECT_EQ(std::get<Legend>(blocks[2]).entries.at(0).means, "達成");
  EXPECT_TRUE(std::get<TextBlock>(blocks[3]).style.bold);
}

Stamps stamps_of(std::string const& settings) {
  auto const bound =
      filled("fields: {a: {}}\nblocks: [stamps: {" + settings + "}]\n", "a: 副市長\n");
  return std::get<Stamps>(bound.form().blocks.at(0));
}

TEST(StampBoxes, StandBelowTheirRoles) {
  auto const stamps = stamps_of("roles: [課長, \"{a}\"], box: 15mm");
  ASSERT_EQ(stamps.boxes.size(), 2U);
  EXPECT_EQ(stamps.boxes[1].role, "副市長");
  auto const& box = stamps.grid.cells.at(stamps.boxes[1].cell);
  EXPECT_EQ((std::pair(box.row, box.column)), std::pair(1, 1));
  EXPECT_EQ(stamps.box_height, mm(15));
  EXPECT_EQ(stamps.grid.columns.at(1).fixed, Distance(mm(15)));
}

TEST(StampBoxes, HaveTheirLabelBesideOrAbove) {
  auto const beside = stamps_of("roles: [課長, 係長], label: 決裁");
  EXPECT_EQ(beside.grid.columns.size(), 3U);
  EXPECT_EQ(beside.grid.cells.front().style.writing, Writing::vertical);
  auto const above = stamps_of("roles: [課長, 係長], label: 決裁, label-place: above");
  EXPECT_EQ(above.grid.rows, 3);
  EXPECT_EQ(above.grid.cells.front().columns, 2);
}

struct RefusedBlock {
  char const* block;
  char const* said;
};

class RefusedBlocks : public testing::TestWithParam<RefusedBlock> {};

TEST_P(RefusedBlocks, SayWhy) {
  auto const bound = filled(std::string("fields: {}\nblocks:\n- ") + GetParam().block + "\n", "");
  EXPECT_EQ(bound.said, Said{GetParam().said});
}

INSTANTIATE_TEST_SUITE_P(
    Blocks, RefusedBlocks,
    testing::Values(RefusedBlock{"stamps: {roles: []}", "6:19 there are 1 to 20 who stamp"},
                    RefusedBlock{"stamps: {roles: [長], box: 4mm}", "6:29 the box is too small"},
                    RefusedBlock{"stamps: {roles: [長], box: [9mm, 9mm, 9mm]}",
                                 "6:29 a box is 18mm or [width, height]"},
                    RefusedBlock{"row: {blocks: [space: 1mm]}",
                                 "6:18 this block cannot stand in a row"},
                    RefusedBlock{"row: {blocks: [row: {blocks: []}]}",
                                 "6:18 this block cannot stand in a row"}));

TEST(BlocksInARow, AreThoseWhoseConditionsHold) {
  auto const bound = filled(
      "fields: {a: {}}\nblocks:\n- row:\n    gap: 3mm\n    blocks:\n"
      "    - {text: 一, width: 2fr}\n    - {text: 二, when: a}\n- row: {blocks: [{text: 三, when: "
      "a}]}\n",
      "");
  ASSERT_EQ(bound.form().blocks.size(), 1U);
  auto const& row = std::get<BlockRow>(bound.form().blocks[0]);
  ASSERT_EQ(row.parts.size(), 1U);
  EXPECT_EQ(row.gap, Distance(mm(3)));
  EXPECT_EQ(row.parts[0].width.share, 2000);
}

BoundSheet one_cell(std::string const& cell, std::string const& sheet) {
  return filled("fields: {a: {type: number}, b: {}}\nblocks: [grid: {columns: [auto], rows: [[{" +
                    cell + "}]]}]\n",
                sheet);
}

TEST(StruckOut, IsWhatDoesNotApplyWhateverItsType) {
  auto const bound = one_cell("value: a", "a: ／\n");
  EXPECT_EQ(bound.said, Said{});
  EXPECT_TRUE(first_value(bound).style.not_applicable);
  EXPECT_EQ(first_value(bound).spoken, "該当なし");
}

TEST(StruckOut, IsNotTheSignAsText) {
  auto const cell = first_value(one_cell("value: b", "b: !text ／\n"));
  EXPECT_FALSE(cell.style.not_applicable);
  EXPECT_EQ(cell.text, "／");
}

TEST(CellLooks, AreTheFirstThatHolds) {
  std::string const cell =
      "value: a, looks: [{when: {field: b, is: 低}, tint: \"#ffe9d6\"}, {when: b, bold: true}, "
      "{when: {lacks: b}, not-applicable: true}]";
  EXPECT_EQ(first_value(one_cell(cell, "a: 1\nb: 低\n")).style.tint, (Color{0xFF, 0xE9, 0xD6}));
  EXPECT_TRUE(first_value(one_cell(cell, "a: 1\nb: 高\n")).style.bold);
  EXPECT_TRUE(first_value(one_cell(cell, "")).style.not_applicable);
}

TEST(CellLooks, StrikeOutNothingThatASheetWrites) {
  std::string const cell =
      "value: a, looks: [{when: {lacks: b}, not-applicable: true, bold: true}]";
  auto const written = first_value(one_cell(cell, "a: 1\n"));
  EXPECT_EQ(written.text, "1");
  EXPECT_FALSE(written.style.not_applicable);
  EXPECT_TRUE(written.style.bold);
}

TEST(CellLooks, NameFieldsThatThereAre) {
  EXPECT_EQ(one_cell("value: a, looks: [{when: c}]", "a: 1\n").said,
            Said{"5:68 there is no field `c`"});
}

TEST(Tint, IsLightEnoughForBlackText) {
  EXPECT_EQ(one_cell("value: a, tint: \"#602020\"", "a: 1\n").said,
            Said{"5:59 text is hard to read in this colour (contrast 1.7 to 1)"});
}

}  // namespace
}  // namespace mokuhyo::form

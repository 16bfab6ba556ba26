#include "sample.h"

#include "base/utf8.h"

#include <array>
#include <stdexcept>

namespace mokuhyo::pdf::sample {
namespace {

using frame::ElementId;
using frame::Role;

bool is_variation_selector(char32_t c) {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

font::Catalog catalog() {
  std::filesystem::path const folder = "/usr/share/fonts";
  font::Catalog catalog;
  catalog.faces = {
      {"biz-ud-gothic", folder / "truetype/bizud-gothic/BIZUDGothic-Regular.ttf", 0, false},
      {"noto-sans-cjk-jp", folder / "opentype/noto/NotoSansCJK-Regular.ttc", 0, false},
      {"ipaex-mincho", folder / "opentype/ipaexfont-mincho/ipaexm.ttf", 0, false}};
  catalog.roles = {{"gothic", {0, 1}, {}}, {"mincho", {2, 1}, {}}};
  return catalog;
}

font::GlyphId glyph_of(font::FaceId face, char32_t c, char32_t selector) {
  auto const id = fonts().face(face)->glyph(c, selector);
  if (!id) throw std::runtime_error("a sample has a character that its face lacks");
  return *id;
}

/// The variation selector that `text` begins with, and its length in bytes; zeros if there is none.
utf8::Decoded selector_at(std::string_view text) {
  if (text.empty()) return {0, 0};
  auto const decoded = utf8::decode(text);
  return is_variation_selector(decoded.code_point) ? decoded : utf8::Decoded{0, 0};
}

/// Adds cells to one table, each with a rule below it.
class TableBuilder {
 public:
  TableBuilder(frame::Document& document, ElementId table, font::FaceId face)
      : m_document(document), m_table(table), m_face(face) {}

  void begin_row(Role group) {
    m_row = m_document.structure.add(m_document.structure.add(m_table, group), Role::table_row);
    m_y += mm(10);
  }
  ElementId cell(Role role, std::string_view what, Length x) {
    auto const id = m_document.structure.add(m_row, role);
    auto& items = m_document.pages[0].items;
    Point const at{x, m_y};
    items.push_back(
        {frame::artifact,
         frame::FillItem{{at + Point{mm(-2), mm(-6)}, {mm(60), mm(8)}}, {240, 244, 248}},
         {}});
    items.push_back(
        {frame::artifact,
         frame::RuleItem{at + Point{mm(-2), mm(2)}, at + Point{mm(58), mm(2)}, mm(0.12)},
         {}});
    if (!what.empty()) items.push_back({id, text(what, at, m_face), {}});
    return id;
  }

 private:
  frame::Document& m_document;
  ElementId m_table;
  font::FaceId m_face;
  ElementId m_row;
  Length m_y = mm(40);
};

}  // namespace

font::Library const& fonts() {
  static font::Library const library(catalog());
  return library;
}

frame::TextItem text(std::string_view utf8, Point origin, font::FaceId face, Length size) {
  frame::TextItem item;
  item.origin = origin;
  item.size = size;
  item.face = face;
  item.text = utf8;
  Em pen;
  for (std::size_t offset = 0; offset < utf8.size();) {
    auto const [c, length] = utf8::decode(utf8.substr(offset));
    auto const selector = selector_at(utf8.substr(offset + length));
    auto const id = glyph_of(face, c, selector.code_point);
    auto const advance = fonts().face(face)->advance(id);
    auto const bytes = length + selector.length;
    item.glyphs.push_back({id,
                           pen,
                           advance,
                           {},
                           {},
                           static_cast<std::uint32_t>(offset),
                           static_cast<std::uint32_t>(bytes)});
    pen += advance;
    offset += bytes;
  }
  return item;
}

frame::TextItem vertical_text(std::string_view utf8, Point top, font::FaceId face, Length size) {
  auto item = text(utf8, top, face, size);
  item.direction = frame::Direction::vertical;
  Em pen;
  for (auto& glyph : item.glyphs) {
    glyph.position = pen;
    glyph.advance = one_em;
    pen += one_em;
  }
  return item;
}

frame::Document blank() {
  frame::Document document;
  document.metadata = {"見本", "新潟市", "試験", "2024-03-31"};
  document.pages.push_back({{mm(210), mm(297)}, {}});
  return document;
}

frame::Document paragraphs(std::vector<std::string> const& lines, font::FaceId face) {
  auto document = blank();
  Length y = mm(20);
  for (auto const& line : lines) {
    auto const id = document.structure.add(document.structure.root(), Role::paragraph);
    document.pages[0].items.push_back({id, text(line, {mm(20), y += mm(8)}, face), {}});
  }
  return document;
}

frame::Document tagged_table(font::FaceId face) {
  auto document = blank();
  auto& tree = document.structure;
  auto const section = tree.add(tree.root(), Role::section);
  auto const title = tree.add(section, Role::heading1);
  document.pages[0].items.push_back(
      {title, text("組織目標管理シート", {mm(20), mm(30)}, face, pt(16)), {}});
  TableBuilder table(document, tree.add(section, Role::table), face);
  table.begin_row(Role::table_head);
  std::array const headings = {table.cell(Role::table_heading, "取組指標", mm(20)),
                               table.cell(Role::table_heading, "R5目標", mm(80))};
  for (auto const heading : headings) tree.at(heading).scope = frame::Scope::column;
  table.begin_row(Role::table_body);
  std::array const cells = {table.cell(Role::table_data, "申請率の向上を図ります。", mm(20)),
                            table.cell(Role::table_data, "85%", mm(80))};
  for (std::size_t i = 0; i < cells.size(); ++i) tree.at(cells[i]).headers = {headings[i]};
  table.begin_row(Role::table_body);
  tree.at(table.cell(Role::table_data, "二列にまたがる", mm(20))).column_span = 2;
  document.outline.push_back({"組織目標管理シート", 0, 0, {mm(20), mm(25)}});
  return document;
}

frame::Document long_cell(int pages) {
  auto document = blank();
  auto& tree = document.structure;
  auto const section = tree.add(tree.root(), Role::section);
  auto const row =
      tree.add(tree.add(tree.add(section, Role::table), Role::table_body), Role::table_row);
  auto const cell = tree.add(row, Role::table_data);
  document.pages.clear();
  document.outline.push_back({"全体", 0, 0, {}});
  for (int i = 0; i < pages; ++i) {
    auto const number = std::to_string(i + 1);
    frame::Page page{{mm(297), mm(210)}, {}};
    page.items.push_back({cell, text("つづきの" + number, {mm(20), mm(30)}, biz_gothic), {}});
    page.items.push_back(
        {frame::artifact, text(number, {mm(145), mm(200)}, biz_gothic, pt(9)), {}});
    document.pages.push_back(page);
    document.outline.push_back(
        {number + "ページ", 1, static_cast<std::size_t>(i), {mm(20), mm(20)}});
  }
  return document;
}

frame::Document legend() {
  auto document = blank();
  auto& tree = document.structure;
  auto const list = tree.add(tree.root(), Role::list);
  Length y = mm(20);
  std::array<std::array<std::string_view, 2>, 2> const marks = {{{"○", "達成"}, {"×", "未達成"}}};
  for (auto const& [mark, meaning] : marks) {
    auto const item = tree.add(list, Role::list_item);
    auto const label = tree.add(item, Role::label);
    auto const body = tree.add(item, Role::list_body);
    tree.at(label).actual_text = meaning;
    auto& items = document.pages[0].items;
    items.push_back({label, text(mark, {mm(20), y += mm(8)}, biz_gothic), {}});
    items.push_back({body, text(meaning, {mm(30), y}, biz_gothic), {}});
  }
  return document;
}

frame::Document composed_cluster() {
  auto document = paragraphs({"か゛"}, biz_gothic);
  auto& item = std::get<frame::TextItem>(document.pages[0].items[0].what);
  item.text = "が";
  for (auto& glyph : item.glyphs) {
    glyph.text_offset = 0;
    glyph.text_length = 3;
  }
  return document;
}

frame::Document vertical_column() {
  auto document = paragraphs({"横組みの行"}, biz_gothic);
  auto const id = document.structure.add(document.structure.root(), Role::paragraph);
  document.pages[0].items.push_back(
      {id, vertical_text("縦組みの列、", {mm(100), mm(40)}, biz_gothic), {}});
  auto turned = text("PDF", {mm(100), mm(40) + pt(12) * 6}, biz_gothic);
  turned.direction = frame::Direction::turned;
  for (auto& glyph : turned.glyphs) glyph.shift_y = {-380};
  document.pages[0].items.push_back({id, turned, {}});
  return document;
}

frame::Document links() {
  auto document = blank();
  auto& tree = document.structure;
  auto const contents = tree.add(tree.root(), Role::contents);
  auto const address = tree.add(tree.root(), Role::paragraph);
  std::array const parents = {tree.add(contents, Role::contents_item), address};
  std::array<std::string_view, 2> const texts = {"一 市民生活課", "https://example.jp/"};
  std::array<std::variant<frame::Destination, std::string>, 2> const targets = {
      frame::Destination{1, {mm(20), mm(20)}}, "https://example.jp/目標?a=b"};
  auto& page = document.pages[0];
  for (std::size_t i = 0; i < parents.size(); ++i) {
    auto const link = tree.add(parents[i], Role::link);
    Point const at{mm(20), mm(20) + mm(10) * static_cast<std::int64_t>(i)};
    page.items.push_back({link, text(texts[i], at, biz_gothic), {}});
    page.links.push_back(
        {link, {at + Point{{}, mm(-4)}, {mm(60), mm(6)}}, targets[i], std::string(texts[i])});
  }
  auto const body = tree.add(tree.root(), Role::paragraph);
  document.pages.push_back({{mm(210), mm(297)}, {}});
  document.pages[1].items.push_back({body, text("市民生活課", {mm(20), mm(30)}, biz_gothic), {}});
  document.page_labels = {{0, frame::PageLabels::Numbering::roman},
                          {1, frame::PageLabels::Numbering::decimal, "A-", 1}};
  return document;
}

frame::Document with_data() {
  auto document = paragraphs({"申請率 85%"}, biz_gothic);
  document.attachments = {{"目標.csv", "text/csv", "目標と結果",
                           frame::Attachment::Relationship::data, "指標,目標\n申請率,85%\n"},
                          {"a.yaml", "application/yaml", "元のデータ",
                           frame::Attachment::Relationship::source, "a: 1\n"}};
  return document;
}

std::vector<std::pair<std::string, frame::Document>> all() {
  return {{"table-truetype", tagged_table(biz_gothic)},
          {"table-cff", tagged_table(noto_sans)},
          {"two-pages", long_cell(2)},
          {"many-pages", long_cell(150)},
          {"legend", legend()},
          {"links", links()},
          {"composed-cluster", composed_cluster()},
          {"vertical", vertical_column()},
          {"surrogate-pairs", paragraphs({"𠮷野家の𩸽"}, noto_sans)},
          {"variation-sequences", paragraphs({"葛󠄀城と葛城"}, ipaex_mincho)},
          {"shared-glyphs-cff", paragraphs({"①と➀", "・と‧"}, noto_sans)},
          {"shared-glyphs-truetype", paragraphs({"-と‐と‑"}, ipaex_mincho)},
          {"empty", blank()}};
}

}  // namespace mokuhyo::pdf::sample

#include "sample.h"

#include "base/utf8.h"

#include <array>
#include <stdexcept>

namespace mokuhyo::pdf::sample {
namespace {

bool is_variation_selector(char32_t c) {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

char32_t first_of(std::string_view text) {
  return text.empty() ? 0 : utf8::decode(text).code_point;
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

}  // namespace

font::Library const& fonts() {
  static font::Library const library(catalog());
  return library;
}

frame::TextItem text(std::string_view utf8, Point origin, font::FaceId face_id, Length size) {
  auto const& face = *fonts().face(face_id);
  frame::TextItem item;
  item.origin = origin;
  item.size = size;
  item.face = face_id;
  item.text = utf8;
  Em pen;
  for (std::size_t offset = 0; offset < utf8.size();) {
    auto const [c, length] = utf8::decode(utf8.substr(offset));
    auto const next = first_of(utf8.substr(offset + length));
    char32_t const selector = is_variation_selector(next) ? next : 0;
    auto const whole =
        length + (selector != 0 ? utf8::decode(utf8.substr(offset + length)).length : 0);
    auto const id = face.glyph(c, selector);
    if (!id) throw std::runtime_error("the face lacks a character of " + std::string(utf8));
    auto const advance = face.advance(*id);
    item.glyphs.push_back({*id,
                           pen,
                           advance,
                           {},
                           {},
                           static_cast<std::uint32_t>(offset),
                           static_cast<std::uint32_t>(whole)});
    pen += advance;
    offset += whole;
  }
  return item;
}

frame::Document blank() {
  frame::Document document;
  document.metadata = {"見本", "新潟市", "試験", "2024-03-31"};
  document.pages.push_back({{mm(210), mm(297)}, {}});
  return document;
}

frame::Document tagged_table(font::FaceId face) {
  using frame::Role;
  auto document = blank();
  auto& tree = document.structure;
  auto& items = document.pages[0].items;
  auto const section = tree.add(tree.root(), Role::section);
  auto const title = tree.add(section, Role::heading1);
  items.push_back({title, text("組織目標管理シート", {mm(20), mm(30)}, face, pt(16)), {}});
  auto const table = tree.add(section, Role::table);
  auto const add_cell = [&](frame::ElementId row, Role role, std::string_view what, Point at) {
    auto const cell = tree.add(row, role);
    items.push_back(
        {frame::artifact,
         frame::RuleItem{at + Point{mm(-2), mm(2)}, at + Point{mm(58), mm(2)}, mm(0.12)},
         {}});
    items.push_back({cell, text(what, at, face), {}});
    return cell;
  };
  auto const head = tree.add(tree.add(table, Role::table_head), Role::table_row);
  std::array const headings = {add_cell(head, Role::table_heading, "取組指標", {mm(20), mm(50)}),
                               add_cell(head, Role::table_heading, "R5目標", {mm(80), mm(50)})};
  for (auto const heading : headings) tree.at(heading).scope = frame::Scope::column;
  auto const row = tree.add(tree.add(table, Role::table_body), Role::table_row);
  std::array const cells = {
      add_cell(row, Role::table_data, "申請率の向上を図ります。", {mm(20), mm(60)}),
      add_cell(row, Role::table_data, "85%", {mm(80), mm(60)})};
  for (std::size_t i = 0; i < cells.size(); ++i) tree.at(cells[i]).headers = {headings[i]};
  document.outline.push_back({"組織目標管理シート", 0, 0, {mm(20), mm(25)}});
  return document;
}

}  // namespace mokuhyo::pdf::sample

#include "form/block_reader.h"

#include "form/grid_reader.h"
#include "form/pattern_reader.h"
#include "form/style_reader.h"
#include "form/table_reader.h"
#include "form/wording.h"

namespace mokuhyo::form {
namespace {

constexpr std::array<std::string_view, 6> kinds = {"title", "grid", "legend",
                                                   "table", "text", "space"};

enum class Place { start, center, end, beside_title };
constexpr std::array<Choice<Place>, 4> places = {{{"start", Place::start},
                                                  {"center", Place::center},
                                                  {"end", Place::end},
                                                  {"beside-title", Place::beside_title}}};

TitleSpec read_title(Node node) {
  TitleSpec title;
  Keys keys(node);
  if (auto const size = keys.find("size")) title.size = size->ratio();
  if (auto const align = keys.find("align")) title.align = read_align(*align);
  return title;
}

Align align_at(Place place) {
  switch (place) {
    case Place::start: return Align::start;
    case Place::center: return Align::center;
    case Place::end:
    case Place::beside_title: break;
  }
  return Align::end;
}

LegendSpec read_legend(Node node) {
  LegendSpec legend;
  Keys keys(node);
  if (auto const size = keys.find("size")) legend.size = size->ratio();
  if (auto const given = keys.find("place")) {
    auto const place = given->choice(places);
    legend.align = align_at(place);
    legend.beside_title = place == Place::beside_title;
  }
  return legend;
}

/// Words alone, or {content: words, and their style}.
TextSpec read_text(Node node, Fields const& fields) {
  Scope const scope = sheet_scope(fields);
  CellStyle style;
  style.align = Align::start;
  if (!node.is_mapping()) return {read_pattern(node, scope), style, node.span()};
  Keys keys(node);
  auto const content = keys.require("content");
  style = read_cell_style(keys, style);
  if (!content) return {{}, style, node.span()};
  return {read_pattern(*content, scope), style, content->span()};
}

BlockSpec read_block(std::string_view kind, Node node, Fields const& fields) {
  if (kind == "title") return read_title(node);
  if (kind == "grid") return read_grid(node, sheet_scope(fields));
  if (kind == "legend") return read_legend(node);
  if (kind == "table") return read_table(node, fields);
  if (kind == "text") return read_text(node, fields);
  return Space{node.distance()};
}

void refuse_block(Node node) {
  node.error({"ここにはブロックを一つ書きます", "this takes one block"},
             {"「- title: {…}」のように、種類と設定を書いてください",
              "write its kind and settings such as `- title: {...}`"});
}

}  // namespace

std::vector<BlockSpec> read_blocks(Node node, Fields const& fields) {
  std::vector<BlockSpec> blocks;
  for (auto const& item : node.items()) {
    auto const* const mapping = item.value().mapping();
    if (mapping == nullptr || mapping->entries.size() != 1) {
      refuse_block(item);
      continue;
    }
    Keys keys(item);
    for (auto const kind : kinds) {
      if (auto const block = keys.find(kind)) blocks.push_back(read_block(kind, *block, fields));
    }
  }
  return blocks;
}

Pattern read_pattern(Node node, Scope const& scope) {
  std::string const text = node.text();
  return read_pattern(PatternText{text, node.span()}, scope).take(node.diagnostics()).value();
}

std::optional<FieldRef> read_value_path(Node node, Scope const& scope) {
  std::string const path = node.text();
  auto value = find_value(scope, path);
  if (!value && node.value().scalar() != nullptr) {
    node.error({"「" + path + "」という項目はありません", "there is no field `" + path + "`"},
               known_names(path, value_paths(scope)));
  }
  return value;
}

}  // namespace mokuhyo::form

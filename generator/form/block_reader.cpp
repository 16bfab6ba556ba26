#include "form/block_reader.h"

#include "form/condition_reader.h"
#include "form/grid_reader.h"
#include "form/pattern_reader.h"
#include "form/stamps_reader.h"
#include "form/style_reader.h"
#include "form/table_reader.h"
#include "form/wording.h"
#include "input/nearest.h"

namespace mokuhyo::form {
namespace {

constexpr std::array<std::string_view, 9> block_kinds = {
    "title", "grid", "legend", "table", "text", "space", "page-break", "stamps", "row"};

enum class LegendPlace { start, center, end, beside_title };
constexpr std::array<Choice<LegendPlace>, 4> legend_places = {
    {{"start", LegendPlace::start},
     {"center", LegendPlace::center},
     {"end", LegendPlace::end},
     {"beside-title", LegendPlace::beside_title}}};

TitleSpec read_title(Node node) {
  TitleSpec title;
  Keys keys(node);
  if (auto const size = keys.find("size")) title.size = size->ratio();
  if (auto const align = keys.find("align")) title.align = read_align(*align);
  return title;
}

Align align_at(LegendPlace place) {
  switch (place) {
    case LegendPlace::start: return Align::start;
    case LegendPlace::center: return Align::center;
    case LegendPlace::end:
    case LegendPlace::beside_title: break;
  }
  return Align::end;
}

LegendSpec read_legend(Node node) {
  LegendSpec legend;
  Keys keys(node);
  if (auto const size = keys.find("size")) legend.size = size->ratio();
  if (auto const given = keys.find("place")) {
    auto const place = given->choice(legend_places);
    legend.align = align_at(place);
    legend.beside_title = place == LegendPlace::beside_title;
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

/// `page-break:` with nothing after it.
PageBreak read_page_break(Node node) {
  if (!node.value().is_null()) {
    node.error({"page-break に設定はありません", "page-break takes no settings"},
               {"「- page-break:」とだけ書いてください", "write `- page-break:` alone"});
  }
  return {};
}

BlockRowSpec read_row(Node node, Fields const& fields);

decltype(BlockSpec::block) read_block(std::string_view kind, Node node, Fields const& fields) {
  if (kind == "title") return read_title(node);
  if (kind == "grid") return read_grid(node, sheet_scope(fields));
  if (kind == "legend") return read_legend(node);
  if (kind == "table") return read_table(node, fields);
  if (kind == "text") return read_text(node, fields);
  if (kind == "stamps") return read_stamps(node, sheet_scope(fields));
  if (kind == "row") return read_row(node, fields);
  if (kind == "space") return Space{node.distance()};
  return read_page_break(node);
}

void refuse_no_block(Node node) {
  node.error({"ここにはブロックを一つ書きます", "this takes a block"},
             {"「- title: {…}」のように、種類と設定を書いてください",
              "write its kind and settings such as `- title: {...}`"});
}

void refuse_no_settings(Node node, std::string_view kind) {
  std::string const name(kind);
  node.error({"「" + name + "」の設定がありません", "`" + name + "` has no settings"},
             {"設定は「" + name + "」より深く字下げしてください（なければ「" + name + ": {}」）",
              "indent its settings further than `" + name + "` (or write `" + name + ": {}`)"});
}

/// A kind with its settings, and maybe a condition, among `keys` of the item `node`. `beside`
/// counts those of its keys that are read elsewhere.
std::optional<BlockSpec> read_block(Keys& keys, Node node, Fields const& fields,
                                    std::size_t beside) {
  std::optional<BlockSpec> read;
  for (auto const kind : block_kinds) {
    auto const settings = keys.find(kind);
    if (!settings) continue;
    if (read)
      settings->error(
          {"一つの項目に二種類のブロックがあります", "there are two blocks in one item"},
          {"ブロックごとに「- 」で始めてください", "begin each block with `- `"});
    if (settings->value().is_null() && kind != "page-break") {
      refuse_no_settings(*settings, kind);
      keys.forgive_others();
      continue;
    }
    read = BlockSpec{{}, read_block(kind, *settings, fields)};
  }
  auto const when = keys.find("when");
  auto const* const mapping = node.value().mapping();
  if (mapping != nullptr && mapping->entries.size() == beside + (when ? 1U : 0U))
    refuse_no_block(node);
  if (read && when) read->when = read_conditions(*when, fields);
  return read;
}

template <class... Kinds>
bool is_one_of(BlockSpec const& spec) {
  return (std::holds_alternative<Kinds>(spec.block) || ...);
}

/// A grid or table in a row of blocks takes what the others leave, all else what it needs.
ColumnWidth default_width(BlockSpec const& part) {
  ColumnWidth width;
  if (is_one_of<GridSpec, TableSpec>(part)) width.kind = ColumnWidth::Kind::share;
  return width;
}

std::optional<RowPartSpec> read_part(Node node, Fields const& fields) {
  Keys keys(node);
  auto const width = keys.find("width");
  auto part = read_block(keys, node, fields, width ? 1 : 0);
  if (!part) return std::nullopt;
  if (!is_one_of<TitleSpec, TextSpec, LegendSpec, StampsSpec, GridSpec, TableSpec>(*part)) {
    node.error({"row の中には並べられないブロックです", "this block cannot stand in a row"},
               {"title、text、legend、stamps、grid、table を並べてください",
                "put title, text, legend, stamps, grid or table there"});
  }
  auto const taken = width ? read_column_width(*width) : default_width(*part);
  return RowPartSpec{*std::move(part), taken};
}

BlockRowSpec read_row(Node node, Fields const& fields) {
  BlockRowSpec row;
  Keys keys(node);
  if (auto const gap = keys.find("gap")) row.gap = gap->distance();
  if (auto const align = keys.find("vertical-align"))
    row.vertical_align = read_vertical_align(*align);
  if (auto const blocks = keys.require("blocks")) {
    for (auto const& item : blocks->items()) {
      if (auto part = read_part(item, fields)) row.parts.push_back(*std::move(part));
    }
  }
  return row;
}

}  // namespace

std::vector<BlockSpec> read_blocks(Node node, Fields const& fields) {
  std::vector<BlockSpec> blocks;
  for (auto const& item : node.items()) {
    Keys keys(item);
    if (auto block = read_block(keys, item, fields, 0)) blocks.push_back(*std::move(block));
  }
  return blocks;
}

Pattern read_pattern(Node node, Scope const& scope) {
  std::string const text = node.text();
  return read_pattern(PatternText{text, node.span()}, scope).take(node.diagnostics()).value();
}

Scope read_row_scope(Node node, Fields const& fields) {
  std::string const path = node.text();
  if (auto scope = table_scope(fields, path)) return *std::move(scope);
  if (node.value().scalar() == nullptr) return sheet_scope(fields);
  auto const known = row_paths(fields);
  node.error({"「" + path + "」という行の一覧はありません", "there are no rows `" + path + "`"},
             known_names(path, known));
  auto const meant = input::nearest(path, known);
  return meant ? table_scope(fields, *meant).value() : sheet_scope(fields);
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

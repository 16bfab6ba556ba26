#include "form/style_reader.h"

#include "form/quantity.h"

#include <cmath>

namespace mokuhyo::form {
namespace {

constexpr double most_shares = 1000;

constexpr std::array<Choice<Align>, 6> aligns = {{{"start", Align::start},
                                                  {"center", Align::center},
                                                  {"end", Align::end},
                                                  {"justify", Align::justify},
                                                  {"distribute", Align::distribute},
                                                  {"decimal", Align::decimal}}};
constexpr std::array<Choice<Align>, 3> places = {
    {{"start", Align::start}, {"center", Align::center}, {"end", Align::end}}};
constexpr std::array<Choice<VerticalAlign>, 3> vertical_aligns = {
    {{"top", VerticalAlign::top},
     {"middle", VerticalAlign::middle},
     {"bottom", VerticalAlign::bottom}}};
constexpr std::array<Choice<Writing>, 2> writings = {
    {{"horizontal", Writing::horizontal}, {"vertical", Writing::vertical}}};

ColumnWidth read_bounds(Node node) {
  ColumnWidth width;
  Keys keys(node);
  if (auto const min = keys.find("min")) width.min = min->distance();
  if (auto const max = keys.find("max")) width.max = max->distance();
  return width;
}

std::optional<ColumnWidth> read_share(std::string_view text) {
  auto const quantity = read_quantity(text);
  if (!quantity || quantity->unit != "fr") return std::nullopt;
  if (quantity->number < 0.001 || quantity->number > most_shares) return std::nullopt;
  ColumnWidth width;
  width.kind = ColumnWidth::Kind::share;
  width.share = static_cast<std::int32_t>(std::lround(quantity->number * 1000));
  return width;
}

}  // namespace

CellStyle read_cell_style(Keys& keys, CellStyle style) {
  if (auto const size = keys.find("size")) style.size = size->ratio();
  if (auto const align = keys.find("align")) style.align = read_align(*align);
  if (auto const align = keys.find("vertical-align")) {
    style.vertical_align = read_vertical_align(*align);
  }
  if (auto const writing = keys.find("writing")) style.writing = writing->choice(writings);
  if (auto const tint = keys.find("tint")) style.tinted = tint->flag();
  if (auto const bold = keys.find("bold")) style.bold = bold->flag();
  if (auto const breaks = keys.find("phrase-breaks")) style.phrase_breaks = breaks->flag();
  if (auto const shrink = keys.find("shrink")) style.shrink = shrink->ratio();
  return style;
}

Align read_align(Node node) { return node.choice(aligns); }

VerticalAlign read_vertical_align(Node node) { return node.choice(vertical_aligns); }

Align read_place(Node node) { return node.choice(places); }

ColumnWidth read_column_width(Node node) {
  if (node.is_mapping()) return read_bounds(node);
  auto const* const scalar = node.value().scalar();
  if (scalar != nullptr && scalar->text == "auto") return {};
  if (auto const share = scalar != nullptr ? read_share(scalar->text) : std::nullopt) return *share;
  ColumnWidth width;
  width.kind = ColumnWidth::Kind::fixed;
  width.fixed = node.distance();
  return width;
}

void refuse_no_columns(Node node) {
  node.error({"列がありません", "there are no columns"},
             {"列を一つ以上書いてください", "write one column or more"});
}

RuleStyle read_rules(Node node) {
  RuleStyle rules;
  Keys keys(node);
  if (auto const outline = keys.find("outline")) rules.outline = outline->length();
  if (auto const inside = keys.find("inside")) rules.inside = inside->length();
  return rules;
}

}  // namespace mokuhyo::form

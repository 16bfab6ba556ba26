#include "form/style_reader.h"

#include "form/color_reader.h"
#include "form/contrast.h"
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
constexpr std::array<Choice<Align>, 3> track_places = {
    {{"start", Align::start}, {"center", Align::center}, {"end", Align::end}}};
constexpr std::array<Choice<VerticalAlign>, 3> vertical_aligns = {
    {{"top", VerticalAlign::top},
     {"middle", VerticalAlign::middle},
     {"bottom", VerticalAlign::bottom}}};
constexpr std::array<Choice<Writing>, 2> writings = {
    {{"horizontal", Writing::horizontal}, {"vertical", Writing::vertical}}};

constexpr std::array<Choice<Diagonal>, 3> diagonals = {
    {{"rising", Diagonal::rising}, {"falling", Diagonal::falling}, {"cross", Diagonal::cross}}};
constexpr std::array<Choice<RulePattern>, 3> rule_patterns = {{{"solid", RulePattern::solid},
                                                               {"dashed", RulePattern::dashed},
                                                               {"dotted", RulePattern::dotted}}};

/// True if the bounds are in the same unit and no width is within them.
bool are_crossed(ColumnWidth const& width) {
  if (!width.min || !width.max || width.min->index() != width.max->index()) return false;
  return *width.min > *width.max;
}

ColumnWidth read_bounds(Node node) {
  ColumnWidth width;
  Keys keys(node);
  if (auto const min = keys.find("min")) width.min = min->distance();
  if (auto const max = keys.find("max")) width.max = max->distance();
  if (are_crossed(width)) {
    node.error({"min が max より大きくなっています", "min is greater than max"},
               {"min を max 以下にしてください", "make min at most max"});
  }
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

bool is_word(Node node, std::string_view word) {
  auto const* const scalar = node.value().scalar();
  return scalar != nullptr && scalar->text == word;
}

/// true, false, or a colour on which black text can be read by everybody, copied or faxed too.
std::optional<Color> read_tint(Node node) {
  constexpr double least_contrast = 7;  // WCAG 2.1, 1.4.6 (level AAA)
  if (is_word(node, "false")) return std::nullopt;
  if (is_word(node, "true")) return label_tint;
  auto const color = read_color(node);
  if (color) refuse_low_contrast(node, black, *color, least_contrast);
  return color;
}

/// none, 0.25mm, or {thickness: 0.12mm, pattern: dotted}.
RuleLine read_rule(Node node) {
  if (is_word(node, "none")) return {};
  if (!node.is_mapping()) return {node.length()};
  RuleLine rule;
  Keys keys(node);
  if (auto const thickness = keys.require("thickness")) rule.thickness = thickness->length();
  if (auto const pattern = keys.find("pattern")) rule.pattern = pattern->choice(rule_patterns);
  return rule;
}

}  // namespace

CellStyle read_cell_style(Keys& keys, CellStyle style) {
  if (auto const size = keys.find("size")) style.size = size->ratio();
  if (auto const align = keys.find("align")) style.align = read_align(*align);
  if (auto const align = keys.find("vertical-align")) {
    style.vertical_align = read_vertical_align(*align);
  }
  if (auto const writing = keys.find("writing")) style.writing = writing->choice(writings);
  if (auto const tint = keys.find("tint")) style.tint = read_tint(*tint);
  if (auto const bold = keys.find("bold")) style.bold = bold->flag();
  if (auto const breaks = keys.find("phrase-breaks")) style.phrase_breaks = breaks->flag();
  if (auto const condense = keys.find("condense")) style.condense = condense->ratio();
  if (auto const shrink = keys.find("shrink")) style.shrink = shrink->ratio();
  if (auto const diagonal = keys.find("diagonal")) style.diagonal = diagonal->choice(diagonals);
  return style;
}

Align read_align(Node node) { return node.choice(aligns); }

VerticalAlign read_vertical_align(Node node) { return node.choice(vertical_aligns); }

Align read_place(Node node) { return node.choice(track_places); }

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
  if (auto const outline = keys.find("outline")) rules.outline = read_rule(*outline);
  if (auto const inside = keys.find("inside")) rules.inside = read_rule(*inside);
  if (auto const rows = keys.find("rows")) rules.rows = read_rule(*rows);
  if (auto const columns = keys.find("columns")) rules.columns = read_rule(*columns);
  if (auto const headings = keys.find("headings")) rules.headings = read_rule(*headings);
  if (auto const groups = keys.find("groups")) rules.groups = read_rule(*groups);
  return rules;
}

}  // namespace mokuhyo::form

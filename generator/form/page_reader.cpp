#include "form/page_reader.h"

#include "base/utf8.h"
#include "form/page_words.h"
#include "form/text_look_reader.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::form {
namespace {

constexpr Range page_counts{1, 100};

constexpr std::array<Choice<Kinsoku>, 3> kinsoku_levels = {
    {{"loose", Kinsoku::loose}, {"normal", Kinsoku::normal}, {"strict", Kinsoku::strict}}};

constexpr std::array<Choice<Fit>, 2> fits = {{{"page", Fit::page}, {"flow", Fit::flow}}};

Size read_given_size(Node node) {
  auto const items = node.items();
  if (items.size() != 2) {
    node.error({"紙の大きさは幅と高さの二つの長さで書きます", "a page size takes two lengths"},
               {"「[210mm, 297mm]」のように書いてください", "write it as [210mm, 297mm]"});
    return papers[3].value;
  }
  return {items[0].length(), items[1].length()};
}

void read_size(Node node, PageSetup& page) {
  if (node.is_sequence()) {
    page.paper.clear();
    page.size = read_given_size(node);
  } else {
    page.size = node.choice(papers);
    page.paper = node.text();
  }
}

void refuse_impossible(Node node, PageSetup const& page) {
  auto const area = inset({{}, page.size}, page.margin).size;
  if (page.size.width < smallest_page || page.size.height < smallest_page) {
    node.error({"紙が小さすぎます（幅も高さも 20mm 以上）", "the page is smaller than 20mm"});
  } else if (area.width < smallest_area || area.height < smallest_area) {
    node.error({"余白が大きすぎて、紙面が 10mm も残りません",
                "the margins leave less than 10mm of the page"});
  }
}

void read_padding(Node node, Spacing& spacing) {
  Keys keys(node);
  if (auto const x = keys.find("x")) spacing.padding_x = x->em();
  if (auto const y = keys.find("y")) spacing.padding_y = y->em();
}

void read_spacing(Keys& keys, Spacing& spacing) {
  if (auto const leading = keys.find("leading")) spacing.leading = leading->ratio();
  if (auto const padding = keys.find("padding")) read_padding(*padding, spacing);
}

/// The tightest spacing, which is never wider than the usual one.
void read_tightest(Keys& keys, TypeSetup& type) {
  if (auto const tightest = keys.find("tightest")) {
    Keys within(*tightest);
    read_spacing(within, type.tightest);
  }
  type.tightest.leading = std::min(type.tightest.leading, type.spacing.leading);
  type.tightest.padding_x = std::min(type.tightest.padding_x, type.spacing.padding_x);
  type.tightest.padding_y = std::min(type.tightest.padding_y, type.spacing.padding_y);
}

/// The name of a level, or a mapping with characters added to or taken from it.
void read_kinsoku(Node node, TypeSetup& type) {
  if (!node.is_mapping()) {
    type.kinsoku = node.choice(kinsoku_levels);
    return;
  }
  Keys keys(node);
  auto const characters = [&keys](char const* name) {
    auto const given = keys.find(name);
    return given ? utf8::to_utf32(given->text()) : std::u32string();
  };
  if (auto const level = keys.find("level")) type.kinsoku = level->choice(kinsoku_levels);
  type.append_not_start = characters("append-not-start");
  type.except_not_start = characters("except-not-start");
  type.append_not_end = characters("append-not-end");
  type.except_not_end = characters("except-not-end");
}

void read_sizes(Keys& keys, TypeSetup& type) {
  if (auto const largest = keys.find("largest")) type.largest = largest->length();
  auto const smallest = keys.find("smallest");
  if (smallest) type.smallest = smallest->length();
  if (smallest && (type.smallest < pt(1) || type.smallest > type.largest)) {
    smallest->error({"最小の文字の大きさは 1pt 以上、最大の大きさ以下です",
                     "the smallest size is at least 1pt and at most the largest"});
  }
}

}  // namespace

Insets read_margin(Node node) {
  if (!node.is_mapping()) {
    Length const all = node.length();
    return {all, all, all, all};
  }
  Insets margin;
  Keys keys(node);
  if (auto const top = keys.find("top")) margin.top = top->length();
  if (auto const right = keys.find("right")) margin.right = right->length();
  if (auto const bottom = keys.find("bottom")) margin.bottom = bottom->length();
  if (auto const left = keys.find("left")) margin.left = left->length();
  return margin;
}

PageSetup read_page(Node node) {
  PageSetup page;
  page.size = papers[3].value;
  std::size_t const said_before = node.diagnostics().items().size();
  Keys keys(node);
  if (auto const size = keys.find("size")) read_size(*size, page);
  if (auto const orientation = keys.find("orientation")) {
    bool const is_wide = page.size.width > page.size.height;
    bool const wants_wide = orientation->choice(orientations) == Orientation::landscape;
    if (is_wide != wants_wide) std::swap(page.size.width, page.size.height);
  }
  if (auto const margin = keys.find("margin")) page.margin = read_margin(*margin);
  if (auto const bleed = keys.find("bleed")) page.bleed = bleed->length();
  bool const is_readable = node.diagnostics().items().size() == said_before;
  if (is_readable) refuse_impossible(node, page);
  return page;
}

TypeSetup read_type(Node node) {
  TypeSetup type;
  Keys keys(node);
  if (auto const role = keys.find("role")) type.role = role->text();
  read_sizes(keys, type);
  read_spacing(keys, type.spacing);
  read_tightest(keys, type);
  if (auto const gap = keys.find("western-gap")) type.western_gap = gap->em();
  if (auto const kinsoku = keys.find("kinsoku")) read_kinsoku(*kinsoku, type);
  if (auto const hanging = keys.find("hanging-punctuation")) {
    type.hanging_punctuation = hanging->flag();
  }
  if (auto const looks = keys.find("looks")) type.looks = read_text_looks(*looks);
  return type;
}

FitSetup read_fit(Node node) {
  if (!node.is_mapping()) return {node.choice(fits), 1};
  Keys keys(node);
  auto const pages = keys.require("pages");
  return {Fit::pages, pages ? pages->count(page_counts) : 1};
}

WidthScope read_width_scope(Node node) { return node.choice(width_scopes); }

SizeScope read_size_scope(Node node) { return node.choice(size_scopes); }

}  // namespace mokuhyo::form

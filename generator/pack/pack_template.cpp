#include "pack/pack_template.h"

#include "form/node.h"
#include "form/page_reader.h"
#include "input/load.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;
using form::Choice;
using form::Keys;
using form::Node;

constexpr char const* folder_of_packs = "packs";
constexpr form::Range shares{1, 1000};

constexpr std::array<Choice<form::Align>, 3> aligns = {
    {{"start", form::Align::start}, {"center", form::Align::center}, {"end", form::Align::end}}};

std::string required_text(Keys& keys, std::string_view name) {
  auto const node = keys.require(name);
  return node ? node->text() : std::string();
}

form::Align read_align(Keys& keys) {
  auto const node = keys.find("align");
  return node ? node->choice(aligns) : form::Align::center;
}

/// A size of type, or what is usual.
Length read_size(Keys& keys, Length usual) {
  auto const node = keys.find("size");
  if (!node) return usual;
  Length const size = node->length();
  if (size >= pt(1)) return size;
  node->error({"文字が小さすぎます（1pt 以上）", "the type is smaller than 1pt"});
  return usual;
}

layout::CoverText read_cover_text(Node node, layout::CoverRole role) {
  Keys keys(node);
  layout::CoverText text;
  text.role = role;
  text.text = required_text(keys, "content");
  text.size = read_size(keys, pt(12));
  text.align = read_align(keys);
  if (auto const bold = keys.find("bold")) text.bold = bold->flag();
  return text;
}

layout::CoverRule read_cover_rule(Node node) {
  Keys keys(node);
  layout::CoverRule rule{mm(60), mm(0.4), read_align(keys)};
  if (auto const width = keys.find("width")) rule.width = width->length();
  if (auto const thickness = keys.find("thickness")) rule.thickness = thickness->length();
  return rule;
}

/// Nothing, with an error, for what is none of them.
std::optional<layout::CoverItem> read_cover_item(Node node) {
  Keys keys(node);
  if (auto const text = keys.find("title")) return read_cover_text(*text, layout::CoverRole::title);
  if (auto const text = keys.find("text")) return read_cover_text(*text, layout::CoverRole::text);
  if (auto const rule = keys.find("rule")) return read_cover_rule(*rule);
  if (auto const space = keys.find("space")) return layout::CoverSpace{space->length()};
  if (auto const share = keys.find("share")) return layout::CoverShare{share->count(shares)};
  keys.forgive_others();
  node.error({"表紙に置けるものではありません", "this cannot stand on a cover"},
             {"title、text、rule、space、share のどれかを書いてください",
              "write title, text, rule, space or share"});
  return std::nullopt;
}

CoverTemplate read_cover(Node node) {
  Keys keys(node);
  CoverTemplate cover;
  cover.name = required_text(keys, "name");
  if (auto const items = keys.require("items")) {
    for (auto const& item : items->items()) {
      if (auto made = read_cover_item(item)) cover.items.push_back(*std::move(made));
    }
  }
  return cover;
}

MissingWords read_missing(Node node) {
  Keys keys(node);
  MissingWords words{required_text(keys, "title"), required_text(keys, "text"), {}, {}};
  if (auto const headings = keys.require("headings")) {
    Keys of_columns(*headings);
    words.sheet = required_text(of_columns, "sheet");
    words.reason = required_text(of_columns, "reason");
  }
  return words;
}

ListTemplate read_list(Node node) {
  Keys keys(node);
  ListTemplate list;
  list.title = required_text(keys, "title");
  list.size = read_size(keys, list.size);
  if (auto const entry = keys.find("entry")) list.entry = entry->text();
  return list;
}

SummaryWords read_summary(Node node) {
  Keys keys(node);
  SummaryWords words;
  words.title = required_text(keys, "title");
  words.total = required_text(keys, "total");
  words.none = required_text(keys, "none");
  if (auto const notes = keys.find("notes")) words.notes = notes->text();
  auto const headings = keys.require("headings");
  if (!headings) return words;
  Keys of_columns(*headings);
  words.sheet = required_text(of_columns, "sheet");
  words.indicators = required_text(of_columns, "indicators");
  words.open = required_text(of_columns, "open");
  words.share = required_text(of_columns, "share");
  words.bar = required_text(of_columns, "bar");
  words.this_year = required_text(of_columns, "this-year");
  words.last_year = required_text(of_columns, "last-year");
  words.change = required_text(of_columns, "change");
  return words;
}

FootTemplate read_foot(Node node) {
  Keys keys(node);
  FootTemplate foot;
  foot.size = read_size(keys, foot.size);
  if (auto const start = keys.find("start")) foot.start = start->text();
  if (auto const end = keys.find("end")) foot.end = end->text();
  return foot;
}

void read_paper(Keys& keys, PackTemplate& made) {
  auto const paper = keys.find("paper");
  if (!paper) return;
  made.paper = form::read_paper(paper->text());
  if (made.paper) return;
  paper->error({"紙の名前ではありません", "this is no paper"},
               {"A4、A3-landscape、210x297mm のように書いてください",
                "write it as A4, A3-landscape or 210x297mm"});
}

template <class T>
void read_part(Keys& keys, std::string_view name, T (*read)(Node), T& part) {
  if (auto const node = keys.require(name)) part = read(*node);
}

fs::path path_of(std::vector<fs::path> const& folders, std::string const& name) {
  auto const file = fs::path(folder_of_packs) / (name + ".yaml");
  std::error_code failed;
  auto const found = std::find_if(folders.begin(), folders.end(), [&](fs::path const& folder) {
    return fs::is_regular_file(folder / file, failed);
  });
  // Without any, the last folder is the program's own: its error names the file.
  return (found == folders.end() ? folders.back() : *found) / file;
}

}  // namespace

Result<PackTemplate> read_pack_template(input::Value const& root) {
  Diagnostics said;
  PackTemplate made;
  {
    Keys keys(Node(root, said));
    (void)keys.find("template");
    read_paper(keys, made);
    read_part(keys, "margin", form::read_margin, made.margin);
    if (auto const type = keys.find("type")) made.type = form::read_type(*type);
    read_part(keys, "cover", read_cover, made.cover);
    read_part(keys, "missing", read_missing, made.missing);
    read_part(keys, "contents", read_list, made.contents);
    read_part(keys, "index", read_list, made.index);
    read_part(keys, "summary", read_summary, made.summary);
    read_part(keys, "foot", read_foot, made.foot);
  }
  return {std::move(made), std::move(said)};
}

Result<PackTemplate> load_pack_template(std::vector<fs::path> const& template_folders,
                                        std::string const& name, Sources& sources) {
  Diagnostics said;
  auto const root = input::load_yaml(path_of(template_folders, name), sources).take(said);
  if (!root) return said;
  auto made = read_pack_template(*root).take(said);
  if (said.has_errors()) return said;
  return {*std::move(made), std::move(said)};
}

std::string filled(std::string_view pattern, std::vector<Filling> const& fillings) {
  std::string text;
  while (!pattern.empty()) {
    auto const found = std::find_if(fillings.begin(), fillings.end(), [&](Filling const& filling) {
      return pattern.starts_with("{" + std::string(filling.name) + "}");
    });
    bool const is_name = found != fillings.end();
    if (is_name) text += found->text;
    if (!is_name) text += pattern.front();
    pattern.remove_prefix(is_name ? found->name.size() + 2 : 1);
  }
  return text;
}

}  // namespace mokuhyo::pack

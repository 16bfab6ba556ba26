#include "pack/pack.h"

#include "form/print_choice.h"
#include "input/load.h"
#include "pack/pack_keys.h"
#include "pack/path_bounds.h"
#include "pack/sheet_list.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

constexpr Key title{"title", "表題"};
constexpr Key publisher{"publisher", "発行"};
constexpr Key fiscal_year{"fiscal-year", "年度"};
constexpr Key date{"date", "発行日"};
constexpr Key sheets{"sheets", "シート"};
constexpr Key groups{"groups", "部"};
constexpr Key widths{"widths", "列幅"};
constexpr Key drafts{"draft", "案"};
constexpr Key cover{"cover", "表紙"};
constexpr Key contents{"contents", "目次"};
constexpr Key summary{"summary", "達成状況"};
constexpr Key index{"index", "索引"};
constexpr Key foot{"foot", "フッター"};
constexpr Key page_numbers{"page-numbers", "ページ番号"};
constexpr Key last_year{"last-year", "前年度"};
constexpr Key pack_template{"template", "様式"};
constexpr std::array keys{title,  publisher, fiscal_year,  date,         sheets,  groups,
                          widths, drafts,    cover,        contents,     summary, index,
                          foot,   last_year, page_numbers, pack_template};
constexpr std::array keys_of_group{title, sheets};

/// What `read` makes of the word under `key`; `hint` names those that it knows.
template <class T>
std::optional<T> read_word(PackKeys const& pack, Key key,
                           std::optional<T> (*read)(std::string_view), Message hint) {
  auto const* const entry = pack.find(key);
  if (entry == nullptr) return std::nullopt;
  auto const* const scalar = entry->value.scalar();
  auto const choice = read(scalar == nullptr ? "" : scalar->text);
  if (!choice) pack.refuse_value(*entry, std::move(hint));
  return choice;
}

Numbering read_numbering(PackKeys const& pack) {
  auto const* const entry = pack.find(page_numbers);
  if (entry == nullptr) return Numbering::separate;
  auto const word = pack.text(page_numbers);
  if (word == "continuous") return Numbering::continuous;
  if (word != "separate")
    pack.refuse_value(*entry, {"separate（前付けは i、ii、シートは 1 から）か "
                               "continuous（表紙から通して 1 から）を書いてください",
                               "write separate (i, ii, then the sheets from 1) or continuous (all "
                               "from 1)"});
  return Numbering::separate;
}

/// The name of a template of packs, which is no path.
std::string read_template_name(PackKeys const& pack) {
  auto const* const entry = pack.find(pack_template);
  if (entry == nullptr) return standard_pack_template;
  auto name = pack.text(pack_template);
  if (!name.empty() && name.find('/') == std::string::npos) return name;
  pack.refuse_value(*entry, {"templates/packs/ にある様式の名前を、.yaml を付けずに書いてください",
                             "write the name of a template in templates/packs/, without .yaml"});
  return standard_pack_template;
}

/// A pack beside this one or within it: what lies elsewhere is not this pack's to read.
std::optional<fs::path> read_last_year(PackKeys const& pack, fs::path const& folder) {
  auto const* const entry = pack.find(last_year);
  auto const name = pack.text(last_year);
  if (name.empty()) return std::nullopt;
  auto path = folder / name;
  if (lies_within(path, folder / "..")) return path;
  pack.refuse_value(*entry,
                    {"前年度の冊子をこの冊子の隣に置き、「../令和4年度」のように書いてください",
                     "put the pack of last year beside this one and write it as ../2022"});
  return std::nullopt;
}

/// That nobody need sign is for templates to say, which are signed with their sheets.
std::optional<form::DraftRule> read_draft_rule(std::string_view text) {
  auto const rule = form::read_draft_rule(text);
  return rule == form::DraftRule::never ? std::nullopt : rule;
}

/// Where the value of `key` is.
Span place_of(PackKeys const& pack, Key key) {
  auto const* const entry = pack.find(key);
  return entry == nullptr ? Span{} : entry->value.span;
}

FrontMatter read_front(PackKeys const& pack, fs::path const& folder) {
  FrontMatter front;
  front.cover = pack.flag(cover).value_or(true);
  front.contents = pack.flag(contents).value_or(true);
  front.summary = pack.flag(summary).value_or(true);
  front.foot = pack.flag(foot).value_or(true);
  front.index = pack.text(index);
  front.index_span = place_of(pack, index);
  front.numbering = read_numbering(pack);
  front.last_year = read_last_year(pack, folder);
  front.pack_template = read_template_name(pack);
  return front;
}

/// A group as it is written: what it is called, and which sheets it names.
struct NamedGroup {
  std::string title;
  SheetNames sheets;
};

std::optional<NamedGroup> read_group(input::Value const& value, Diagnostics& said) {
  auto const* const mapping = value.mapping();
  if (mapping == nullptr) {
    said.error(value.span, {"部には表題とシートを書きます", "a group takes a title and its sheets"},
               {"「- {表題: 市民生活部, シート: [01-*]}」のように書いてください",
                "write it as `- {title: ..., sheets: [01-*]}`"});
    return std::nullopt;
  }
  Diagnostics of_group;
  PackKeys const group(*mapping, keys_of_group, of_group);
  NamedGroup made{group.text(title), group.list(sheets)};
  // A misspelt key is one mistake.
  bool const lacks_one = made.title.empty() || made.sheets.empty();
  if (lacks_one && of_group.empty())
    of_group.error(value.span,
                   {"部には表題とシートの両方が要ります", "a group needs title and sheets"});
  said.append(std::move(of_group));
  return made;
}

/// Finds the sheets that a pack lists, with those of its groups.
class SheetLister {
 public:
  SheetLister(fs::path const& folder, PackKeys const& pack, Diagnostics& said)
      : m_folder(folder), m_said(said) {
    auto alone = pack.list(sheets);
    bool const lists_all = pack.find(groups) == nullptr && alone.empty();
    if (lists_all) m_all = all_sheets(folder);
    m_lists.push_back(std::move(alone));
    for (auto const* const value : pack.list(groups)) {
      auto group = read_group(*value, said);
      if (!group) continue;
      m_titles.push_back(std::move(group->title));
      m_lists.push_back(std::move(group->sheets));
    }
  }

  void list(Pack& pack) {
    pack.sheets = std::move(m_all);
    auto found = *find_sheets(m_folder, m_lists).take(m_said);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (i > 0) pack.groups.push_back({m_titles[i - 1], pack.sheets.size(), found[i].size()});
      std::move(found[i].begin(), found[i].end(), std::back_inserter(pack.sheets));
    }
  }

 private:
  fs::path const& m_folder;
  Diagnostics& m_said;
  std::vector<fs::path> m_all;      // of the folder, if no list is given
  std::vector<SheetNames> m_lists;  // those without a group first
  std::vector<std::string> m_titles;
};

}  // namespace

bool is_sheet_folder(fs::path const& path) {
  // Whatever bears the name, so that reading it can say what it is.
  auto const holds = [&path](char const* name) {
    std::error_code failed;
    return fs::exists(fs::symlink_status(path / name, failed));
  };
  return holds("header.yaml") || holds("sheet.yaml");
}

Result<Pack> load_pack(fs::path const& folder, Sources& sources) {
  Diagnostics said;
  auto const root = input::load_yaml(folder / pack_file_name, sources).take(said);
  if (!root) return said;
  auto pack = read_pack(*root, folder).take(said);
  if (!pack) return said;
  return {*std::move(pack), std::move(said)};
}

Result<Pack> read_pack(input::Value const& root, fs::path const& folder) {
  Diagnostics said;
  auto const* const mapping = root.mapping();
  if (mapping == nullptr) {
    said.error(root.span, {"冊子の項目がありません", "these are no keys of a pack"},
               {"「表題: …」のように書いてください", "write keys such as `title: ...`"});
    return said;
  }
  PackKeys const given(*mapping, keys, said);
  Pack pack;
  pack.title = given.text(title);
  pack.publisher = given.text(publisher);
  pack.fiscal_year = given.text(fiscal_year);
  pack.date = given.text(date);
  PackText const named{pack.title, place_of(given, title)};
  pack.years = years_of({pack.fiscal_year, place_of(given, fiscal_year)}, named);
  said.append(doubt_title(pack.years, named));
  pack.widths = read_word(
      given, widths, form::read_width_scope,
      {"template、sheet、pack のどれかを書いてください", "write template, sheet or pack"});
  pack.drafts = read_word(
      given, drafts, read_draft_rule,
      {"until-done か always を書いてください。承認を求めない様式では、様式に never と書きます",
       "write until-done or always; `never` is for templates to say"});
  pack.front = read_front(given, folder);
  SheetLister(folder, given, said).list(pack);
  if (pack.sheets.empty() && !said.has_errors()) {
    said.error(root.span, {"冊子にシートがありません", "the pack holds no sheet"},
               {"シートのフォルダーを置いてください", "put the folders of its sheets here"});
  }
  return {std::move(pack), std::move(said)};
}

}  // namespace mokuhyo::pack

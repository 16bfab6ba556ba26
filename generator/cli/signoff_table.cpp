#include "cli/signoff_table.h"

#include "cli/display_width.h"
#include "form/named_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace mokuhyo::cli {
namespace {

using signoff::Approval;
using signoff::Stage;
using signoff::State;

constexpr std::size_t most_changes = 12;

struct StageNames {
  std::string_view key;
  std::string_view ja;
  std::string_view en;
};

StageNames names_of(Stage stage) {
  switch (stage) {
    case Stage::not_asked: return {"not-asked", "押印欄なし", "no boxes"};
    case Stage::open: return {"open", "未承認", "open"};
    case Stage::partly_signed: return {"partly-signed", "一部承認", "partly signed"};
    case Stage::signed_by_all: return {"signed", "承認済み", "signed"};
    case Stage::changed: return {"changed", "変更あり", "changed"};
  }
  internal_error("a stage without a name");
}

StageNames names_of(SheetStanding const& sheet) {
  if (!sheet.inspected) return {"unreadable", "読めません", "unreadable"};
  return names_of(sheet.inspected->standing.state.stage);
}

std::string in_words(Approval const& approval, Language language) {
  auto const& signature = approval.signature;
  if (!signature) {
    Message const open{" 未", " open"};
    return approval.role + open.in(language);
  }
  Message const date{short_name(signature->date), iso_name(signature->date)};
  Message const stale{"（変更前）", " (before the change)"};
  auto words = approval.role + " " + signature->name + " " + date.in(language);
  return approval.is_valid ? words : words + stale.in(language);
}

std::string in_words(State const& state, Language language) {
  std::string words;
  Message const separator{"、", ", "};
  for (auto const& approval : state.approvals) {
    if (!words.empty()) words += separator.in(language);
    words += in_words(approval, language);
  }
  return words;
}

/// What changed, as the form calls it; the path of what is there no more.
std::vector<std::string> changes(signoff::Inspected const& inspected, Language language) {
  std::vector<std::string> names;
  Message const form{"ひな形", "the template"};
  if (inspected.standing.state.form_changed) names.push_back(form.in(language));
  std::map<std::string, std::string> labels;
  for (auto& value : form::named_values(inspected.sheet.data))
    labels.emplace(std::move(value.path), std::move(value.label));
  for (auto const& path : inspected.standing.state.changed_fields) {
    auto const label = labels.find(path);
    names.push_back(label == labels.end() ? path : label->second);
  }
  return names;
}

std::string change_lines(SheetStanding const& sheet, Language language) {
  if (!sheet.inspected || sheet.inspected->standing.state.stage != Stage::changed) return {};
  auto const names = changes(*sheet.inspected, language);
  std::string lines;
  for (std::size_t i = 0; i < std::min(names.size(), most_changes); ++i)
    lines += "    * " + names[i] + "\n";
  if (names.size() <= most_changes) return lines;
  auto const rest = std::to_string(names.size() - most_changes);
  Message const more{"    ほか " + rest + " 件\n", "    and " + rest + " more\n"};
  return lines + more.in(language);
}

using Row = std::vector<std::string>;

std::string in_columns(Row const& row, std::vector<std::size_t> const& widths) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    line += row[i];
    if (i + 1 < row.size()) line.append(widths[i] - display_width(row[i]) + 2, ' ');
  }
  return line.erase(line.find_last_not_of(' ') + 1) + "\n";
}

std::vector<std::size_t> widths_of(std::vector<Row> const& rows) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (auto const& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row[i]));
  }
  return widths;
}

nlohmann::ordered_json json_of(Approval const& approval) {
  nlohmann::ordered_json json{{"role", approval.role}};
  if (approval.signature) {
    json["name"] = approval.signature->name;
    json["date"] = iso_name(approval.signature->date);
  }
  json["valid"] = approval.is_valid;
  return json;
}

nlohmann::ordered_json json_of(SheetStanding const& sheet) {
  nlohmann::ordered_json json{{"sheet", sheet.path}, {"state", names_of(sheet).key}};
  if (!sheet.inspected) return json;
  auto const& state = sheet.inspected->standing.state;
  json["signatures"] = nlohmann::ordered_json::array();
  for (auto const& approval : state.approvals) json["signatures"].push_back(json_of(approval));
  json["changed"] = state.changed_fields;
  json["templateChanged"] = state.form_changed;
  return json;
}

}  // namespace

bool is_open(SheetStanding const& sheet) {
  if (!sheet.inspected) return true;
  auto const stage = sheet.inspected->standing.state.stage;
  return stage != Stage::signed_by_all && stage != Stage::not_asked;
}

std::string signoff_table(std::vector<SheetStanding> const& sheets, Language language) {
  bool const ja = language == Language::japanese;
  std::vector<Row> rows{ja ? Row{"シート", "状態", "承認"} : Row{"sheet", "state", "signatures"}};
  for (auto const& sheet : sheets) {
    auto const names = names_of(sheet);
    rows.push_back(
        {sheet.path, std::string(ja ? names.ja : names.en),
         sheet.inspected ? in_words(sheet.inspected->standing.state, language) : std::string()});
  }
  auto const widths = widths_of(rows);
  std::string table = in_columns(rows.front(), widths);
  for (std::size_t i = 0; i < sheets.size(); ++i)
    table += in_columns(rows[i + 1], widths) + change_lines(sheets[i], language);
  return table;
}

std::string signoff_json(std::vector<SheetStanding> const& sheets) {
  nlohmann::ordered_json json{{"sheets", nlohmann::ordered_json::array()}};
  for (auto const& sheet : sheets) json["sheets"].push_back(json_of(sheet));
  json["open"] = std::ranges::count_if(sheets, is_open);
  // Names of files may hold any bytes; what is no UTF-8 is replaced.
  return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace mokuhyo::cli

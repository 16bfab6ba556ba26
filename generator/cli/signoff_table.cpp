#include "cli/signoff_table.h"

#include "cli/display_width.h"
#include "form/named_values.h"
#include "signoff/approved_form.h"

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

/// How far it is approved; nothing for a sheet that could not be read or asks for no sign-offs.
State const* state_of(SheetStanding const& sheet) {
  return sheet.read && sheet.read->standing ? &sheet.read->standing->state : nullptr;
}

/// In the words of the sign-offs, unless these are not all that counts.
StageNames names_of(SheetStanding const& sheet) {
  if (!sheet.read) return {"unreadable", "読めません", "unreadable"};
  auto const* const state = state_of(sheet);
  auto const stage = state == nullptr ? Stage::not_asked : state->stage;
  bool const waits_for_nobody = stage == Stage::not_asked || stage == Stage::signed_by_all;
  if (waits_for_nobody && is_open(sheet)) return {"unfinished", "未完成", "unfinished"};
  if (stage == Stage::open && !is_open(sheet)) return {"on-paper", "紙に押印", "on paper"};
  return names_of(stage);
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
std::vector<std::string> changes(SheetStanding const& sheet, Language language) {
  auto const* const state = state_of(sheet);
  if (state == nullptr || state->stage != Stage::changed) return {};
  std::vector<std::string> names;
  Message const form{"ひな形", "the template"};
  if (state->form_changed) names.push_back(form.in(language));
  std::map<std::string, std::string> labels;
  for (auto& value : form::named_values(sheet.read->sheet.data))
    labels.emplace(std::move(value.path), std::move(value.label));
  for (auto const& path : state->changed_fields) {
    auto const label = labels.find(path);
    names.push_back(label == labels.end() ? path : label->second);
  }
  return names;
}

/// What is still to be filled in, and how often.
std::map<std::string, int> missing(SheetStanding const& sheet) {
  std::map<std::string, int> times;
  if (!sheet.read || !is_open(sheet)) return times;
  for (auto const& name : signoff::missing_values(sheet.read->sheet.form)) ++times[name];
  return times;
}

std::string in_words(std::pair<std::string const, int> const& missing, Language language) {
  auto const& [name, times] = missing;
  auto const count = std::to_string(times);
  Message const words{name + "（未記入 " + count + " か所）", name + " (missing " + count + "×)"};
  return words.in(language);
}

std::string detail_lines(SheetStanding const& sheet, Language language) {
  auto names = changes(sheet, language);
  for (auto const& each : missing(sheet)) names.push_back(in_words(each, language));
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
  if (!sheet.read) return json;
  auto const state = state_of(sheet) == nullptr ? State() : *state_of(sheet);
  json["signatures"] = nlohmann::ordered_json::array();
  for (auto const& approval : state.approvals) json["signatures"].push_back(json_of(approval));
  json["changed"] = state.changed_fields;
  json["templateChanged"] = state.form_changed;
  json["missing"] = missing(sheet);
  return json;
}

}  // namespace

bool is_open(SheetStanding const& sheet) {
  return !sheet.read || sheet.read->obstacles.has_errors();
}

std::string signoff_table(std::vector<SheetStanding> const& sheets, Language language) {
  bool const ja = language == Language::japanese;
  std::vector<Row> rows{ja ? Row{"シート", "状態", "承認"} : Row{"sheet", "state", "signatures"}};
  for (auto const& sheet : sheets) {
    auto const names = names_of(sheet);
    auto const* const state = state_of(sheet);
    rows.push_back({sheet.path, std::string(ja ? names.ja : names.en),
                    state == nullptr ? std::string() : in_words(*state, language)});
  }
  auto const widths = widths_of(rows);
  std::string table = in_columns(rows.front(), widths);
  for (std::size_t i = 0; i < sheets.size(); ++i)
    table += in_columns(rows[i + 1], widths) + detail_lines(sheets[i], language);
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

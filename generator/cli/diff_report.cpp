#include "cli/diff_report.h"

#include "base/result.h"
#include "text/graphemes.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace mokuhyo::cli {
namespace {

using diff::Change;
using diff::ChangeKind;
using diff::Part;
using diff::PartKind;

/// What is shown of a long text that stayed the same, at each of its ends that a change touches.
constexpr std::size_t shown_around = 12;
constexpr std::string_view red = "\x1b[31m", green = "\x1b[32m", strong = "\x1b[1m",
                           ends_paint = "\x1b[0m";

std::string painted(std::string_view color, std::string text, Color paints) {
  if (paints == Color::never) return text;
  return std::string(color).append(text).append(ends_paint);
}

std::string removed(std::string const& text, Color color) {
  return painted(red, "[-" + text + "-]", color);
}
std::string added(std::string const& text, Color color) {
  return painted(green, "{+" + text + "+}", color);
}

/// Controls would move the cursor of a terminal.
std::string harmless(std::string_view text) {
  std::string shown;
  for (char const c : text) {
    bool const is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    shown += is_control ? (c == '\n' ? std::string("⏎") : std::string("?")) : std::string(1, c);
  }
  return shown;
}

enum class Ends { none, last, first, both };

/// `text` without its middle: the characters next to the changes around it stay.
std::string shortened(std::string const& text, Ends ends) {
  auto const characters = text::graphemes(text);
  bool const keeps_first = ends == Ends::first || ends == Ends::both;
  bool const keeps_last = ends == Ends::last || ends == Ends::both;
  std::size_t const most = ends == Ends::both ? 2 * shown_around : shown_around;
  if (characters.size() <= most + 1) return text;
  std::string shown;
  for (std::size_t i = 0; keeps_first && i < shown_around; ++i) shown += characters[i];
  shown += "…";
  for (std::size_t i = characters.size() - shown_around; keeps_last && i < characters.size(); ++i)
    shown += characters[i];
  return shown;
}

std::string in_line(std::vector<Part> const& parts, Color color) {
  std::string line;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto const text = harmless(parts[i].text);
    bool const is_first = i == 0;
    bool const is_last = i + 1 == parts.size();
    auto const ends = is_first ? Ends::last : is_last ? Ends::first : Ends::both;
    if (parts[i].kind == PartKind::same) line += shortened(text, ends);
    if (parts[i].kind == PartKind::removed) line += removed(text, color);
    if (parts[i].kind == PartKind::added) line += added(text, color);
  }
  return line;
}

std::string in_line(Change const& change, Color color) {
  switch (change.kind) {
    case ChangeKind::added:
      return "+ " + change.label + ": " + added(harmless(change.after), color);
    case ChangeKind::removed:
      return "- " + change.label + ": " + removed(harmless(change.before), color);
    case ChangeKind::changed: return "~ " + change.label + ": " + in_line(change.parts, color);
  }
  internal_error("a change of no kind");
}

std::string heading(SheetDiff const& sheet, Language language, Color color) {
  Message const is_new{"（新しいシート）", " (a new sheet)"};
  Message const is_gone{"（なくなったシート）", " (a sheet that is gone)"};
  auto text = sheet.name;
  if (sheet.kind == ChangeKind::added) text += is_new.in(language);
  if (sheet.kind == ChangeKind::removed) text += is_gone.in(language);
  return painted(strong, "== " + text, color) + "\n";
}

std::string_view name_of(ChangeKind kind) {
  if (kind == ChangeKind::added) return "added";
  return kind == ChangeKind::removed ? "removed" : "changed";
}

std::string_view name_of(PartKind kind) {
  if (kind == PartKind::same) return "same";
  return kind == PartKind::removed ? "removed" : "added";
}

nlohmann::ordered_json json_of(Change const& change) {
  nlohmann::ordered_json json{
      {"path", change.path}, {"label", change.label}, {"kind", name_of(change.kind)}};
  if (change.kind != ChangeKind::added) json["before"] = change.before;
  if (change.kind != ChangeKind::removed) json["after"] = change.after;
  for (auto const& part : change.parts)
    json["parts"].push_back({{"kind", name_of(part.kind)}, {"text", part.text}});
  return json;
}

}  // namespace

std::string diff_text(std::vector<SheetDiff> const& sheets, Language language, Color color) {
  std::string text;
  for (auto const& sheet : sheets) {
    text += heading(sheet, language, color);
    for (auto const& change : sheet.changes) text += in_line(change, color) + "\n";
  }
  return text;
}

std::string diff_json(std::vector<SheetDiff> const& sheets) {
  nlohmann::ordered_json json{{"sheets", nlohmann::ordered_json::array()}};
  for (auto const& sheet : sheets) {
    nlohmann::ordered_json entry{{"sheet", sheet.name}, {"kind", name_of(sheet.kind)}};
    entry["changes"] = nlohmann::ordered_json::array();
    for (auto const& change : sheet.changes) entry["changes"].push_back(json_of(change));
    json["sheets"].push_back(std::move(entry));
  }
  // Names of files may hold any bytes; what is no UTF-8 is replaced.
  return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace mokuhyo::cli

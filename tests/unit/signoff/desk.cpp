#include "unit/signoff/desk.h"

#include "support/text_file.h"

namespace mokuhyo::signoff {
namespace {

std::string const head = R"(template: t
title: 題
page: {size: A4, margin: 10mm}
fields:
  year: {label: 年度}
  notes: {label: 備考, type: list}
  goals:
    label: 目標一覧
    type: rows
    key: no
    fields:
      no: {label: No.}
      goal: {label: 目標}
blocks:
)";

std::string const grid = R"(  - grid: {columns: [auto], rows: [[{value: year}]]}
)";

std::vector<std::string> english(Diagnostics const& said) {
  std::vector<std::string> messages;
  for (auto const& each : said.sorted()) messages.push_back(each.message.en);
  return messages;
}

std::string joined(std::vector<std::string> const& parts) {
  std::string text;
  for (auto const& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

std::string stage_name(Stage stage) {
  switch (stage) {
    case Stage::not_asked: return "not asked";
    case Stage::open: return "open";
    case Stage::partly_signed: return "partly signed";
    case Stage::signed_by_all: return "signed";
    case Stage::changed: return "changed";
  }
  return {};
}

}  // namespace

Desk::Desk() {
  write_form("  - stamps: {roles: [部長, 課長, 担当]}\n");
  write("sheet/header.yaml", "template: t\nyear: 令和6年度\n");
  write("sheet/goals.yaml", "goals:\n  - {no: 1, goal: 甲}\n  - {no: 2, goal: 乙}\n");
}

void Desk::write(std::string const& file, std::string const& text) const {
  m_folder.write(file, text);
}

void Desk::write_form(std::string const& blocks) const {
  m_folder.write("t.yaml", head + grid + blocks);
}

std::string Desk::record() const { return support::read_text(m_folder / "sheet/signoff.yaml"); }

std::vector<std::string> Desk::sign(std::string const& role, std::string const& name,
                                    input::Date date) const {
  return sign({role, name, date});
}

std::vector<std::string> Desk::sign(Signer const& signer) const {
  Sources sources;
  form::SheetReader reader({m_folder.path()}, sources);
  return english(sign_on_disk(m_folder / "sheet", signer, reader));
}

std::string Desk::content() const {
  Sources sources;
  form::SheetReader reader({m_folder.path()}, sources);
  return name_of(inspect(m_folder / "sheet", reader).value->standing.content);
}

std::string Desk::state() const {
  Sources sources;
  form::SheetReader reader({m_folder.path()}, sources);
  auto const sheet = inspect(m_folder / "sheet", reader);
  if (!sheet.ok()) return joined(english(sheet.diagnostics));
  auto const& state = sheet.value->standing.state;
  auto changes = state.changed_fields;
  if (state.form_changed) changes.insert(changes.begin(), "the template");
  auto const name = stage_name(state.stage);
  return changes.empty() ? name : name + ": " + joined(changes);
}

}  // namespace mokuhyo::signoff

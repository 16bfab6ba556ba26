#include "base/file.h"
#include "cli/commands.h"
#include "cli/data_folders.h"
#include "cli/output.h"
#include "cli/signoff_table.h"
#include "pack/publication.h"
#include "signoff/recording.h"

#include <algorithm>
#include <string>
#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

/// The sheet at `path`; a pack is none.
Diagnostics refuse_pack(fs::path const& path, Sources& sources) {
  Diagnostics said;
  auto const publication = pack::find_publication(path, sources).take(said);
  if (!publication || publication->sheets == std::vector{path}) return said;
  said.add(path_error(path, {"冊子は承認できません", "a pack cannot be signed"},
                      {"シートを一つずつ指定してください", "sign its sheets one by one"}));
  return said;
}

/// The only place where a run asks what day it is.
signoff::Signer signer_of(Arguments const& arguments, Environment const& environment) {
  auto const& typed = arguments.signer;
  auto const day = typed.date.empty() ? environment.today : typed.date;
  return {typed.role, typed.name, input::read_date(day).value_or(input::Date())};
}

std::string told(fs::path const& sheet, signoff::Signer const& signer, Language language) {
  Message const date{short_name(signer.date), iso_name(signer.date)};
  auto const who = signer.role + " " + signer.name + " ";
  Message const done{who + date.ja + " 承認", "signed by " + who + date.en};
  return sheet.string() + ": " + done.in(language) + "\n";
}

ExitCode sign_sheet(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  Diagnostics said;
  auto const& path = arguments.paths.front();
  auto const data = find_data(arguments, environment).take(said);
  said.append(refuse_pack(path, sources));
  if (!said.has_errors()) {
    form::SheetReader reader(data->template_folders, sources);
    auto const signer = signer_of(arguments, environment);
    said.append(signoff::sign_on_disk(path, signer, reader));
    if (!said.has_errors()) print(environment, told(path, signer, environment.language));
  }
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

/// The states of all sheets that the arguments name.
Result<std::vector<SheetStanding>> standings(Arguments const& arguments, form::SheetReader& reader,
                                             Sources& sources) {
  Diagnostics said;
  std::vector<SheetStanding> sheets;
  for (auto const& path : arguments.paths) {
    auto const publication = pack::find_publication(path, sources).take(said);
    if (!publication) continue;
    for (auto const& sheet : publication->sheets)
      sheets.push_back({sheet.string(), pack::read_sheet(sheet, *publication, reader).take(said)});
  }
  return {std::move(sheets), std::move(said)};
}

ExitCode verify(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  Diagnostics said;
  auto const data = find_data(arguments, environment).take(said);
  std::vector<SheetStanding> sheets;
  if (data) {
    form::SheetReader reader(data->template_folders, sources);
    sheets = standings(arguments, reader, sources).take(said).value();
  }
  auto const is_json = arguments.format == Format::json;
  if (is_json) print(environment, signoff_json(sheets));
  if (!is_json && !sheets.empty()) print(environment, signoff_table(sheets, environment.language));
  print_report(environment, said);
  auto const code = exit_code_of(said);
  bool const waits = code == ExitCode::done && std::ranges::any_of(sheets, is_open);
  return finish(environment, waits ? ExitCode::wrong_input : code);
}

}  // namespace

ExitCode signoff(Arguments const& arguments, Environment const& environment) {
  return arguments.verifies ? verify(arguments, environment) : sign_sheet(arguments, environment);
}

}  // namespace mokuhyo::cli

#include "base/file.h"
#include "cli/commands.h"
#include "cli/data_folders.h"
#include "cli/output.h"
#include "cli/signoff_table.h"
#include "input/load.h"
#include "pack/publication.h"
#include "signoff/signing.h"

#include <algorithm>
#include <string>
#include <system_error>
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

/// What stands at `path`, byte for byte; empty if there is no file.
Result<std::string> text_at(fs::path const& path) {
  std::error_code failed;
  if (!fs::exists(path, failed) && !failed) return std::string();
  return read_file(path, input::Limits().file_bytes);
}

/// What is appended must be read back as what was there and one entry more: a file that somebody
/// wrote in another style of YAML may not bear it.
Diagnostics check_growth(std::string const& text, std::size_t before, Sources& sources) {
  Diagnostics said;
  auto const& file = sources.add("signoff.yaml", text);
  auto const record = signoff::parse_record(file).take(said);
  if (record && record->signatures.size() == before + 1) return {};
  said.error({},
             {"今ある記録には書き足せません", "nothing can be added to the record as it stands"},
             {"signoff.yaml を mokuhyo の書いた形に戻してください",
              "put signoff.yaml back as mokuhyo wrote it"});
  return said;
}

class SignCommand {
 public:
  SignCommand(Arguments const& arguments, Environment const& environment, Sources& sources)
      : m_arguments(arguments), m_environment(environment), m_sources(sources) {}

  /// The line that tells what was done.
  [[nodiscard]] Result<std::string> run(form::SheetReader& reader) {
    auto const& path = m_arguments.paths.front();
    auto said = refuse_pack(path, m_sources);
    said.append(signoff::check_words(m_arguments.signer.name, {}));
    if (said.has_errors()) return said;
    auto const sheet = signoff::inspect(path, reader).take(said);
    if (!sheet || said.has_errors()) return said;
    auto const signer = this->signer();
    auto const& record = sheet->standing.record;
    auto const entry =
        signoff::sign({sheet->sheet.form, sheet->standing.content, record}, signer).take(said);
    if (!entry) return said;
    said.append(append(signoff::record_path(path), *entry, record.signatures.size()));
    if (said.has_errors()) return said;
    return {told(signer), std::move(said)};
  }

 private:
  /// The only place where a run asks what day it is.
  [[nodiscard]] signoff::Signer signer() const {
    auto const& typed = m_arguments.signer;
    auto const day = typed.date.empty() ? m_environment.today : typed.date;
    return {typed.role, typed.name, input::read_date(day).value_or(input::Date())};
  }

  [[nodiscard]] Diagnostics append(fs::path const& path, std::string const& entry,
                                   std::size_t before) {
    Diagnostics said;
    auto text = text_at(path).take(said);
    if (!text) return said;
    auto const grown = signoff::with_entry(*std::move(text), entry);
    said.append(check_growth(grown, before, m_sources));
    if (!said.has_errors()) said.append(write_file(path, grown));
    return said;
  }

  [[nodiscard]] std::string told(signoff::Signer const& signer) const {
    Message const date{short_name(signer.date), iso_name(signer.date)};
    auto const who = signer.role + " " + signer.name + " ";
    Message const done{who + date.ja + " 承認", "signed by " + who + date.en};
    return m_arguments.paths.front().string() + ": " + done.in(m_environment.language) + "\n";
  }

  Arguments const& m_arguments;
  Environment const& m_environment;
  Sources& m_sources;
};

ExitCode sign_sheet(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  Diagnostics said;
  auto const data = find_data(arguments, environment).take(said);
  if (data) {
    form::SheetReader reader(data->template_folders, sources);
    auto const line = SignCommand(arguments, environment, sources).run(reader).take(said);
    if (line) print(environment, *line);
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
      sheets.push_back({sheet.string(), signoff::inspect(sheet, reader).take(said)});
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

#include "base/file.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/template_choice.h"
#include "form/json_schema.h"
#include "form/starter.h"

#include <system_error>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

/// Refuses a folder that holds something: nothing of anybody's is overwritten.
Diagnostics check_is_free(fs::path const& folder) {
  Diagnostics said;
  std::error_code failed;
  if (!fs::exists(folder, failed)) return said;
  if (!fs::is_directory(folder, failed)) {
    said.add(path_error(folder, {"フォルダーではありません", "it is no folder"}));
  } else if (!fs::is_empty(folder, failed)) {
    said.add(path_error(folder, {"フォルダーが空ではありません", "the folder is not empty"},
                        {"新しいフォルダーの名前を指定してください", "name a new folder"}));
  }
  return said;
}

Diagnostics write_all(fs::path const& folder, std::vector<form::NamedText> const& files) {
  Diagnostics said;
  for (auto const& file : files) said.append(write_file(folder / file.name, file.text));
  return said;
}

}  // namespace

ExitCode new_sheet(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  TemplateChoice choice(arguments, environment, sources);
  auto const found = choice.find();
  auto said = found.diagnostics;
  auto const& folder = arguments.paths.back();
  said.append(check_is_free(folder));
  if (found.ok() && !said.has_errors()) {
    auto const& [form, name] = *found.value;
    auto const today = input::read_date(environment.today);
    auto files = form::starting_files(*form, name, today.value_or(input::Date{2025, 4, 1}));
    files.push_back({form::schema_file(name), form::json_schema(*form, name)});
    said.append(write_all(folder, files));
    if (said.has_errors()) return exit_code_of(said);
    for (auto const& file : files) print(environment, (folder / file.name).string() + "\n");
  }
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace mokuhyo::cli

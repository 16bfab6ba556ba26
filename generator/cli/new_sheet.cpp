#include "cli/commands.h"
#include "cli/new_folder.h"
#include "cli/output.h"
#include "cli/template_choice.h"
#include "form/json_schema.h"
#include "form/starter.h"

namespace mokuhyo::cli {

ExitCode new_sheet(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  TemplateChoice choice(arguments, environment, sources);
  auto const found = choice.find();
  auto said = found.diagnostics;
  auto const& folder = arguments.paths.back();
  said.append(refuse_taken(folder));
  if (found.ok() && !said.has_errors()) {
    auto const& [form, name] = *found.value;
    auto const today = input::read_date(environment.today);
    auto files = form::starting_files(*form, name, today.value_or(input::Date{2025, 4, 1}));
    files.push_back({form::schema_file(name), form::json_schema(*form, name)});
    said.append(make_folder(folder, files, environment));
  }
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace mokuhyo::cli

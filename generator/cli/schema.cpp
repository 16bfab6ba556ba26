#include "cli/commands.h"
#include "cli/output.h"
#include "cli/template_choice.h"
#include "form/json_schema.h"

namespace mokuhyo::cli {

ExitCode schema(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  TemplateChoice choice(arguments, environment, sources);
  auto const found = choice.find();
  print_report(environment, found.diagnostics);
  if (!found.ok()) return exit_code_of(found.diagnostics);
  print(environment, form::json_schema(*found.value->form, found.value->name));
  return finish(environment, ExitCode::done);
}

}  // namespace mokuhyo::cli

#include "cli/run.h"

#include "cli/arguments.h"
#include "cli/help.h"
#include "cli/lost_file.h"
#include "cli/output.h"
#include "cli/usage/usage.h"

namespace mokuhyo::cli {

ExitCode run(std::vector<std::string> const& arguments, Environment environment) {
  environment.words = arguments;
  environment.language = asked_language(arguments).value_or(environment.language);
  report_lost_files(environment.language);
  auto const invocation = read_arguments(arguments);
  if (!invocation.ok()) {
    print_report(environment, invocation.diagnostics);
    return ExitCode::wrong_command_line;
  }
  switch (invocation.value->kind) {
    case Invocation::Kind::show_help:
      print(environment, help_text(invocation.value->command, environment.language));
      return finish(environment, ExitCode::done);
    case Invocation::Kind::show_version:
      print(environment, version_text());
      return finish(environment, ExitCode::done);
    case Invocation::Kind::run:
      return usage_of(*invocation.value->command).run(invocation.value->arguments, environment);
  }
  internal_error("an invocation that nothing answers");
}

}  // namespace mokuhyo::cli

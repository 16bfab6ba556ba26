#include "cli/commands.h"
#include "cli/new_folder.h"
#include "cli/output.h"
#include "pack/read_back.h"

namespace mokuhyo::cli {
namespace {

/// Without -o the folder is called like the PDF, here.
std::filesystem::path target(Arguments const& arguments) {
  if (!arguments.output.empty()) return arguments.output;
  return arguments.paths.front().stem();
}

}  // namespace

ExitCode extract(Arguments const& arguments, Environment const& environment) {
  Diagnostics said;
  auto const folder = target(arguments);
  said.append(refuse_taken(folder));
  auto const files = pack::read_carried_data(arguments.paths.front()).take(said);
  if (!said.has_errors()) said.append(make_folder(folder, *files, environment));
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace mokuhyo::cli

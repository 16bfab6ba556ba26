#include "cli/commands.h"
#include "cli/json_report.h"
#include "cli/output.h"
#include "cli/production.h"
#include "cli/sarif_report.h"

#include <string>

namespace mokuhyo::cli {
namespace {

std::string counted(std::size_t number, Language language) {
  auto const count = std::to_string(number);
  Message const text{count + " 枚", count + (number == 1 ? " sheet" : " sheets")};
  return text.in(language);
}

/// One line for each publication with nothing wrong in it.
void print_results(Environment const& environment, Production const& production) {
  Message const fine{"誤りはありません", "no errors"};
  for (Product const& product : production.products) {
    if (!product.rendered) continue;
    auto const sheets = counted(product.publication.sheets.size(), environment.language);
    print(environment,
          product.publication.name + ": " + fine.in(environment.language) + " (" + sheets + ")\n");
  }
}

}  // namespace

ExitCode check(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  auto const production = produce(arguments, Grouping::each, environment, sources);
  auto const& said = production.diagnostics;
  if (arguments.format == Format::json) {
    print(environment, json_report(said.sorted(), environment.language));
  } else if (arguments.format == Format::sarif) {
    print(environment, sarif_report(said.sorted(), environment.language));
  } else {
    print_results(environment, production);
    print_report(environment, said);
  }
  auto const code = exit_code_of(said);
  bool const only_warned = code == ExitCode::done && !said.empty();
  return finish(environment, arguments.strict && only_warned ? ExitCode::wrong_input : code);
}

}  // namespace mokuhyo::cli

#include "base/decimal.h"
#include "base/file.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/production.h"

#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

bool is_folder_name(fs::path const& path) {
  std::error_code failed;
  return !path.empty() && (!path.has_filename() || fs::is_directory(path, failed));
}

bool writes_one_file(Arguments const& arguments) {
  return !arguments.output.empty() && !is_folder_name(arguments.output);
}

/// Where the PDF of `publication` goes.
fs::path target(Arguments const& arguments, pack::Publication const& publication) {
  if (writes_one_file(arguments)) return arguments.output;
  return arguments.output / (publication.name + ".pdf");
}

/// Two paths may end in the same name; the second PDF would replace the first.
Diagnostics refuse_same_targets(Arguments const& arguments, Production const& production) {
  Diagnostics said;
  std::set<fs::path> seen;
  for (Product const& product : production.products) {
    auto const path = target(arguments, product.publication);
    if (seen.insert(path).second) continue;
    said.add(
        path_error(path, {"二つの PDF が同じ名前になります", "two PDFs would have this name"},
                   {"一つずつ、-o で名前を指定してください", "render them one by one with -o"}));
  }
  return said;
}

std::string millimetres(std::vector<Length> const& lengths) {
  std::string text;
  for (Length const length : lengths) {
    if (!text.empty()) text += " ";
    append_decimal(text, length.millimetres(), 1);
  }
  return text;
}

std::string explained(layout::Explanation const& e, Language language) {
  auto const size = decimal(e.size.points(), 1);
  auto const fill = decimal(e.fill.thousandths / 10.0, 0);
  auto const pages = std::to_string(e.pages);
  auto const widths = millimetres(e.column_widths);
  Message const line{"  " + e.sheet + ": 文字 " + size + " pt、" + pages + " ページ、高さの " +
                         fill + " %、列 " + widths + " mm",
                     "  " + e.sheet + ": type " + size + " pt, " + pages +
                         (pages == "1" ? " page" : " pages") + ", " + fill +
                         " % of the height, columns " + widths + " mm"};
  if (e.limit.empty()) return line.in(language) + "\n";
  return line.in(language) + "\n    " + e.limit.in(language) + "\n";
}

/// Writes all PDFs and tells of each one that is on the disk.
Diagnostics write_all(Arguments const& arguments, Environment const& environment,
                      Production const& production) {
  Diagnostics said;
  for (Product const& product : production.products) {
    if (!product.rendered) continue;
    auto const path = target(arguments, product.publication);
    auto failed = write_file(path, product.rendered->pdf);
    bool const written = !failed.has_errors();
    said.append(std::move(failed));
    if (!written) continue;
    print(environment, result_line(path, product.rendered->pages, environment.language));
    if (!arguments.explain) continue;
    for (auto const& explanation : product.rendered->explanations) {
      print(environment, explained(explanation, environment.language));
    }
  }
  return said;
}

}  // namespace

ExitCode render(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  auto const grouping = writes_one_file(arguments) ? Grouping::joined : Grouping::each;
  auto production = produce(arguments, grouping, environment, sources);
  auto& said = production.diagnostics;
  said.append(refuse_same_targets(arguments, production));
  bool const may_write = arguments.at_faults == pack::AtFaults::keep_going || !said.has_errors();
  if (may_write) said.append(write_all(arguments, environment, production));
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace mokuhyo::cli

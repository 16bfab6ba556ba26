#include "base/staged_folder.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/production.h"
#include "cli/progress.h"
#include "cli/tools.h"
#include "pack/edition.h"
#include "pack/manifest.h"

#include <string>
#include <utility>

namespace mokuhyo::cli {
namespace {

/// Makes the edition beside its folder and puts it in its place if nothing is wrong with it; gives
/// how many pages its PDF has.
Result<std::size_t> put_edition(pack::EditionSources const& edition,
                                std::filesystem::path const& target, ProgressBar& bar) {
  Diagnostics said;
  auto const folder = StagedFolder::begin(target, pack::manifest_name).take(said);
  if (!folder) return said;
  auto const pages =
      pack::write_edition(edition, **folder, [&](std::size_t done, std::size_t total) {
        bar.update(total + done, 2 * total);
      }).take(said);
  if (said.has_errors()) return said;
  said.append((*folder)->commit());
  return {*pages, std::move(said)};
}

/// The book that is published; what is said of sheets that were left out stops nothing.
Result<pack::Book> read_book(Arguments const& arguments, Environment const& environment,
                             Tools& tools, ProgressBar& bar) {
  Diagnostics said;
  auto found = pack::find_publication(arguments.paths.front(), tools.sources).take(said);
  if (!found || said.has_errors()) return said;
  auto publication = printed_as(*std::move(found), arguments.print);
  publication.date = environment.source_date;
  auto const on_progress = [&](std::size_t done, std::size_t total) {
    bar.update(done, 2 * total);
  };
  return pack::read_book(std::move(publication), {pack::Dress::full, arguments.at_faults},
                         tools.for_books(), on_progress);
}

/// How many pages were published, if any, and everything there is to say.
Result<std::size_t> publish_pack(Arguments const& arguments, Environment const& environment,
                                 Sources& sources) {
  Diagnostics said;
  ProgressBar bar(environment.shows_progress ? environment.err : nullptr);
  auto const tools = find_tools(arguments, environment, sources).take(said);
  if (!tools) return said;
  auto const book = read_book(arguments, environment, **tools, bar).take(said);
  if (!book) return said;
  auto const pages =
      put_edition({*book, (*tools)->fonts, sources}, arguments.output, bar).take(said);
  said.append((*tools)->fonts.diagnostics());
  if (!pages) return said;
  return {*pages, std::move(said)};
}

}  // namespace

ExitCode publish(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  Diagnostics said;
  auto const pages = publish_pack(arguments, environment, sources).take(said);
  if (pages) print(environment, result_line(arguments.output, *pages, environment.language));
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace mokuhyo::cli

#include "base/file.h"
#include "base/staged_folder.h"
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "cli/production.h"
#include "cli/progress.h"
#include "cli/tools.h"
#include "pack/edition.h"
#include "pack/manifest.h"
#include "pack/shard.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

/// A folder that was written, and how many pages are in it.
struct Written {
  fs::path folder;
  std::size_t pages = 0;
};

pack::Crew crew(Workers const& workers, ProgressBar& bar) {
  return {workers, [&bar](std::size_t done, std::size_t total) { bar.update(done, total); }};
}

/// Makes the folder beside its place, where `fill` puts its files into it, and puts it there if
/// nothing is wrong with it.
template <class Fill>
std::invoke_result_t<Fill, StagedFolder&> put_folder(fs::path const& target, std::string_view mark,
                                                     Fill const& fill) {
  Diagnostics said;
  HeldSignals const held;
  auto const folder = StagedFolder::begin(target, mark).take(said);
  if (!folder) return said;
  Interruption const interruption([&] { (*folder)->abandon(); });
  auto filled = fill(**folder).take(said);
  if (said.has_errors()) return said;
  said.append((*folder)->commit());
  if (said.has_errors()) return said;
  return {*std::move(filled), std::move(said)};
}

/// Reads a pack and makes its edition, or a shard of it.
class Publisher {
 public:
  Publisher(Arguments const& arguments, Environment const& environment, Sources& sources)
      : m_arguments(arguments), m_environment(environment), m_sources(sources) {}

  [[nodiscard]] Result<Written> run() {
    Diagnostics said;
    auto found = pack::find_publication(m_arguments.paths.front(), m_sources).take(said);
    auto const tools = find_tools(m_arguments, m_environment, m_sources).take(said);
    if (!found || !tools || said.has_errors()) return said;
    auto whole = printed_as(*std::move(found), m_arguments.print);
    whole.date = m_environment.source_date;
    auto surroundings = pack::surroundings_of(whole, m_sources, (*tools)->font_files);
    auto const book = read(whole, **tools).take(said);
    if (!book) return said;
    pack::EditionSources edition{*book, (*tools)->fonts, m_sources, std::move(surroundings)};
    auto written = put(std::move(edition), whole, (*tools)->workers).take(said);
    said.append((*tools)->fonts.diagnostics());
    if (!written) return said;
    return {*std::move(written), std::move(said)};
  }

 private:
  /// What is said of sheets that were left out stops nothing.
  [[nodiscard]] Result<pack::Book> read(pack::Publication const& whole, Tools& tools) {
    ProgressBar bar(progress_stream(m_environment), m_environment.language);
    auto const& shard = m_arguments.shard;
    auto const dress = shard ? pack::Dress::plain : pack::Dress::full;
    return pack::read_book(shard ? pack::shard_of(whole, *shard) : whole,
                           {dress, m_arguments.at_faults}, tools.for_books(),
                           crew(tools.workers, bar));
  }

  [[nodiscard]] Result<Written> put(pack::EditionSources edition, pack::Publication const& whole,
                                    Workers const& workers) {
    ProgressBar bar(progress_stream(m_environment), m_environment.language);
    if (m_arguments.shard) return put_shard(edition, whole, crew(workers, bar));
    return put_edition(std::move(edition), crew(workers, bar));
  }

  [[nodiscard]] Result<Written> put_edition(pack::EditionSources edition, pack::Crew const& crew) {
    auto const& target = m_arguments.output;
    auto const record = hidden_beside(target, ".made");
    Diagnostics said;
    auto const fill = [&](StagedFolder& folder) -> Result<pack::WrittenEdition> {
      Diagnostics missing;
      edition.earlier = find_earlier(edition, record).take(missing).value();
      if (missing.has_errors()) return missing;
      return pack::write_edition(edition, folder, crew);
    };
    auto const written = put_folder(target, pack::manifest_name, fill).take(said);
    if (!written || said.has_errors()) return said;
    said.append(write_file(record, written->made.text()));
    return {{target, written->pages}, std::move(said)};
  }

  /// Where PDFs may be found that need not be made. Errors: shards that are to be joined and
  /// cannot.
  [[nodiscard]] Result<std::vector<pack::MadeFiles>> find_earlier(
      pack::EditionSources const& edition, fs::path const& record) const {
    auto const& target = m_arguments.output;
    std::vector earlier{pack::MadeFiles::load(target, record)};
    Diagnostics said;
    if (m_arguments.merge) {
      auto shards = pack::find_shards(edition, target, *m_arguments.merge).take(said).value();
      std::ranges::move(shards, std::back_inserter(earlier));
    }
    return {std::move(earlier), std::move(said)};
  }

  [[nodiscard]] Result<Written> put_shard(pack::EditionSources const& part,
                                          pack::Publication const& whole, pack::Crew const& crew) {
    auto const target = pack::shard_folder(m_arguments.output, *m_arguments.shard);
    auto const names = pack::names_in_shard(whole, *m_arguments.shard);
    Diagnostics said;
    auto const fill = [&](StagedFolder& folder) {
      return pack::write_shard(part, names, folder, crew);
    };
    auto const pages = put_folder(target, pack::shard_record_name, fill).take(said);
    if (!pages) return said;
    return {{target, *pages}, std::move(said)};
  }

  Arguments const& m_arguments;
  Environment const& m_environment;
  Sources& m_sources;
};

}  // namespace

ExitCode publish(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  Diagnostics said;
  auto const written = Publisher(arguments, environment, sources).run().take(said);
  if (written) {
    print(environment, result_line(written->folder, written->pages, environment.language));
  }
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace mokuhyo::cli

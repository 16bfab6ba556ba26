#include "cli/production.h"

#include "base/file.h"
#include "cli/progress.h"
#include "cli/tools.h"
#include "pack/carried_data.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mokuhyo::cli {
namespace {

Result<std::vector<pack::Publication>> find_publications(Arguments const& arguments,
                                                         Sources& sources) {
  Diagnostics said;
  std::vector<pack::Publication> found;
  for (auto const& path : arguments.paths) {
    auto publication = pack::find_publication(path, sources).take(said);
    if (publication) found.push_back(printed_as(*std::move(publication), arguments.print));
  }
  return {std::move(found), std::move(said)};
}

/// All sheets in one publication with the title of the first, called `name`. Several packs are none
/// together.
std::vector<pack::Publication> join(std::vector<pack::Publication> publications, std::string name) {
  if (publications.empty()) return publications;
  auto& first = publications.front();
  first.name = std::move(name);
  if (publications.size() > 1) {
    first.groups.clear();
    first.front.reset();
  }
  for (auto it = publications.begin() + 1; it != publications.end(); ++it) {
    std::move(it->sheets.begin(), it->sheets.end(), std::back_inserter(first.sheets));
  }
  publications.resize(1);
  return publications;
}

std::size_t count_sheets(std::vector<pack::Publication> const& publications) {
  std::size_t sheets = 0;
  for (auto const& publication : publications) sheets += publication.sheets.size();
  return sheets;
}

pack::Extent extent_of(Command command) {
  return command == Command::check ? pack::Extent::until_sound : pack::Extent::whole;
}

/// Reads and renders one publication after the other.
class Producer {
 public:
  Producer(Tools& tools, Arguments const& arguments)
      : m_tools(tools),
        m_printing{arguments.claims, tools.workers, extent_of(arguments.command),
                   pack::Kept::bytes_only},
        m_wish{arguments.dress, arguments.at_faults},
        m_with_data(arguments.with_data),
        m_is_plain(arguments.dress == pack::Dress::plain &&
                   arguments.at_faults == pack::AtFaults::stop) {}

  [[nodiscard]] Production run(std::vector<pack::Publication> publications, ProgressBar& bar) {
    Production production;
    std::size_t const total = count_sheets(publications);
    std::size_t done = 0;
    for (auto& publication : publications) {
      auto const on_progress = [&](std::size_t sheets, std::size_t) {
        bar.update(done + sheets, total);
      };
      auto rendered = make(publication, on_progress).take(production.diagnostics);
      done += publication.sheets.size();
      production.products.push_back({std::move(publication), std::move(rendered)});
    }
    production.diagnostics.append(m_tools.fonts.diagnostics());
    return production;
  }

 private:
  [[nodiscard]] Result<pack::Rendered> make(pack::Publication const& publication,
                                            pack::OnProgress const& on_progress) {
    if (m_with_data) return make_with_data(publication);
    return m_is_plain ? make_sheets(publication, on_progress) : make_book(publication, on_progress);
  }

  [[nodiscard]] Result<pack::Rendered> make_sheets(pack::Publication const& publication,
                                                   pack::OnProgress const& on_progress) {
    Diagnostics said;
    auto const forms =
        pack::read_forms(publication, m_tools.reader, {m_tools.workers, on_progress}).take(said);
    if (!forms || forms->empty()) return said;
    auto rendered = pack::render(publication, *forms, m_tools.fonts, m_printing).take(said);
    if (!rendered || said.has_errors()) return said;
    return {*std::move(rendered), std::move(said)};
  }

  /// With what stands around its sheets, or without the faulty ones.
  [[nodiscard]] Result<pack::Rendered> make_book(pack::Publication const& publication,
                                                 pack::OnProgress const& on_progress) {
    Diagnostics said;
    auto const book =
        pack::read_book(publication, m_wish, m_tools.for_books(), {m_tools.workers, on_progress})
            .take(said);
    if (!book) return said;
    auto rendered = pack::render(*book, m_tools.fonts, m_printing).take(said);
    if (!rendered) return said;
    return {*std::move(rendered), std::move(said)};
  }

  /// The PDF of one sheet with what it was made of.
  [[nodiscard]] Result<pack::Rendered> make_with_data(pack::Publication publication) {
    if (publication.sheets.size() > 1) return refuse_several(publication);
    Diagnostics said;
    auto const sheets = pack::read_with_data(publication, m_tools.reader).take(said);
    if (!sheets || sheets->forms.empty()) return said;
    auto carried = pack::carried_data(sheets->sources.front(), publication).take(said);
    if (!carried) return said;
    publication.attachments = *std::move(carried);
    auto rendered = pack::render(publication, sheets->forms, m_tools.fonts, m_printing).take(said);
    if (!rendered) return said;
    return {*std::move(rendered), std::move(said)};
  }

  [[nodiscard]] static Diagnostics refuse_several(pack::Publication const& publication) {
    Diagnostics said;
    said.add(path_error(
        publication.folder,
        {"データを添付できるのは、シート一つの PDF です", "data goes with the PDF of one sheet"},
        {"シートのフォルダーを指定するか、mokuhyo publish で公表用の一式を作ってください",
         "name the folder of a sheet, or make the edition with `mokuhyo publish`"}));
    return said;
  }

  Tools& m_tools;
  pack::Printing m_printing;
  pack::BookWish m_wish;
  bool m_with_data;
  bool m_is_plain;  // sheets without anything around them: no data is needed of them
};

}  // namespace

pack::Publication printed_as(pack::Publication publication, form::PrintChoice const& asked) {
  if (asked.paper) publication.print.paper = asked.paper;
  if (asked.widths) publication.print.widths = asked.widths;
  if (asked.drafts) publication.print.drafts = asked.drafts;
  publication.print.refuses_drafts = asked.refuses_drafts;
  publication.print.has_one_ink = asked.has_one_ink;
  return publication;
}

Production produce(Arguments const& arguments, Grouping grouping, Environment const& environment,
                   Sources& sources) {
  Diagnostics said;
  auto publications = find_publications(arguments, sources).take(said).value();
  if (grouping == Grouping::joined) {
    publications = join(std::move(publications), arguments.output.stem().string());
  }
  for (auto& publication : publications) publication.date = environment.source_date;
  auto const tools = find_tools(arguments, environment, sources).take(said);
  if (!tools) return {{}, std::move(said)};
  ProgressBar bar(progress_stream(environment), environment.language);
  auto production = Producer(**tools, arguments).run(std::move(publications), bar);
  production.diagnostics.append(std::move(said));
  return production;
}

}  // namespace mokuhyo::cli

#include "pack/edition_pdfs.h"

#include "base/digest.h"
#include "pack/carried_data.h"
#include "pack/fingerprint.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::pack {
namespace {

void add_source(Fingerprint& fingerprint, SourceFile const& source) {
  fingerprint.add(std::filesystem::path(source.path()).filename().string()).add(source.text());
}

/// Everything in order of path: threads read in any order.
std::vector<SourceFile const*> in_order(Sources const& texts) {
  std::vector<SourceFile const*> files;
  for (auto const& file : texts.files()) files.push_back(file.get());
  std::ranges::sort(files, [](auto const* a, auto const* b) {
    return std::pair(a->path(), a->text()) < std::pair(b->path(), b->text());
  });
  return files;
}

void add_print(Fingerprint& fingerprint, form::PrintChoice const& print) {
  fingerprint.add(print.widths ? form::word_for(*print.widths) : "");
  fingerprint.add(print.drafts ? form::word_for(*print.drafts) : "");
  fingerprint.add(print.has_one_ink ? "one ink" : "");
  auto const& paper = print.paper;
  if (!paper) return;
  auto const [width, height] = paper->size;
  fingerprint.add(paper->name)
      .add(std::to_string(width.emu))
      .add(std::to_string(height.emu))
      .add(paper->orientation ? std::to_string(static_cast<int>(*paper->orientation)) : "");
}

/// What no text of a book says: groups go by where sheets lie, and a sheet may be left out for a
/// file that is not there.
void add_arrangement(Fingerprint& fingerprint, Book const& book) {
  for (auto const& [title, first, count] : book.publication.groups) {
    fingerprint.add(title).add(std::to_string(first)).add(std::to_string(count));
  }
  for (auto const& [name, reason] : book.missing) fingerprint.add(name).add(reason);
}

/// What the publication says of each sheet. Its lists, which thousands of sheets make long, are not
/// copied for every one of them.
Publication sheet_alone(Publication const& whole) {
  return {.name = whole.name,
          .title = {},
          .publisher = whole.publisher,
          .sheets = {},
          .print = whole.print,
          .date = whole.date};
}

EditionPdf finished(Rendered rendered, std::string made_of) {
  MadeFile made{std::move(made_of), sha256(rendered.pdf), rendered.pages};
  return {std::move(rendered.pdf), std::move(made)};
}

}  // namespace

std::string surroundings_of(Publication const& publication, Sources const& read,
                            std::vector<std::filesystem::path> const& fonts) {
  Fingerprint fingerprint;
  fingerprint.add(program_fingerprint()).add(fingerprint_of_files(fonts));
  fingerprint.add(publication.name).add(publication.date);
  add_print(fingerprint, publication.print);
  for (auto const& source : read.files()) add_source(fingerprint, *source);
  return fingerprint.text();
}

std::string EditionPdfs::sheet_made_of(std::size_t i) const {
  Fingerprint fingerprint;
  fingerprint.add(m_sources.surroundings);
  auto const& sources = m_sources.book.sheets.sources[i];
  for (auto const& files : {sources.data, sources.templates}) {
    for (auto const* const source : files) add_source(fingerprint, *source);
  }
  if (sources.signoffs != nullptr) add_source(fingerprint, *sources.signoffs);
  return fingerprint.text();
}

std::string EditionPdfs::pack_made_of() const {
  Fingerprint fingerprint;
  fingerprint.add(m_sources.surroundings);
  for (auto const* const source : in_order(m_sources.texts)) add_source(fingerprint, *source);
  for (std::size_t i = 0; i < m_names.size(); ++i) {
    fingerprint.add(m_names[i]).add(sheet_made_of(i));
  }
  add_arrangement(fingerprint, m_sources.book);
  return fingerprint.text();
}

std::optional<EditionPdf> EditionPdfs::find(std::string const& name,
                                            std::string const& made_of) const {
  for (auto const& files : m_sources.earlier) {
    auto bytes = files.bytes(name, made_of);
    if (bytes) return EditionPdf{*std::move(bytes), *files.find(name)};
  }
  return std::nullopt;
}

Result<EditionPdf> EditionPdfs::of_pack(Workers const& workers) const {
  auto const made_of = pack_made_of();
  if (auto known = find(pack_file(), made_of)) return *std::move(known);
  Diagnostics said;
  auto rendered =
      render(m_sources.book, m_sources.fonts, {{}, workers, Extent::whole, Kept::bytes_only})
          .take(said);
  if (!rendered) return said;
  return {finished(*std::move(rendered), made_of), std::move(said)};
}

Result<EditionPdf> EditionPdfs::of_sheet(std::size_t i) const {
  auto const made_of = sheet_made_of(i);
  if (auto known = find(sheet_file(i), made_of)) return *std::move(known);
  auto alone = sheet_alone(m_sources.book.publication);
  Diagnostics said;
  auto carried = carried_data(m_sources.book.sheets.sources[i], alone).take(said);
  if (!carried) return said;
  alone.attachments = *std::move(carried);
  auto rendered = render(alone, {m_sources.book.sheets.forms[i]}, m_sources.fonts,
                         {pdf::carrier_claims, Workers(), Extent::whole, Kept::bytes_only})
                      .take(said);
  if (!rendered) return said;
  return {finished(*std::move(rendered), made_of), std::move(said)};
}

}  // namespace mokuhyo::pack

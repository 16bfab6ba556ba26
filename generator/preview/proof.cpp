#include "preview/proof.h"

#include "pack/file_names.h"

#include <utility>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_of(Sources const& sources) {
  std::vector<fs::path> files;
  for (auto const& file : sources.files()) files.emplace_back(file->path());
  return files;
}

std::shared_ptr<Print const> print_of(pack::Rendered rendered) {
  return std::make_shared<Print const>(
      Print{std::move(rendered.pdf), map_pages(rendered.document)});
}

}  // namespace

Proof Proofer::prove(fs::path const& path) { return make(path, Depth::render); }

Proof Proofer::read(fs::path const& path) { return make(path, Depth::read); }

Proof Proofer::make(fs::path const& path, Depth depth) {
  Sources sources;
  Diagnostics said;
  Proof proof;
  if (auto publication = pack::find_publication(path, sources).take(said)) {
    publication->date = m_workshop.source_date;
    form::SheetReader reader(m_workshop.template_folders, sources);
    auto read = read_sheets(*publication, reader).take(said);
    bool const renders = depth == Depth::render && !read->forms.empty();
    if (renders) proof.print = print(*publication, read->forms).take(said).value_or(nullptr);
    proof.title = std::move(publication->title);
    proof.sheets = std::move(read->sheets);
  }
  if (said.has_errors()) proof.print = nullptr;
  proof.notes = notes_of(said);
  proof.files = files_of(sources);
  return proof;
}

Result<Proofer::ReadPublication> Proofer::read_sheets(pack::Publication const& publication,
                                                      form::SheetReader& reader) {
  Diagnostics said;
  ReadPublication read;
  auto const names = pack::file_names(publication.sheets);
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto printed = pack::read_sheet(publication.sheets[i], publication, reader).take(said);
    auto& sheet = read.sheets.emplace_back();
    sheet.path = publication.sheets[i];
    if (!printed) continue;
    sheet.title = printed->sheet.form.title;
    sheet.short_title = printed->sheet.form.short_title;
    sheet.approval = approval_of(*printed);
    if (auto const* const published = m_edition.find(names[i]))
      sheet.changes_since_edition =
          field_changes(diff::changes_between(*published, printed->sheet.data));
    read.forms.push_back(std::move(printed->sheet.form));
  }
  return {std::move(read), std::move(said)};
}

Diagnostics Proofer::sign(fs::path const& sheet, signoff::Signer const& signer) const {
  Sources sources;
  form::SheetReader reader(m_workshop.template_folders, sources);
  return signoff::sign_on_disk(sheet, signer, reader);
}

Result<std::shared_ptr<Print const>> Proofer::print(pack::Publication const& publication,
                                                    std::vector<form::Form> const& forms) {
  auto const& [sources, catalog_said, library] = fonts();
  Diagnostics said = catalog_said;
  if (!library) return said;
  auto rendered = pack::render(publication, forms, *library).take(said);
  said.append(library->diagnostics());
  if (!rendered) return said;
  return {print_of(*std::move(rendered)), std::move(said)};
}

Proofer::Fonts const& Proofer::fonts() {
  if (m_fonts) return *m_fonts;
  m_fonts = std::make_unique<Fonts>();
  auto catalog = font::load_catalog(m_workshop.font_catalog, m_fonts->sources).take(m_fonts->said);
  if (catalog) m_fonts->library = std::make_unique<font::Library>(*std::move(catalog));
  return *m_fonts;
}

}  // namespace mokuhyo::preview

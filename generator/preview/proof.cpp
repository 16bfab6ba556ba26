#include "preview/proof.h"

#include "pack/file_names.h"

#include <set>
#include <utility>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

using Sheets = std::vector<std::shared_ptr<KeptSheet const>>;

/// The files of a publication and its sheets, each once.
std::vector<fs::path> all_files(Sources const& publication, Sheets const& sheets) {
  auto files = files_of(publication);
  std::set<fs::path> known(files.begin(), files.end());
  for (auto const& sheet : sheets) {
    for (auto& file : files_of(sheet->sources)) {
      if (known.insert(file).second) files.push_back(std::move(file));
    }
  }
  return files;
}

/// The forms of the sheets that can be read, each as long as its sheet.
layout::SharedForms forms_of(Sheets const& sheets) {
  layout::SharedForms forms;
  for (auto const& sheet : sheets) {
    auto const& printed = sheet->printed.value;
    if (printed) forms.emplace_back(sheet, &printed->sheet.form);
  }
  return forms;
}

/// What there is to say of the sheets before they are laid out.
Diagnostics said_of(Sheets const& sheets, pack::PackYears const& pack) {
  Diagnostics said;
  pack::SheetYears years;
  for (auto const& sheet : sheets) {
    said.append(sheet->printed.diagnostics);
    if (sheet->printed.value) years.add(sheet->printed.value->sheet.data);
  }
  said.append(years.doubts(pack));
  return said;
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
  Sheets sheets;
  if (auto publication = pack::find_publication(path, sources).take(said)) {
    publication->date = m_workshop.source_date;
    sheets = m_sheets.read(*publication, m_workers);
    said.append(said_of(sheets, publication->years));
    auto const forms = forms_of(sheets);
    bool const renders = depth == Depth::render && !forms.empty();
    if (renders) proof.print = print(*publication, forms).take(said).value_or(nullptr);
    proof.sheets = proof_sheets(*publication, sheets);
    proof.title = std::move(publication->title);
  }
  if (said.has_errors()) proof.print = nullptr;
  proof.notes = notes_of(said);
  proof.files = all_files(sources, sheets);
  return proof;
}

std::vector<ProofSheet> Proofer::proof_sheets(pack::Publication const& publication,
                                              Sheets const& sheets) {
  std::vector<ProofSheet> made;
  auto const names = pack::file_names(publication.sheets);
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto& sheet = made.emplace_back();
    sheet.path = publication.sheets[i];
    sheet.published = m_edition.pdf_of(names[i]);
    auto const& printed = sheets[i]->printed.value;
    if (!printed) continue;
    sheet.title = printed->sheet.form.title;
    sheet.short_title = printed->sheet.form.short_title;
    sheet.approval = approval_of(*printed);
    if (auto const* const published = m_edition.find(names[i]))
      sheet.changes_since_edition =
          field_changes(diff::changes_between(*published, printed->sheet.data));
  }
  return made;
}

Diagnostics Proofer::sign(fs::path const& sheet, signoff::Signer const& signer) const {
  Sources sources;
  form::SheetReader reader(m_workshop.template_folders, sources);
  return signoff::sign_on_disk(sheet, signer, reader);
}

Result<std::shared_ptr<Print const>> Proofer::print(pack::Publication const& publication,
                                                    layout::SharedForms const& forms) {
  auto& [sources, catalog_said, library, sheets] = fonts();
  Diagnostics said = catalog_said;
  if (!library) return said;
  auto layout = sheets->lay_out(forms, m_workers).take(said);
  if (!layout || said.has_errors()) return said;
  auto rendered =
      pack::render(publication, *std::move(layout), *library, {{}, m_workers}).take(said);
  said.append(library->diagnostics());
  if (!rendered) return said;
  return {print_of(*std::move(rendered)), std::move(said)};
}

Proofer::Fonts& Proofer::fonts() {
  if (m_fonts) return *m_fonts;
  m_fonts = std::make_unique<Fonts>();
  auto catalog = font::load_catalog(m_workshop.font_catalog, m_fonts->sources).take(m_fonts->said);
  if (!catalog) return *m_fonts;
  m_fonts->library = std::make_unique<font::Library>(*std::move(catalog));
  m_fonts->sheets = std::make_unique<layout::Relayout>(*m_fonts->library);
  return *m_fonts;
}

}  // namespace mokuhyo::preview

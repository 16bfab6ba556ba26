#include "preview/proof.h"

#include <utility>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

Note note_of(Diagnostic const& diagnostic) {
  Note note{diagnostic.severity, diagnostic.message, diagnostic.hint,
            std::string(path_of(diagnostic)), std::nullopt};
  if (diagnostic.span.file != nullptr) note.place = place_of(diagnostic.span);
  return note;
}

std::vector<Note> notes_of(Diagnostics const& said) {
  std::vector<Note> notes;
  for (auto const& diagnostic : said.sorted()) notes.push_back(note_of(diagnostic));
  return notes;
}

std::vector<fs::path> files_of(Sources const& sources) {
  std::vector<fs::path> files;
  for (auto const& file : sources.files()) files.emplace_back(file->path());
  return files;
}

/// The forms of the sheets that can be read, and the name of each sheet.
struct ReadPublication {
  std::vector<form::Form> forms;
  std::vector<ProofSheet> sheets;
};

ReadPublication read_sheets(pack::Publication const& publication, form::SheetReader& reader,
                            Diagnostics& said) {
  ReadPublication read;
  for (auto const& path : publication.sheets) {
    pack::Publication one = publication;
    one.sheets = {path};
    auto forms = pack::read_forms(one, reader).take(said);
    bool const is_readable = forms && !forms->empty();
    read.sheets.push_back({path, is_readable ? forms->front().title : std::string()});
    if (is_readable) read.forms.push_back(std::move(forms->front()));
  }
  return read;
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
    auto read = read_sheets(*publication, reader, said);
    bool const renders = depth == Depth::render && !read.forms.empty();
    if (renders) proof.print = print(*publication, read.forms).take(said).value_or(nullptr);
    proof.title = std::move(publication->title);
    proof.sheets = std::move(read.sheets);
  }
  if (said.has_errors()) proof.print = nullptr;
  proof.notes = notes_of(said);
  proof.files = files_of(sources);
  return proof;
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

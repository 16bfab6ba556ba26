#include "pack/edition.h"

#include "html/page.h"
#include "pack/file_names.h"
#include "pack/manifest.h"
#include "pack/open_data.h"
#include "pack/summary_form.h"

#include <optional>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// Its digest is known.
Listed listed_pdf(std::string name, EditionPdf const& pdf) {
  return {std::move(name), pdf.made.sha256, pdf.bytes.size()};
}

/// Writes the files of one edition and lists them.
class EditionWriter {
 public:
  EditionWriter(EditionSources const& sources, StagedFolder& folder)
      : m_sources(sources),
        m_folder(folder),
        m_manifest(title(), sources.book.publication.publisher),
        m_names(file_names(sources.book.publication.sheets)),
        m_pdfs(sources, m_names) {}

  [[nodiscard]] Result<WrittenEdition> run(Crew const& crew) {
    write(std::string(html::style_file_name), html::style_sheet());
    write_pack(crew.workers);
    if (m_said.has_errors()) return std::move(m_said);
    write_sheets(crew);
    write_data();
    write("index.html", index());
    write_manifest();
    return {std::move(m_written), std::move(m_said)};
  }

 private:
  [[nodiscard]] std::string title() const {
    auto const& given = m_sources.book.publication.title;
    return given.empty() ? m_sources.book.sheets.forms.front().title : given;
  }

  void write(std::string name, std::string_view bytes) {
    m_said.append(m_folder.write(name, bytes));
    m_manifest.add_file(listed(std::move(name), bytes));
  }

  /// The PDF of all sheets.
  void write_pack(Workers const& workers) {
    Diagnostics said;
    auto const pdf = m_pdfs.of_pack(workers).take(said);
    if (pdf) {
      said.append(m_folder.write(m_pdfs.pack_file(), pdf->bytes));
      m_manifest.add_file(listed_pdf(m_pdfs.pack_file(), *pdf));
      m_written.pages = pdf->made.pages;
      if (said.empty()) m_written.made.add(m_pdfs.pack_file(), pdf->made);
    }
    m_said.append(std::move(said));
  }

  /// The files of a sheet as they were written. A PDF of which something was said does not count as
  /// made: it is made again, and the same is said, each time.
  struct SheetFiles {
    Listed pdf, page;
    std::optional<MadeFile> made;
  };

  void write_sheets(Crew const& crew) {
    auto written = crew.make<Result<SheetFiles>>(m_names.size(),
                                                 [this](std::size_t i) { return write_sheet(i); });
    for (auto& result : written) {
      auto files = std::move(result).take(m_said);
      if (!files) continue;
      if (files->made) m_written.made.add(files->pdf.name, *std::move(files->made));
      m_manifest.add_file(std::move(files->pdf));
      m_manifest.add_file(std::move(files->page));
    }
  }

  /// Called by several threads.
  [[nodiscard]] Result<SheetFiles> write_sheet(std::size_t i) const {
    Diagnostics said;
    auto const pdf = m_pdfs.of_sheet(i).take(said);
    if (!pdf) return said;
    auto const page = html::form_page(m_sources.book.sheets.forms[i], around_sheet(i));
    SheetFiles files{listed_pdf(m_pdfs.sheet_file(i), *pdf), listed(page_file(i), page), {}};
    if (said.empty()) files.made = pdf->made;
    said.append(m_folder.write(files.pdf.name, pdf->bytes));
    said.append(m_folder.write(files.page.name, page));
    return {std::move(files), std::move(said)};
  }

  [[nodiscard]] std::string page_file(std::size_t i) const {
    return "sheets/" + m_names[i] + ".html";
  }

  /// A sheet's page, seen from its neighbours.
  [[nodiscard]] html::Link neighbour(std::size_t i, char const* relation) const {
    if (i >= m_names.size()) return {};
    return {relation + m_sources.book.sheets.forms[i].title, m_names[i] + ".html"};
  }

  [[nodiscard]] html::Surroundings around_sheet(std::size_t i) const {
    html::Surroundings around;
    around.edition = title();
    around.publisher = m_sources.book.publication.publisher;
    around.root = "../";
    around.index = {"目次", "../index.html"};
    around.previous = neighbour(i - 1, "前: ");
    around.next = neighbour(i + 1, "次: ");
    around.files = {{"この帳票の PDF", m_names[i] + ".pdf"}};
    auto const& draft = m_sources.book.sheets.forms[i].draft;
    if (draft) around.state = draft->word;
    return around;
  }

  /// The data of each sheet under the name of its files.
  [[nodiscard]] std::vector<NamedData> named_data() const {
    std::vector<NamedData> sheets;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
      sheets.push_back({m_names[i], m_sources.book.sheets.data[i]});
    }
    return sheets;
  }

  void write_data() {
    auto const sheets = named_data();
    for (auto const& file : csv_files(sheets)) {
      write("data/" + file.name, file.text);
      m_data_files.push_back({"データ（CSV） " + file.name, "data/" + file.name});
    }
    write("data/sheets.json", json_text(sheets));
    m_data_files.push_back({"データ（JSON）", "data/sheets.json"});
  }

  /// How far targets were reached, if the sheets have marks for it.
  [[nodiscard]] form::Form overview() const {
    auto const& book = m_sources.book;
    auto const& sheets = book.sheets;
    auto const summary = summarize({short_names(sheets), sheets.data, book.publication.groups});
    if (summary.lines.empty() || !book.look) return {};
    auto const* const before = book.last_year ? &*book.last_year : nullptr;
    return summary_form(summary, {book.look->summary, Bars::none, before}, sheets.forms.front());
  }

  [[nodiscard]] html::IndexPart index_part(std::string heading, std::size_t begin,
                                           std::size_t end) const {
    html::IndexPart part{std::move(heading), {}};
    for (auto i = begin; i < end; ++i) {
      part.links.push_back({m_sources.book.sheets.forms[i].title, page_file(i)});
    }
    return part;
  }

  /// The sheets by their groups; those without one come first.
  [[nodiscard]] std::vector<html::IndexPart> index_parts() const {
    auto const& groups = m_sources.book.publication.groups;
    auto const alone = groups.empty() ? m_names.size() : groups.front().first;
    std::vector<html::IndexPart> parts;
    if (alone > 0) parts.push_back(index_part({}, 0, alone));
    for (auto const& [title, first, count] : groups) {
      parts.push_back(index_part(title, first, first + count));
    }
    return parts;
  }

  [[nodiscard]] std::string index() const {
    html::Surroundings around;
    around.edition = title();
    around.publisher = m_sources.book.publication.publisher;
    around.files = m_data_files;
    around.files.insert(around.files.begin(), {"全体の PDF", m_pdfs.pack_file()});
    around.files.push_back({"ファイルの一覧", std::string(manifest_name)});
    return html::index_page(index_parts(), overview(), around);
  }

  /// Sources of the pack by their place in it; those of the program by their name alone. So the
  /// list does not depend on where the pack lies.
  [[nodiscard]] std::string source_name(fs::path const& path) const {
    auto const place = path.lexically_relative(m_sources.book.publication.folder);
    bool const within = !place.empty() && *place.begin() != "..";
    return (within ? place : path.filename()).generic_string();
  }

  void write_manifest() {
    for (auto const& source : m_sources.texts.files()) {
      m_manifest.add_source(listed(source_name(source->path()), source->text()));
    }
    m_said.append(m_folder.write(manifest_name, m_manifest.text()));
  }

  EditionSources const& m_sources;
  StagedFolder& m_folder;
  Manifest m_manifest;
  std::vector<std::string> m_names;
  EditionPdfs m_pdfs;
  std::vector<html::Link> m_data_files;
  WrittenEdition m_written;
  Diagnostics m_said;
};

}  // namespace

Result<WrittenEdition> write_edition(EditionSources const& sources, StagedFolder& folder,
                                     Crew const& crew) {
  return EditionWriter(sources, folder).run(crew);
}

}  // namespace mokuhyo::pack

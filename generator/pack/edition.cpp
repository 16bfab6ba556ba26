#include "pack/edition.h"

#include "html/page.h"
#include "pack/carried_data.h"
#include "pack/manifest.h"
#include "pack/open_data.h"
#include "pack/summary_form.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// The folders of a sheet and its own name, innermost first; a file counts as its folder when it
/// says only what it is [sheet.yaml].
std::vector<std::string> name_parts(fs::path const& sheet) {
  auto path = fs::absolute(sheet).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  if (path.extension() == ".yaml" || path.extension() == ".yml") path.replace_extension();
  if (path.filename() == "sheet" || path.filename() == "header") path = path.parent_path();
  std::vector<std::string> parts;
  for (; path.has_relative_path(); path = path.parent_path()) parts.push_back(path.filename());
  return parts;
}

std::string joined(std::vector<std::string> const& parts, std::size_t count) {
  std::string name;
  for (auto i = std::min(count, parts.size()); i-- > 0;) {
    name += (name.empty() ? "" : "-") + parts[i];
  }
  return name;
}

/// Names that are still alike, as those of a folder a-b and of b in a folder a, are numbered.
void number_doubles(std::vector<std::string>& names) {
  std::set<std::string> taken;
  for (auto& name : names) {
    auto const given = name;
    for (int number = 2; !taken.insert(name).second; ++number) {
      name = given + "-" + std::to_string(number);
    }
  }
}

/// Writes the files of one edition and lists them.
class EditionWriter {
 public:
  EditionWriter(EditionSources const& sources, StagedFolder& folder)
      : m_sources(sources),
        m_folder(folder),
        m_manifest(title(), sources.book.publication.publisher),
        m_names(file_names(sources.book.publication.sheets)) {}

  [[nodiscard]] Result<std::size_t> run(OnProgress const& on_progress) {
    write(std::string(html::style_file_name), html::style_sheet());
    auto const pages = write_pdf(render(m_sources.book, m_sources.fonts), pack_file());
    for (std::size_t i = 0; i < m_names.size() && !m_said.has_errors(); ++i) {
      write_sheet(i);
      if (on_progress) on_progress(i + 1, m_names.size());
    }
    write_data();
    write("index.html", index());
    write_manifest();
    return {pages, std::move(m_said)};
  }

 private:
  [[nodiscard]] std::string title() const {
    auto const& given = m_sources.book.publication.title;
    return given.empty() ? m_sources.book.sheets.forms.front().title : given;
  }

  [[nodiscard]] std::string pack_file() const { return m_sources.book.publication.name + ".pdf"; }

  void write(std::string name, std::string_view bytes) {
    m_said.append(m_folder.write(name, bytes));
    m_manifest.add_file(std::move(name), bytes);
  }

  /// Gives how many pages it has.
  std::size_t write_pdf(Result<Rendered> result, std::string name) {
    auto const rendered = std::move(result).take(m_said);
    if (!rendered) return 0;
    write(std::move(name), rendered->pdf);
    return rendered->pages;
  }

  void write_sheet(std::size_t i) {
    Publication alone = m_sources.book.publication;
    alone.title.clear();
    alone.sheets = {m_sources.book.publication.sheets[i]};
    alone.groups.clear();
    auto carried = carried_data(m_sources.book.sheets.sources[i], alone).take(m_said);
    if (!carried) return;
    alone.attachments = *std::move(carried);
    auto const& form = m_sources.book.sheets.forms[i];
    write_pdf(render(alone, {form}, m_sources.fonts, pdf::carrier_claims), sheet_file(i, ".pdf"));
    write(sheet_file(i, ".html"), html::form_page(form, around_sheet(i)));
  }

  [[nodiscard]] std::string sheet_file(std::size_t i, char const* ending) const {
    return "sheets/" + m_names[i] + ending;
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
    auto const& [publication, sheets, dress, missing, look, last_year] = m_sources.book;
    auto const summary = summarize({short_names(sheets), sheets.data, publication.groups});
    if (summary.lines.empty() || !look) return {};
    auto const* const before = last_year ? &*last_year : nullptr;
    return summary_form(summary, {look->summary, Bars::none, before}, sheets.forms.front());
  }

  [[nodiscard]] html::IndexPart index_part(std::string heading, std::size_t begin,
                                           std::size_t end) const {
    html::IndexPart part{std::move(heading), {}};
    for (auto i = begin; i < end; ++i) {
      part.links.push_back({m_sources.book.sheets.forms[i].title, sheet_file(i, ".html")});
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
    around.files.insert(around.files.begin(), {"全体の PDF", pack_file()});
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
      m_manifest.add_source(source_name(source->path()), source->text());
    }
    m_said.append(m_folder.write(manifest_name, m_manifest.text()));
  }

  EditionSources const& m_sources;
  StagedFolder& m_folder;
  Manifest m_manifest;
  std::vector<std::string> m_names;
  std::vector<html::Link> m_data_files;
  Diagnostics m_said;
};

}  // namespace

std::vector<std::string> file_names(std::vector<fs::path> const& sheets) {
  std::vector<std::vector<std::string>> parts;
  std::size_t deepest = 1;
  for (auto const& sheet : sheets) {
    parts.push_back(name_parts(sheet));
    deepest = std::max(deepest, parts.back().size());
  }
  std::vector<std::string> names(sheets.size());
  std::vector<std::size_t> open(sheets.size());
  for (std::size_t i = 0; i < open.size(); ++i) open[i] = i;
  for (std::size_t count = 1; count <= deepest && !open.empty(); ++count) {
    std::map<std::string, int> uses;
    for (auto const i : open) ++uses[names[i] = joined(parts[i], count)];
    std::erase_if(open, [&](std::size_t i) { return uses[names[i]] == 1; });
  }
  number_doubles(names);
  return names;
}

Result<std::size_t> write_edition(EditionSources const& sources, StagedFolder& folder,
                                  OnProgress const& on_progress) {
  return EditionWriter(sources, folder).run(on_progress);
}

}  // namespace mokuhyo::pack

#include "cli/compared_sheets.h"

#include "cli/git_files.h"
#include "pack/file_names.h"
#include "pack/publication.h"
#include "pack/read_back.h"

#include <iterator>
#include <map>
#include <system_error>
#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

using Place = std::optional<std::size_t>;

/// "REV:PATH", unless there is a file of that name.
struct Revision {
  std::string revision, path;
};

std::optional<Revision> read_revision(fs::path const& path) {
  std::error_code failed;
  auto const text = path.string();
  auto const colon = text.find(':');
  bool const is_revision = colon != std::string::npos && colon > 0 && colon + 1 < text.size();
  if (!is_revision || fs::exists(path, failed)) return std::nullopt;
  return Revision{text.substr(0, colon), text.substr(colon + 1)};
}

Result<Side> read_sheets(fs::path const& path, form::SheetReader& reader) {
  Diagnostics said;
  auto const publication = pack::find_publication(path, reader.sources()).take(said);
  if (!publication) return said;
  auto sheets = pack::read_with_data(*publication, reader).take(said);
  if (said.has_errors()) return said;
  Side side{pack::file_names(publication->sheets), std::move(sheets->data),
            std::move(sheets->forms)};
  return {std::move(side), std::move(said)};
}

/// The sheets that published PDFs carry, each under the name of its PDF.
Result<Side> read_pdfs(std::vector<fs::path> const& pdfs, form::SheetReader& reader) {
  Diagnostics said;
  Side side;
  for (auto const& pdf : pdfs) {
    auto sheets = pack::read_carried_sheet(pdf, reader).take(said);
    if (!sheets || said.has_errors()) continue;
    side.names.push_back(pdf.stem().string());
    std::ranges::move(sheets->data, std::back_inserter(side.data));
    std::ranges::move(sheets->forms, std::back_inserter(side.forms));
  }
  if (said.has_errors()) return said;
  return {std::move(side), std::move(said)};
}

/// Tells which sheet of the new state is which of the old one.
class Matcher {
 public:
  Matcher(Side const& before, Side const& after) : m_before(before), m_after(after) {
    m_olds.resize(after.names.size());
    m_has_new.resize(before.names.size());
  }

  [[nodiscard]] std::vector<SheetPair> run() {
    match(m_before.names, m_after.names);
    match(titles(m_before), titles(m_after));
    std::vector<SheetPair> pairs;
    for (std::size_t i = 0; i < m_olds.size(); ++i) pairs.push_back({m_olds[i], i});
    for (std::size_t i = 0; i < m_has_new.size(); ++i) {
      if (!m_has_new[i]) pairs.push_back({i, std::nullopt});
    }
    return pairs;
  }

 private:
  static std::vector<std::string> titles(Side const& side) {
    std::vector<std::string> titles;
    for (auto const& form : side.forms) titles.push_back(form.title);
    return titles;
  }

  /// Where each text stands that `is_open` lets count; nowhere, if it stands in several places.
  template <class IsOpen>
  static std::map<std::string, Place> places_of(std::vector<std::string> const& texts,
                                                IsOpen const& is_open) {
    std::map<std::string, Place> places;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (!is_open(i)) continue;
      auto const [known, is_new] = places.try_emplace(texts[i], i);
      if (!is_new) known->second.reset();
    }
    return places;
  }

  void match(std::vector<std::string> const& before, std::vector<std::string> const& after) {
    auto const olds = places_of(before, [this](std::size_t i) { return !m_has_new[i]; });
    auto const news = places_of(after, [this](std::size_t i) { return !m_olds[i]; });
    for (auto const& [text, place] : news) {
      auto const old = olds.find(text);
      if (!place || old == olds.end() || !old->second) continue;
      m_olds[*place] = old->second;
      m_has_new[*old->second] = true;
    }
  }

  Side const& m_before;
  Side const& m_after;
  std::vector<Place> m_olds;    // of each sheet of the new state
  std::vector<bool> m_has_new;  // of each sheet of the old one
};

}  // namespace

Result<Side> read_side(fs::path const& path, form::SheetReader& reader) {
  if (path.extension() == ".pdf") return read_pdfs({path}, reader);
  auto const published = pack::sheet_pdfs_in(path);
  if (!published.empty()) return read_pdfs(published, reader);
  auto const revision = read_revision(path);
  if (!revision) return read_sheets(path, reader);
  Diagnostics said;
  auto const files = files_at(revision->revision, revision->path).take(said);
  if (!files) return said;
  auto side =
      read_sheets(((*files)->path() / revision->path).lexically_normal(), reader).take(said);
  if (!side) return said;
  return {*std::move(side), std::move(said)};
}

std::vector<SheetPair> pairs_of(Side const& before, Side const& after) {
  if (before.names.size() == 1 && after.names.size() == 1) return {{0, 0}};
  return Matcher(before, after).run();
}

}  // namespace mokuhyo::cli

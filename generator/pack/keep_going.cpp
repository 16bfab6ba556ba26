#include "pack/keep_going.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// "goals.yaml 12行目　取組指標がありません"
std::string printed(Diagnostic const& error) {
  auto const file = fs::path(path_of(error)).filename().string();
  if (error.span.file == nullptr) return file + "　" + error.message.ja;
  auto const line = error.span.file->position(error.span.offset).line;
  return file + " " + std::to_string(line) + "行目　" + error.message.ja;
}

/// Finds the sheet that a file belongs to: that file is the sheet, or lies in its folder.
class SheetsByPath {
 public:
  explicit SheetsByPath(std::vector<fs::path> const& sheets) {
    for (std::size_t i = 0; i < sheets.size(); ++i)
      m_sheets.emplace(sheets[i].lexically_normal().string(), i);
  }

  [[nodiscard]] std::optional<std::size_t> find(fs::path const& file) const {
    for (auto place = file.lexically_normal(); !place.empty(); place = place.parent_path()) {
      auto const found = m_sheets.find(place.string());
      if (found != m_sheets.end()) return found->second;
      if (place == place.parent_path()) break;
    }
    return std::nullopt;
  }

 private:
  std::unordered_map<std::string, std::size_t> m_sheets;
};

/// The sheets that have errors of their own among what was said, each with the first.
std::vector<FaultySheet> find_faulty(std::vector<fs::path> const& sheets, Diagnostics const& said) {
  SheetsByPath const by_path(sheets);
  std::map<std::size_t, Diagnostic> errors;
  for (auto const& one : said.items()) {
    if (one.severity != Severity::error) continue;
    if (auto const sheet = by_path.find(path_of(one))) errors.emplace(*sheet, one);
  }
  std::vector<FaultySheet> faulty;
  for (auto& [sheet, error] : errors) faulty.push_back({sheet, std::move(error)});
  return faulty;
}

Result<layout::LaidOutForms> lay_out_held(std::vector<form::Form> const& forms,
                                          font::Library const& fonts, Workers const& workers) {
  layout::LaidOutForms all;
  auto said = layout::lay_out_in_turn(forms, fonts, workers, [&](layout::LaidOutForms some) {
    std::move(some.begin(), some.end(), std::back_inserter(all));
  });
  return {std::move(all), std::move(said)};
}

/// Takes the elements at `indices`, which ascend, out of `all`.
template <class T>
void erase(std::vector<T>& all, std::vector<std::size_t> const& indices) {
  std::size_t index = 0;
  std::erase_if(all, [&](T const& /*one*/) {
    return std::binary_search(indices.begin(), indices.end(), index++);
  });
}

/// The publication without the sheets, which are listed as missing.
void leave_out(Printable& kept, std::vector<FaultySheet> const& faulty) {
  for (auto const& [index, error] : faulty) {
    auto const& sheet = kept.publication.sheets[index];
    kept.missing.push_back(
        {sheet.lexically_relative(kept.publication.folder).generic_string(), printed(error)});
  }
  kept.publication = without(std::move(kept.publication), indices_of(faulty));
}

}  // namespace

std::vector<std::size_t> indices_of(std::vector<FaultySheet> const& faulty) {
  std::vector<std::size_t> indices;
  indices.reserve(faulty.size());
  for (auto const& [sheet, error] : faulty) indices.push_back(sheet);
  return indices;
}

Publication without(Publication publication, std::vector<std::size_t> const& indices) {
  erase(publication.sheets, indices);
  auto const before = [&](std::size_t index) {
    auto const end = std::lower_bound(indices.begin(), indices.end(), index);
    return static_cast<std::size_t>(end - indices.begin());
  };
  for (auto& [title, first, count] : publication.groups) {
    count -= before(first + count) - before(first);
    first -= before(first);
  }
  std::erase_if(publication.groups, [](SheetGroup const& group) { return group.count == 0; });
  return publication;
}

Result<Printable> keep_printable(Publication publication, Result<ReadSheets> read,
                                 font::Library const& fonts, Workers const& workers) {
  Diagnostics said;
  auto sheets = std::move(read).take(said);
  if (!sheets) return said;
  Printable kept{std::move(publication), *std::move(sheets), {}, {}};
  leave_out(kept, kept.sheets.faulty);
  while (!kept.sheets.forms.empty()) {
    kept.laid_out = lay_out_held(kept.sheets.forms, fonts, workers);
    auto& found = kept.laid_out.diagnostics;
    if (!found.has_errors()) return {std::move(kept), std::move(said)};
    auto const faulty = find_faulty(kept.publication.sheets, found);
    said.append(std::move(found));
    if (faulty.empty()) return said;
    leave_out(kept, faulty);
    erase(kept.sheets.forms, indices_of(faulty));
    erase(kept.sheets.data, indices_of(faulty));
    erase(kept.sheets.sources, indices_of(faulty));
  }
  return said;
}

}  // namespace mokuhyo::pack

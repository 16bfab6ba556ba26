#include "pack/keep_going.h"

#include "layout/layout.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// True for a file of the sheet at `sheet`: that file, or one in that folder.
bool belongs_to(fs::path const& file, fs::path const& sheet) {
  auto const place = file.lexically_normal().lexically_relative(sheet.lexically_normal());
  return !place.empty() && *place.begin() != "..";
}

/// "goals.yaml 12行目　取組指標がありません"
std::string printed(Diagnostic const& error) {
  auto const file = fs::path(path_of(error)).filename().string();
  if (error.span.file == nullptr) return file + "　" + error.message.ja;
  auto const line = error.span.file->position(error.span.offset).line;
  return file + " " + std::to_string(line) + "行目　" + error.message.ja;
}

/// The sheets that have errors of their own among what was said.
std::vector<FaultySheet> find_faulty(std::vector<fs::path> const& sheets, Diagnostics const& said) {
  std::vector<FaultySheet> faulty;
  auto const& items = said.items();
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    auto const error = std::find_if(items.begin(), items.end(), [&](Diagnostic const& one) {
      return one.severity == Severity::error && belongs_to(path_of(one), sheets[i]);
    });
    if (error != items.end()) faulty.push_back({i, *error});
  }
  return faulty;
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
  Printable kept{std::move(publication), *std::move(sheets), {}};
  leave_out(kept, kept.sheets.faulty);
  while (!kept.sheets.forms.empty()) {
    auto found = layout::lay_out(kept.sheets.forms, fonts, workers).diagnostics;
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

#include "preview/kept_sheets.h"

#include "pack/name_pattern.h"

#include <set>
#include <utility>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

/// How many are kept of publications that are not being read; some hundred kilobytes each.
constexpr std::size_t most_kept = 128;

/// A sheet's own files are known before they are read, so that no save meanwhile is missed.
std::vector<fs::path> known_before(fs::path const& sheet, std::vector<fs::path> paths) {
  paths.push_back(sheet);
  for (auto& file : pack::entries_of(sheet)) paths.push_back(std::move(file));
  return paths;
}

}  // namespace

bool KeptSheets::is_as_it_was(Entry const& entry, form::PrintChoice const& print) const {
  return entry.sheet != nullptr && entry.print == print && !entry.stamps.have_changed();
}

void KeptSheets::renew(Entry& entry, fs::path const& path,
                       pack::Publication const& publication) const {
  auto const sheet = std::make_shared<KeptSheet>();
  entry.stamps.remember(known_before(path, m_template_folders));
  form::SheetReader reader(m_template_folders, sheet->sources);
  sheet->printed = pack::read_sheet(path, publication, reader);
  entry.stamps.add(with_folders(files_of(sheet->sources)));
  entry.print = publication.print;
  entry.sheet = sheet;
}

void KeptSheets::forget_all_but(std::vector<fs::path> const& paths) {
  std::set<fs::path> const wanted(paths.begin(), paths.end());
  std::erase_if(m_entries, [&](auto const& entry) { return !wanted.contains(entry.first); });
}

std::vector<std::shared_ptr<KeptSheet const>> KeptSheets::read(pack::Publication const& publication,
                                                               Workers const& workers) {
  auto const& paths = publication.sheets;
  if (m_entries.size() > most_kept) forget_all_but(paths);
  std::vector<Entry*> entries;
  for (auto const& path : paths) entries.push_back(&m_entries[path]);
  return workers.make<std::shared_ptr<KeptSheet const>>(
      entries.size(), [&](std::size_t i, std::size_t) {
        if (!is_as_it_was(*entries[i], publication.print))
          renew(*entries[i], paths[i], publication);
        return entries[i]->sheet;
      });
}

}  // namespace mokuhyo::preview

#include "pack/shard.h"

#include "base/file.h"
#include "pack/file_names.h"

#include <string>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

template <class T>
std::vector<T> part_of(std::vector<T> const& all, Shard shard) {
  std::vector<T> part;
  for (auto i = shard.number - 1; i < all.size(); i += shard.count) part.push_back(all[i]);
  return part;
}

std::string name_of(Shard shard) {
  return std::to_string(shard.number) + "/" + std::to_string(shard.count);
}

Message how_to_make(Shard shard) {
  auto const option = "--shard " + name_of(shard);
  return {"「mokuhyo publish」を " + option + " で実行してください",
          "run `mokuhyo publish` with " + option};
}

/// The PDFs of a shard whose folder is there.
class ShardCheck {
 public:
  ShardCheck(EditionPdfs const& pdfs, fs::path folder, Shard shard)
      : m_pdfs(pdfs), m_folder(std::move(folder)), m_shard(shard) {}

  /// Refuses the shard by its first sheet, of `sheets` in all, that was made of something else.
  [[nodiscard]] Result<MadeFiles> run(std::size_t sheets) const {
    auto const record = m_folder / shard_record_name;
    std::error_code failed;
    if (!fs::exists(record, failed)) return refuse_missing();
    auto made = MadeFiles::load(m_folder, record);
    for (auto i = m_shard.number - 1; i < sheets; i += m_shard.count) {
      auto const* const file = made.find(m_pdfs.sheet_file(i));
      if (file == nullptr || file->made_of != m_pdfs.sheet_made_of(i)) return refuse_other(i);
    }
    return made;
  }

 private:
  [[nodiscard]] Diagnostics refuse_missing() const {
    Diagnostics said;
    said.add(path_error(
        m_folder,
        {"分割 " + name_of(m_shard) + " がありません", "shard " + name_of(m_shard) + " is missing"},
        how_to_make(m_shard)));
    return said;
  }

  [[nodiscard]] Diagnostics refuse_other(std::size_t sheet) const {
    Diagnostics said;
    auto const name = m_pdfs.sheet_file(sheet);
    said.add(path_error(
        m_folder / name,
        {"分割 " + name_of(m_shard) +
             " は、今とは違うデータ、様式、書体、またはプログラムから作られています",
         "shard " + name_of(m_shard) + " was made of other data, templates, fonts or program"},
        how_to_make(m_shard)));
    return said;
  }

  EditionPdfs const& m_pdfs;
  fs::path m_folder;
  Shard m_shard;
};

/// Writes the PDF of sheet `i` of the shard.
Result<MadeFile> write_sheet(EditionPdfs const& pdfs, std::size_t i, StagedFolder& folder) {
  Diagnostics said;
  auto pdf = pdfs.of_sheet(i).take(said);
  if (!pdf) return said;
  said.append(folder.write(pdfs.sheet_file(i), pdf->bytes));
  return {std::move(pdf->made), std::move(said)};
}

}  // namespace

fs::path shard_folder(fs::path const& edition, Shard shard) {
  auto const whole = edition.has_filename() ? edition : edition.parent_path();
  auto const ending =
      ".shard-" + std::to_string(shard.number) + "-of-" + std::to_string(shard.count);
  return whole.parent_path() / (whole.filename().string() + ending);
}

Publication shard_of(Publication const& whole, Shard shard) {
  auto part = whole;
  part.sheets = part_of(whole.sheets, shard);
  part.groups.clear();
  return part;
}

std::vector<std::string> names_in_shard(Publication const& whole, Shard shard) {
  return part_of(file_names(whole.sheets), shard);
}

Result<std::size_t> write_shard(EditionSources const& sources,
                                std::vector<std::string> const& names, StagedFolder& folder,
                                Crew const& crew) {
  EditionPdfs const pdfs(sources, names);
  auto results = crew.make<Result<MadeFile>>(
      names.size(), [&](std::size_t i) { return write_sheet(pdfs, i, folder); });
  Diagnostics said;
  MadeFiles made;
  std::size_t pages = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    auto file = std::move(results[i]).take(said);
    if (!file) continue;
    pages += file->pages;
    made.add(pdfs.sheet_file(i), *std::move(file));
  }
  said.append(folder.write(shard_record_name, made.text()));
  return {pages, std::move(said)};
}

Result<std::vector<MadeFiles>> find_shards(EditionSources const& sources, fs::path const& edition,
                                           std::size_t count) {
  auto const& sheets = sources.book.publication.sheets;
  auto const names = file_names(sheets);
  EditionPdfs const pdfs(sources, names);
  Diagnostics said;
  std::vector<MadeFiles> found;
  for (std::size_t number = 1; number <= count; ++number) {
    Shard const shard{number, count};
    auto made = ShardCheck(pdfs, shard_folder(edition, shard), shard).run(sheets.size()).take(said);
    if (made) found.push_back(*std::move(made));
  }
  return {std::move(found), std::move(said)};
}

}  // namespace mokuhyo::pack

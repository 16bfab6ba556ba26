#pragma once
// The sheets of packs as they were read last: one whose files are as they were is not read again.

#include "base/workers.h"
#include "form/print_choice.h"
#include "pack/publication.h"
#include "preview/file_stamps.h"

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace mokuhyo::preview {

/// A sheet as it was read, with the sources that all of it refers to.
struct KeptSheet {
  Sources sources;
  Result<pack::PrintedSheet> printed;
};

class KeptSheets {
 public:
  explicit KeptSheets(std::vector<std::filesystem::path> template_folders)
      : m_template_folders(std::move(template_folders)) {}

  /// The sheets of `publication`, in order. Those of its sheets that are read as `pack::read_sheet`
  /// would have read them now are the very objects that were given before.
  [[nodiscard]] std::vector<std::shared_ptr<KeptSheet const>> read(
      pack::Publication const& publication, Workers const& workers);

 private:
  struct Entry {
    FileStamps stamps;  // of all that decides what is read
    form::PrintChoice print;
    std::shared_ptr<KeptSheet const> sheet;  // nothing before it is read
  };
  [[nodiscard]] bool is_as_it_was(Entry const& entry, form::PrintChoice const& print) const;
  void forget_all_but(std::vector<std::filesystem::path> const& paths);
  void renew(Entry& entry, std::filesystem::path const& path,
             pack::Publication const& publication) const;

  std::vector<std::filesystem::path> m_template_folders;
  std::map<std::filesystem::path, Entry> m_entries;
};

}  // namespace mokuhyo::preview

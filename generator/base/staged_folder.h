#pragma once
// A folder of files that appears whole or not at all: it is made under another name beside its
// target, flushed, and then takes the target's place at once.

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>

namespace mokuhyo {

/// A name beside `target` that listings of folders leave out [/srv/.r5.made].
[[nodiscard]] std::filesystem::path hidden_beside(std::filesystem::path const& target,
                                                  std::string_view ending);

class StagedFolder {
 public:
  /// Begins the folder that is to stand at `target`. A folder that stands there already must be
  /// empty or hold a file called `mark`, by which we know that it is ours to replace. What a run
  /// that was killed has left behind is cleared away. Errors: a target that is not ours; another
  /// program that is making the same folder; the machine's.
  [[nodiscard]] static Result<std::unique_ptr<StagedFolder>> begin(
      std::filesystem::path const& target, std::string_view mark);

  /// Without commit() nothing is left of it.
  ~StagedFolder();
  StagedFolder(StagedFolder const&) = delete;
  StagedFolder& operator=(StagedFolder const&) = delete;

  /// Adds the file `name`, a relative path. Where the folder to be replaced has it with the same
  /// bytes, that very file is taken over, times and all. Several threads may add files of different
  /// names.
  [[nodiscard]] Diagnostics write(std::string_view name, std::string_view bytes);

  /// Takes over `name` from the folder to be replaced without reading it; false if it has none.
  [[nodiscard]] bool keep(std::string_view name);

  /// Removes what there is of it, for a program that is about to end: threads that add a file or
  /// commit from now on wait for ever.
  void abandon();

  /// Puts the folder in its place. On failure the old one stands there untouched.
  [[nodiscard]] Diagnostics commit();

 private:
  struct Places {
    std::filesystem::path target;  // what is to be
    std::filesystem::path fresh;   // what is being made, beside it
    std::filesystem::path old;     // where the old folder waits, on disks that cannot exchange
    std::filesystem::path lock;    // a file that is locked while the folder is being made
  };
  StagedFolder(Places places, int lock) : m_places(std::move(places)), m_lock(lock) {}

  [[nodiscard]] static Places places_of(std::filesystem::path const& target);
  /// Removes what is not in its place, and the lock file.
  void clear_away() const;
  [[nodiscard]] bool has_same(std::filesystem::path const& name, std::string_view bytes) const;

  Places m_places;
  int m_lock;                    // descriptor of the lock file
  std::shared_mutex m_changing;  // shared by those who add files; kept by abandon()
};

}  // namespace mokuhyo

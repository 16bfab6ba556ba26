#include "base/staged_folder.h"

#include "base/file.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace mokuhyo {
namespace {

namespace fs = std::filesystem;

Diagnostics refusal(fs::path const& path, Message message, Message hint = {}) {
  Diagnostics said;
  said.add(path_error(path, std::move(message), std::move(hint)));
  return said;
}

Diagnostics machine_refusal(fs::path const& path, std::error_code failed) {
  auto const reason = failed.message();
  auto diagnostic = path_error(path, {"フォルダーを書けません（" + reason + "）",
                                      "the folder cannot be written (" + reason + ")"});
  diagnostic.machine_fault = true;
  Diagnostics said;
  said.add(std::move(diagnostic));
  return said;
}

std::error_code last_error() { return {errno, std::generic_category()}; }

/// The whole path with the folder's name at its end.
fs::path named(fs::path const& target) {
  auto whole = fs::absolute(target).lexically_normal();
  return whole.has_filename() ? whole : whole.parent_path();
}

/// True for a folder that may be replaced: none, an empty one, or one of ours.
bool is_ours(fs::path const& folder, std::string_view mark) {
  std::error_code failed;
  if (!fs::exists(fs::symlink_status(folder, failed))) return true;
  if (!fs::is_directory(folder, failed)) return false;
  return fs::is_empty(folder, failed) || fs::exists(folder / mark, failed);
}

/// True while `file` is what stands at `path`: a lock file may have been taken away by the run that
/// held it, between our opening it and our locking it.
bool is_still_at(int file, fs::path const& path) {
  struct stat held {};
  struct stat named {};
  return ::fstat(file, &held) == 0 && ::stat(path.c_str(), &named) == 0 &&
         held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

/// A locked descriptor of the lock file at `path`; negative with errno set if it cannot be had,
/// EWOULDBLOCK if another program holds it.
int lock_file(fs::path const& path) {
  for (;;) {
    int const file = ::open(path.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0) return file;
    bool const locked = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    int const error = errno;
    if (locked && is_still_at(file, path)) return file;
    ::close(file);
    errno = error;
    if (!locked) return -1;
  }
}

/// A run that was killed between the two renames of replace_in_steps().
void put_back(fs::path const& old, fs::path const& target) {
  std::error_code failed;
  if (fs::exists(old, failed) && !fs::exists(target, failed)) fs::rename(old, target, failed);
  fs::remove_all(old, failed);
}

/// For disks that cannot exchange two names at once.
std::error_code replace_in_steps(fs::path const& fresh, fs::path const& target,
                                 fs::path const& old) {
  std::error_code failed;
  fs::rename(target, old, failed);
  if (failed) return failed;
  fs::rename(fresh, target, failed);
  std::error_code ignored;
  if (failed) fs::rename(old, target, ignored);
  fs::remove_all(old, ignored);
  return failed;
}

/// Flushes all of the disk that `file` is on, once for all files of a folder.
std::error_code flush(int file) { return ::syncfs(file) == 0 ? std::error_code() : last_error(); }

}  // namespace

fs::path hidden_beside(fs::path const& target, std::string_view ending) {
  auto const whole = named(target);
  return whole.parent_path() / ("." + whole.filename().string()).append(ending);
}

StagedFolder::Places StagedFolder::places_of(fs::path const& target) {
  return {named(target), hidden_beside(target, ".new"), hidden_beside(target, ".old"),
          hidden_beside(target, ".lock")};
}

Result<std::unique_ptr<StagedFolder>> StagedFolder::begin(fs::path const& target,
                                                          std::string_view mark) {
  auto places = places_of(target);
  if (!is_ours(target, mark)) {
    return refusal(
        target,
        {"このフォルダーには、ここで作ったものではないものがあります",
         "this folder holds things that were not made here"},
        {"新しい名前か、空のフォルダーを指定してください", "name a new folder or an empty one"});
  }
  std::error_code failed;
  fs::create_directories(places.target.parent_path(), failed);
  int const lock = lock_file(places.lock);
  if (lock < 0 && errno == EWOULDBLOCK) {
    return refusal(
        target,
        {"別のプログラムがこのフォルダーを書いています", "another program is writing this folder"},
        {"終わるのを待って、もう一度実行してください", "wait for it and try again"});
  }
  if (lock < 0) return machine_refusal(target, last_error());
  put_back(places.old, places.target);
  fs::remove_all(places.fresh, failed);
  fs::create_directory(places.fresh, failed);
  return std::unique_ptr<StagedFolder>(new StagedFolder(std::move(places), lock));
}

void StagedFolder::abandon() {
  m_changing.lock();
  clear_away();
}

void StagedFolder::clear_away() const {
  std::error_code failed;
  fs::remove_all(m_places.fresh, failed);
  fs::remove(m_places.lock, failed);
}

StagedFolder::~StagedFolder() {
  clear_away();
  ::close(m_lock);
}

bool StagedFolder::has_same(fs::path const& name, std::string_view bytes) const {
  std::error_code failed;
  auto const size = fs::file_size(m_places.target / name, failed);
  if (failed || size != bytes.size()) return false;
  auto const present = read_file(m_places.target / name, bytes.size());
  return present.value && *present.value == bytes;
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes the folder
bool StagedFolder::keep(std::string_view name) {
  std::error_code failed;
  auto const kept = m_places.fresh / name;
  fs::create_directories(kept.parent_path(), failed);
  fs::create_hard_link(m_places.target / name, kept, failed);
  if (failed) {
    fs::copy_file(m_places.target / name, kept, failed);
  }
  return !failed;
}

Diagnostics StagedFolder::write(std::string_view name, std::string_view bytes) {
  std::shared_lock const lock(m_changing);
  if (has_same(name, bytes) && keep(name)) return {};
  return write_file(m_places.fresh / name, bytes, Flush::later);
}

Diagnostics StagedFolder::commit() {
  std::shared_lock const lock(m_changing);
  if (auto const failed = flush(m_lock)) return machine_refusal(m_places.target, failed);
  std::error_code failed;
  if (!fs::exists(m_places.target, failed)) {
    fs::rename(m_places.fresh, m_places.target, failed);
  } else if (::renameat2(AT_FDCWD, m_places.fresh.c_str(), AT_FDCWD, m_places.target.c_str(),
                         RENAME_EXCHANGE) != 0) {
    failed = replace_in_steps(m_places.fresh, m_places.target, m_places.old);
  }
  if (failed) return machine_refusal(m_places.target, failed);
  return {};
}

}  // namespace mokuhyo

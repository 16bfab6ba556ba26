#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace mokuhyo {
namespace {

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int fd) : m_fd(fd) {}
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  ~Descriptor() {
    if (m_fd >= 0) ::close(m_fd);
  }
  [[nodiscard]] int get() const { return m_fd; }
  [[nodiscard]] bool valid() const { return m_fd >= 0; }

 private:
  int m_fd;
};

Diagnostic machine_error(std::filesystem::path const& path, Message const& what, int error) {
  std::string const reason = std::generic_category().message(error);
  auto diagnostic =
      path_error(path, {what.ja + "（" + reason + "）", what.en + " (" + reason + ")"});
  diagnostic.machine_fault = true;
  return diagnostic;
}

/// Fills `bytes` from `fd`; false with errno set when reading fails.
bool read_all(int fd, std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    auto const got = ::read(fd, bytes.data() + done, bytes.size() - done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  bytes.resize(done);
  return true;
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    auto const put = ::write(fd, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

/// Writes and flushes a new file at `path`; 0 or the errno of what failed.
int write_new_file(std::string& path, std::string_view bytes) {
  Descriptor const file(::mkostemp(path.data(), O_CLOEXEC));
  if (!file.valid()) return errno;
  mode_t const mask = ::umask(0);
  ::umask(mask);
  bool const written = write_all(file.get(), bytes) && ::fchmod(file.get(), 0666U & ~mask) == 0 &&
                       ::fsync(file.get()) == 0;
  return written ? 0 : errno;
}

}  // namespace

Diagnostic path_error(std::filesystem::path const& path, Message message, Message hint) {
  return {Severity::error, {}, path.string(), std::move(message), std::move(hint)};
}

Result<std::string> read_file(std::filesystem::path const& path, std::size_t limit) {
  Diagnostics said;
  Descriptor const file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!file.valid() || ::fstat(file.get(), &status) != 0) {
    if (errno == ENOENT) {
      said.add(path_error(path, {"ファイルがありません", "no such file"}));
    } else {
      said.add(machine_error(path, {"ファイルを開けません", "the file cannot be opened"}, errno));
    }
    return said;
  }
  if (!S_ISREG(status.st_mode)) {
    said.add(path_error(path, {"通常のファイルではありません", "not a regular file"}));
    return said;
  }
  auto const size = static_cast<std::size_t>(status.st_size);
  if (size > limit) {
    auto const most = std::to_string(limit);
    said.add(path_error(path, {"ファイルが大きすぎます（上限 " + most + " バイト）",
                               "the file is too large (the limit is " + most + " bytes)"}));
    return said;
  }
  std::string bytes(size, '\0');
  if (!read_all(file.get(), bytes)) {
    said.add(machine_error(path, {"ファイルを読めません", "the file cannot be read"}, errno));
    return said;
  }
  return bytes;
}

Diagnostics write_file(std::filesystem::path const& path, std::string_view bytes) {
  Diagnostics said;
  std::error_code failed;
  auto const folder = path.parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, failed);
  std::string temporary = path.string() + ".XXXXXX";
  int error = failed ? failed.value() : write_new_file(temporary, bytes);
  if (error == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) {
    if (!failed) ::unlink(temporary.c_str());
    said.add(machine_error(path, {"ファイルを書けません", "the file cannot be written"}, error));
  }
  return said;
}

}  // namespace mokuhyo

#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
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

Diagnostic open_error(std::filesystem::path const& path, int error) {
  if (error == ENOENT) return path_error(path, {"ファイルがありません", "no such file"});
  return machine_error(path, {"ファイルを開けません", "the file cannot be opened"}, error);
}

Diagnostic size_error(std::filesystem::path const& path, std::size_t limit) {
  auto const most = std::to_string(limit);
  return path_error(path, {"ファイルが大きすぎます（上限 " + most + " バイト）",
                           "the file is too large (the limit is " + most + " bytes)"});
}

Diagnostics refusal(Diagnostic why) {
  Diagnostics said;
  said.add(std::move(why));
  return said;
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

/// A file that did not exist before, in the folder of the one it is to replace. Its name is short,
/// whatever the other's.
struct NewFile {
  std::string path;
  int fd = -1;  // negative when none could be made; errno says why
};

/// The mode is left to the kernel, which knows the umask of this thread's process without changing
/// it, as mkstemp() cannot.
NewFile make_file_beside(std::filesystem::path const& path) {
  constexpr int fresh = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
  std::string const stem =
      (path.parent_path() / ".mokuhyo-").string() + std::to_string(::getpid()) + "-";
  for (int number = 0;; ++number) {
    std::string name = stem + std::to_string(number);
    int const fd = ::open(name.c_str(), fresh, 0666);
    if (fd >= 0 || errno != EEXIST) return {std::move(name), fd};
  }
}

/// Writes a new file beside `path`, flushes it and gives it the name; 0 or the errno of what
/// failed, and then nothing is left of it.
int replace_file(std::filesystem::path const& path, std::string_view bytes, Flush flush) {
  auto const temporary = make_file_beside(path);
  Descriptor const file(temporary.fd);
  if (!file.valid()) return errno;
  bool const replaced = write_all(file.get(), bytes) &&
                        (flush == Flush::later || ::fsync(file.get()) == 0) &&
                        ::rename(temporary.path.c_str(), path.c_str()) == 0;
  if (replaced) return 0;
  int const error = errno;
  ::unlink(temporary.path.c_str());
  return error;
}

}  // namespace

Diagnostic path_error(std::filesystem::path const& path, Message message, Message hint) {
  return {Severity::error, {}, path.string(), std::move(message), std::move(hint)};
}

Result<std::string> read_file(std::filesystem::path const& path, std::size_t limit) {
  Descriptor const file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!file.valid() || ::fstat(file.get(), &status) != 0) return refusal(open_error(path, errno));
  if (!S_ISREG(status.st_mode)) {
    return refusal(path_error(path, {"通常のファイルではありません", "not a regular file"}));
  }
  auto const size = static_cast<std::size_t>(status.st_size);
  if (size > limit) return refusal(size_error(path, limit));
  std::string bytes(size, '\0');
  if (read_all(file.get(), bytes)) return bytes;
  return refusal(machine_error(path, {"ファイルを読めません", "the file cannot be read"}, errno));
}

Diagnostics write_file(std::filesystem::path const& path, std::string_view bytes, Flush flush) {
  Diagnostics said;
  std::error_code failed;
  auto const folder = path.parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, failed);
  int const error = failed ? failed.value() : replace_file(path, bytes, flush);
  if (error != 0) {
    said.add(machine_error(path, {"ファイルを書けません", "the file cannot be written"}, error));
  }
  return said;
}

}  // namespace mokuhyo

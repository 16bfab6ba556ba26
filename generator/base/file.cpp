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
  Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
  }
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

/// What stands in the place of a file, in the words of its user.
Message kind_name(mode_t mode) {
  if (S_ISDIR(mode)) return {"フォルダー", "a folder"};
  if (S_ISFIFO(mode)) return {"名前付きパイプ", "a named pipe"};
  if (S_ISSOCK(mode)) return {"ソケット", "a socket"};
  return {"装置", "a device"};
}

Diagnostic no_file(std::filesystem::path const& path, mode_t mode) {
  auto const kind = kind_name(mode);
  return path_error(path,
                    {"これは" + kind.ja + "で、普通のファイルではありません",
                     "this is " + kind.en + ", not a regular file"},
                    {"YAML を書いたファイルを指定してください", "name a file with YAML in it"});
}

Diagnostic open_error(std::filesystem::path const& path, int error) {
  if (error == ENOENT) return path_error(path, {"ファイルがありません", "no such file"});
  if (error == ENXIO) return no_file(path, S_IFSOCK);  // what open() says of sockets
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

/// Names in the folder of `path`, one after the other: short, whatever its own name is.
class FreeNames {
 public:
  explicit FreeNames(std::filesystem::path const& path)
      : m_stem((path.parent_path() / ".mokuhyo-").string() + std::to_string(::getpid()) + "-") {}

  [[nodiscard]] std::string next() { return m_stem + std::to_string(m_number++); }

 private:
  std::string m_stem;
  int m_number = 0;
};

/// A file in the folder of the one that it is to replace. Until it is whole it has no name, so that
/// nothing is left even of a program that is killed; where the file system or the lack of /proc
/// forbids that, it has a temporary one from the start.
class NewFile {
 public:
  explicit NewFile(std::filesystem::path const& path)
      : m_names(path), m_file(open_nameless(path.parent_path())) {
    if (m_file.valid()) return;
    do {
      m_name = m_names.next();
      m_file = Descriptor(::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    } while (!m_file.valid() && errno == EEXIST);
    if (!m_file.valid()) m_name.clear();
  }
  NewFile(NewFile const&) = delete;
  NewFile& operator=(NewFile const&) = delete;
  ~NewFile() {
    if (!m_name.empty()) ::unlink(m_name.c_str());
  }

  [[nodiscard]] Descriptor const& descriptor() const { return m_file; }

  /// Puts it in the place of `path`; false with errno set if that fails.
  [[nodiscard]] bool replace(std::filesystem::path const& path) {
    if (m_name.empty() && !give_name()) return false;
    if (::rename(m_name.c_str(), path.c_str()) != 0) return false;
    m_name.clear();
    return true;
  }

 private:
  // The mode is left to the kernel, which knows the umask of this thread's process without changing
  // it, as mkstemp() cannot.
  static constexpr mode_t mode = 0666;
  static constexpr char const* own_files = "/proc/self/fd/";

  static Descriptor open_nameless(std::filesystem::path const& folder) {
    if (::access(own_files, X_OK) != 0) return Descriptor(-1);
    auto const* const where = folder.empty() ? "." : folder.c_str();
    return Descriptor(::open(where, O_WRONLY | O_TMPFILE | O_CLOEXEC, mode));
  }

  bool give_name() {
    auto const itself = own_files + std::to_string(m_file.get());
    int failed = 0;
    do {
      m_name = m_names.next();
      failed = ::linkat(AT_FDCWD, itself.c_str(), AT_FDCWD, m_name.c_str(), AT_SYMLINK_FOLLOW);
    } while (failed != 0 && errno == EEXIST);
    if (failed != 0) m_name.clear();
    return failed == 0;
  }

  FreeNames m_names;
  Descriptor m_file;
  std::string m_name;  // empty while it has none
};

/// Writes a new file beside `path`, flushes it and gives it the name; 0 or the errno of what
/// failed, and then nothing is left of it.
int replace_file(std::filesystem::path const& path, std::string_view bytes, Flush flush) {
  NewFile file(path);
  int const fd = file.descriptor().get();
  if (fd < 0) return errno;
  bool const replaced =
      write_all(fd, bytes) && (flush == Flush::later || ::fsync(fd) == 0) && file.replace(path);
  return replaced ? 0 : errno;
}

}  // namespace

Diagnostic path_error(std::filesystem::path const& path, Message message, Message hint) {
  return {Severity::error, {}, path.string(), std::move(message), std::move(hint)};
}

Result<std::string> read_file(std::filesystem::path const& path, std::size_t limit) {
  Descriptor const file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!file.valid() || ::fstat(file.get(), &status) != 0) return refusal(open_error(path, errno));
  if (!S_ISREG(status.st_mode)) return refusal(no_file(path, status.st_mode));
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

#include "cli/program_run.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace mokuhyo::cli {
namespace {

/// A file in memory: a program writes and reads it without anybody having to wait for the other.
class MemoryFile {
 public:
  MemoryFile() : m_fd(::memfd_create("mokuhyo", MFD_CLOEXEC | MFD_ALLOW_SEALING)) {}
  MemoryFile(MemoryFile const&) = delete;
  MemoryFile& operator=(MemoryFile const&) = delete;
  ~MemoryFile() {
    if (m_fd >= 0) ::close(m_fd);
  }

  [[nodiscard]] int fd() const { return m_fd; }

  [[nodiscard]] bool write(std::string_view bytes) const {
    while (!bytes.empty()) {
      auto const written = ::write(m_fd, bytes.data(), bytes.size());
      if (written <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::lseek(m_fd, 0, SEEK_SET) == 0;
  }

  /// Nobody can make it longer than that.
  [[nodiscard]] bool limit(std::size_t bytes) const {
    return ::ftruncate(m_fd, static_cast<off_t>(bytes)) == 0 &&
           ::fcntl(m_fd, F_ADD_SEALS, F_SEAL_GROW) == 0;
  }

  /// What was written up to where writing stands.
  [[nodiscard]] std::string written() const {
    auto const end = ::lseek(m_fd, 0, SEEK_CUR);
    std::string bytes(end > 0 ? static_cast<std::size_t>(end) : 0, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
      auto const read =
          ::pread(m_fd, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
      if (read <= 0) break;
      done += static_cast<std::size_t>(read);
    }
    bytes.resize(done);
    return bytes;
  }

 private:
  int m_fd;
};

/// Which files a program has as its standard ones.
class Redirections {
 public:
  Redirections(int input, int output) {
    posix_spawn_file_actions_init(&m_actions);
    posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  Redirections(Redirections const&) = delete;
  Redirections& operator=(Redirections const&) = delete;
  ~Redirections() { posix_spawn_file_actions_destroy(&m_actions); }

  [[nodiscard]] posix_spawn_file_actions_t const* get() const { return &m_actions; }

 private:
  posix_spawn_file_actions_t m_actions{};
};

std::optional<pid_t> start(std::vector<std::string>& arguments, Redirections const& files) {
  std::vector<char*> words;
  words.reserve(arguments.size() + 1);
  for (auto& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  pid_t child = 0;
  int const failed =
      ::posix_spawnp(&child, words.front(), files.get(), nullptr, words.data(), environ);
  return failed == 0 ? std::optional(child) : std::nullopt;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

std::optional<ProgramRun> run_program(std::vector<std::string> arguments, std::string_view input,
                                      std::size_t limit) {
  MemoryFile const in;
  MemoryFile const out;
  if (in.fd() < 0 || out.fd() < 0 || !in.write(input) || !out.limit(limit)) return std::nullopt;
  auto const child = start(arguments, Redirections(in.fd(), out.fd()));
  if (!child) return std::nullopt;
  ProgramRun run;
  run.exit_code = wait_for(*child);
  run.output = out.written();
  run.is_whole = run.output.size() < limit;
  return run;
}

}  // namespace mokuhyo::cli

#include "support/command.h"

#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace mokuhyo::support {
namespace {

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (auto& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

/// This process's environment with `changes` in place of what they name.
std::vector<std::string> changed_environment(std::vector<std::string> const& changes) {
  std::vector<std::string> all = changes;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    std::string const kept = *entry;
    std::string const name = kept.substr(0, kept.find('=') + 1);
    auto const renews = [&name](std::string const& change) { return change.starts_with(name); };
    if (std::none_of(changes.begin(), changes.end(), renews)) all.push_back(kept);
  }
  return all;
}

/// Where the standard streams of the child lead.
class Streams {
 public:
  explicit Streams(TemporaryFolder const& folder) {
    posix_spawn_file_actions_init(&m_actions);
    constexpr int fresh = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&m_actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&m_actions, 1, (folder / "out").c_str(), fresh, 0600);
    posix_spawn_file_actions_addopen(&m_actions, 2, (folder / "err").c_str(), fresh, 0600);
  }
  Streams(Streams const&) = delete;
  Streams& operator=(Streams const&) = delete;
  ~Streams() { posix_spawn_file_actions_destroy(&m_actions); }
  [[nodiscard]] posix_spawn_file_actions_t const* actions() const { return &m_actions; }

 private:
  posix_spawn_file_actions_t m_actions{};
};

int wait_for(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

Outcome run(std::vector<std::string> const& words, std::vector<std::string> const& environment) {
  TemporaryFolder const folder;
  Streams const streams(folder);
  auto arguments = words;
  auto variables = changed_environment(environment);
  pid_t child = 0;
  int const error = ::posix_spawnp(&child, words.at(0).c_str(), streams.actions(), nullptr,
                                   pointers(arguments).data(), pointers(variables).data());
  if (error != 0) throw std::runtime_error("cannot run " + words.at(0));
  int const exit_code = wait_for(child);
  return {exit_code, read_text(folder / "out"), read_text(folder / "err")};
}

}  // namespace mokuhyo::support

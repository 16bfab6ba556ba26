#include "preview/editor.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>
#include <utility>

namespace mokuhyo::preview {
namespace {

/// Parts a command at blanks outside quotation marks.
class WordCutter {
 public:
  void take(char c) {
    if (m_quote != '\0') {
      take_quoted(c);
    } else if (c == '\'' || c == '"') {
      m_quote = c;
      m_is_open = true;
    } else if (c == ' ' || c == '\t') {
      end_word();
    } else {
      m_word += c;
      m_is_open = true;
    }
  }

  [[nodiscard]] std::vector<std::string> finish() {
    end_word();
    return std::move(m_words);
  }

 private:
  void take_quoted(char c) {
    if (c == m_quote) {
      m_quote = '\0';
    } else {
      m_word += c;
    }
  }

  void end_word() {
    if (m_is_open) m_words.push_back(std::exchange(m_word, {}));
    m_is_open = false;
  }

  std::vector<std::string> m_words;
  std::string m_word;
  char m_quote = '\0';
  bool m_is_open = false;  // a word has begun; it may be empty
};

/// Replaces placeholders in one pass, so that what is put in is not looked at again.
std::string filled_in(std::string_view word, std::string const& file, Position at) {
  std::pair<std::string_view, std::string> const values[] = {
      {"{file}", file},
      {"{line}", std::to_string(at.line)},
      {"{column}", std::to_string(at.column)}};
  std::string text;
  while (!word.empty()) {
    std::size_t taken = 1;
    std::string put(word.substr(0, 1));
    for (auto const& [name, value] : values) {
      if (!word.starts_with(name)) continue;
      taken = name.size();
      put = value;
    }
    text += put;
    word.remove_prefix(taken);
  }
  return text;
}

/// Its input and output are nobody's: it must neither read the terminal nor end with it.
class Detached {
 public:
  Detached() {
    ::posix_spawn_file_actions_init(&m_files);
    ::posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&m_files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&m_files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawnattr_init(&m_attributes);
    ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSID);
  }
  Detached(Detached const&) = delete;
  Detached& operator=(Detached const&) = delete;
  ~Detached() {
    ::posix_spawnattr_destroy(&m_attributes);
    ::posix_spawn_file_actions_destroy(&m_files);
  }

  [[nodiscard]] bool spawn(std::vector<char*> const& words, pid_t& process) const {
    return ::posix_spawnp(&process, words.front(), &m_files, &m_attributes, words.data(),
                          environ) == 0;
  }

 private:
  posix_spawn_file_actions_t m_files{};
  posix_spawnattr_t m_attributes{};
};

}  // namespace

std::vector<std::string> words_of(std::string_view command) {
  WordCutter cutter;
  for (char const c : command) cutter.take(c);
  return cutter.finish();
}

std::vector<std::string> fill_in(std::vector<std::string> words, std::string const& file,
                                 Position at) {
  for (auto& word : words) word = filled_in(word, file, at);
  return words;
}

bool start(std::vector<std::string> const& words) {
  if (words.empty()) return false;
  auto copies = words;
  std::vector<char*> pointers;
  for (auto& word : copies) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  pid_t process = 0;
  if (!Detached().spawn(pointers, process)) return false;
  // Somebody must take note of its end, or the system keeps a record of it.
  std::thread([process] { ::waitpid(process, nullptr, 0); }).detach();
  return true;
}

}  // namespace mokuhyo::preview

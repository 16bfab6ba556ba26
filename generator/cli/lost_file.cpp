#include "cli/lost_file.h"

#include "cli/exit_code.h"

#include <unistd.h>

#include <csignal>
#include <string_view>

namespace mokuhyo::cli {
namespace {

constexpr std::string_view in_japanese =
    "エラー: 読んでいる途中でフォントのファイルが短くなりました\n"
    "    ヒント: フォントの更新が終わってから、もう一度実行してください\n";
constexpr std::string_view in_english =
    "error: a font file became shorter while it was read\n"
    "    hint: run again when the fonts have been updated\n";

// A signal handler knows nothing but what stands still.
std::string_view text;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Calls only what a signal handler may (POSIX.1-2017, 2.4.3).
extern "C" void end_with_message(int signal, siginfo_t* info, void* /*context*/) {
  if (info->si_code != BUS_ADRERR) {
    ::raise(signal);  // the default again: the handler is reset
    return;
  }
  (void)!::write(STDERR_FILENO, text.data(), text.size());
  ::_exit(static_cast<int>(ExitCode::machine_failure));
}

}  // namespace

void report_lost_files(Language language) {
  text = language == Language::japanese ? in_japanese : in_english;
  struct sigaction action = {};
  action.sa_sigaction = end_with_message;
  action.sa_flags = SA_SIGINFO | static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGBUS, &action, nullptr);
}

}  // namespace mokuhyo::cli

#include "cli/lost_file.h"

#include "cli/exit_code.h"
#include "font/mapped_files.h"

#include <unistd.h>

#include <csignal>
#include <string_view>

namespace mokuhyo::cli {
namespace {

constexpr std::string_view in_japanese =
    ": エラー: 読んでいる途中でフォントのファイルが書き換えられました\n"
    "    ヒント: フォントの更新が終わってから、もう一度実行してください\n";
constexpr std::string_view in_english =
    ": error: the font file was changed while it was read\n"
    "    hint: run again when the fonts have been updated\n";

// A signal handler knows nothing but what stands still.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
std::string_view text;
struct sigaction before_bus = {}, before_segv = {};
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

void write_out(std::string_view part) { (void)!::write(STDERR_FILENO, part.data(), part.size()); }

/// Behind the new end of a file that was cut the kernel says SIGBUS; tables that were overwritten
/// lead anywhere.
std::string_view lost_file(int signal, siginfo_t const& info) {
  bool const is_cut = signal == SIGBUS && info.si_code == BUS_ADRERR;
  return is_cut ? font::mapped_file_at(info.si_addr) : font::changed_file();
}

/// Calls only what a signal handler may (POSIX.1-2017, 2.4.3).
extern "C" void end_with_message(int signal, siginfo_t* info, void* /*context*/) {
  auto const path = lost_file(signal, *info);
  if (path.empty()) {
    ::sigaction(signal, signal == SIGBUS ? &before_bus : &before_segv, nullptr);
    ::raise(signal);
    return;
  }
  write_out(path);
  write_out(text);
  ::_exit(static_cast<int>(ExitCode::machine_failure));
}

}  // namespace

void report_lost_files(Language language) {
  text = language == Language::japanese ? in_japanese : in_english;
  struct sigaction action = {};
  action.sa_sigaction = end_with_message;
  action.sa_flags = SA_SIGINFO;
  ::sigaction(SIGBUS, &action, &before_bus);
  ::sigaction(SIGSEGV, &action, &before_segv);
}

}  // namespace mokuhyo::cli

// The commands that this program leaves to the one beside it, which has the libraries for them.

#include "base/installation.h"
#include "cli/commands.h"
#include "cli/output.h"

#include <unistd.h>

#include <filesystem>
#include <system_error>
#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

constexpr char const* name_beside = MOKUHYO_PROGRAM_BESIDE;

fs::path program_beside() {
  std::error_code failed;
  return fs::read_symlink("/proc/self/exe", failed).replace_filename(name_beside);
}

/// Comes back only if there is no such program.
void become(std::string program, std::vector<std::string> words) {
  std::vector<char*> arguments{program.data()};
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  ::execv(arguments.front(), arguments.data());
}

Diagnostics no_program(fs::path const& path) {
  std::string const name = name_beside;
  return unusable_part({"このコマンドに要るプログラム " + path.string() + " を実行できません",
                        path.string() + ", the program for this command, cannot be run"},
                       {"mokuhyo と同じフォルダーに " + name + " を置いてください",
                        "put " + name + " into the folder of mokuhyo"});
}

ExitCode hand_over(Environment const& environment) {
  auto const program = program_beside();
  become(program.string(), environment.words);
  auto const said = no_program(program);
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace

ExitCode extract(Arguments const& /*arguments*/, Environment const& environment) {
  return hand_over(environment);
}

ExitCode diff(Arguments const& /*arguments*/, Environment const& environment) {
  return hand_over(environment);
}

ExitCode preview(Arguments const& /*arguments*/, Environment const& environment) {
  return hand_over(environment);
}

}  // namespace mokuhyo::cli

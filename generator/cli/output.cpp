#include "cli/output.h"

#include "cli/report.h"

#include <cstdio>

namespace mokuhyo::cli {

void print(Environment const& environment, std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), environment.out);
}

void print_report(Environment const& environment, Diagnostics const& diagnostics) {
  auto const sorted = diagnostics.sorted();
  auto text = report(sorted, environment.language, environment.color);
  if (!sorted.empty()) text += count_line(sorted, environment.language) + "\n";
  std::fwrite(text.data(), 1, text.size(), environment.err);
  std::fflush(environment.err);
}

std::string result_line(std::filesystem::path const& path, std::size_t pages, Language language) {
  auto const count = std::to_string(pages);
  Message const line{count + " ページ", count + (pages == 1 ? " page" : " pages")};
  return path.string() + ": " + line.in(language) + "\n";
}

ExitCode finish(Environment const& environment, ExitCode code) {
  bool const written = std::fflush(environment.out) == 0 && std::ferror(environment.out) == 0;
  if (written) return code;
  Message const message{"結果を標準出力に書けません",
                        "the results cannot be written to standard output"};
  Diagnostics said;
  said.error({}, message);
  print_report(environment, said);
  return ExitCode::machine_failure;
}

}  // namespace mokuhyo::cli

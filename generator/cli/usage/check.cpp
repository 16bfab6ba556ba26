#include "cli/commands.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"

#include <array>

namespace mokuhyo::cli {
namespace {

constexpr std::array<Option, 2> options{{
    {"--format", &Words::format},
    {"--strict", &Words::strict},
}};

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo check PATH... [--format text|json|sarif] [--strict] [--templates DIR]... [--fonts CATALOG]

シートや冊子の誤りと疑問点をすべて示します。何も書きません。

  --format json     ほかのプログラムのために、標準出力へ JSON で書きます
  --format sarif    エディターなどのために、標準出力へ SARIF 2.1.0 で書きます
  --strict          警告があるだけでも終了コードを 1 にします
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo check PATH... [--format text|json|sarif] [--strict] [--templates DIR]... [--fonts CATALOG]

Shows every error and doubt about sheets and packs. Writes nothing.

  --format json     write JSON to standard output, for other programs
  --format sarif    write SARIF 2.1.0 to standard output, for editors
  --strict          exit with 1 on warnings too
)";

Diagnostics wrong_words(Words const& words) {
  Diagnostics said = refuse_no_paths(words);
  said.append(refuse_other_than({"text", "json", "sarif"}, words.format, "--format"));
  return said;
}

}  // namespace

Usage const check_usage = {
    Command::check,
    "check",
    "check PATH...",
    {"誤りと疑問点をすべて示します（何も書きません）", "show every error and doubt, write nothing"},
    {help_ja, help_en},
    options,
    CommonOptions::of_rendering,
    wrong_words,
    check};

}  // namespace mokuhyo::cli

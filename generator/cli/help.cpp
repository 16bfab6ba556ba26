#include "cli/help.h"

#include "cli/usage/usage.h"

#include <algorithm>

namespace mokuhyo::cli {
namespace {

constexpr HelpText beginning{
    R"(mokuhyo: YAML から、そのまま印刷できる帳票の PDF を作ります。

使い方:
)",
    R"(mokuhyo: print-ready Japanese form sheets (PDF) from YAML.

Usage:
)"};

constexpr HelpText ending{
    R"(
PATH はシートのフォルダー（header.yaml か sheet.yaml のあるもの）、冊子のフォルダー
（pack.yaml のあるもの）、または YAML ファイルです。

共通の指定:
  --lang ja|en      メッセージの言語（省略時はロケールに従います）
  -h, --help        使い方（「mokuhyo render --help」のようにコマンドごとにも）
  --version         版

終了コード: 0 完了、1 入力の誤り、2 指定の誤り、3 機械の都合（ディスク、書体など）、70 不具合
)",
    R"(
PATH is the folder of a sheet (with header.yaml or sheet.yaml), the folder of a pack
(with pack.yaml), or one YAML file.

Options of all commands:
  --lang ja|en      language of messages (by default that of the locale)
  -h, --help        this help; `mokuhyo render --help` for one command
  --version         the version

Exit codes: 0 done, 1 the input is wrong, 2 the command line is wrong, 3 the machine failed
(disk, font file), 70 a bug
)"};

constexpr HelpText templates_option{
    "  --templates DIR   様式の定義（テンプレート）を先に探すフォルダー。何度でも指定できます\n",
    "  --templates DIR   a folder to look for templates in first; may be given several times\n"};

constexpr HelpText fonts_option{"  --fonts CATALOG   書体の一覧（catalog.yaml）\n",
                                "  --fonts CATALOG   the list of fonts (catalog.yaml)\n"};

constexpr HelpText jobs_option{
    "  --jobs N          "
    "同時に進める仕事の数（省略時は使えるプロセッサーの数）。結果は変わりません\n",
    "  --jobs N          how much is done side by side (by default as many as there are\n"
    "                    processors); what is made is the same\n"};

constexpr HelpText language_option{"  --lang ja|en      メッセージの言語\n",
                                   "  --lang ja|en      language of messages\n"};

std::string_view in(Language language, HelpText const& text) {
  return language == Language::japanese ? text.ja : text.en;
}

std::string help_of_program(Language language) {
  constexpr std::size_t summaries_begin = 34;  // columns for the synopses
  std::string text(in(language, beginning));
  for (Usage const* const usage : all_usages()) {
    std::string line = "  mokuhyo " + std::string(usage->synopsis);
    line.append(std::max(line.size() + 2, summaries_begin + 2) - line.size(), ' ');
    text.append(line).append(in(language, usage->summary)).append("\n");
  }
  return text.append(in(language, ending));
}

std::string help_of_command(Usage const& usage, Language language) {
  std::string text(in(language, usage.help));
  auto const offered = usage.common_options;
  if (offered >= CommonOptions::templates) text += in(language, templates_option);
  if (offered >= CommonOptions::templates_and_fonts) text += in(language, fonts_option);
  if (offered >= CommonOptions::of_rendering) text += in(language, jobs_option);
  return text.append(in(language, language_option));
}

}  // namespace

std::string help_text(std::optional<Command> command, Language language) {
  return command ? help_of_command(usage_of(*command), language) : help_of_program(language);
}

std::string_view version_text() { return "mokuhyo " MOKUHYO_VERSION "\n"; }

}  // namespace mokuhyo::cli

#include "cli/commands.h"
#include "cli/counts.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"

#include <array>

namespace mokuhyo::cli {
namespace {

constexpr std::array<Option, 5> options{{
    {"--port", &Words::port},
    {"--open", &Words::open},
    {"--editor", &Words::editor},
    {"--allow-signoff", &Words::allow_signoff},
    {"--edition", &Words::edition},
}};

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo preview PATH [--port N] [--open] [--editor COMMAND] [--edition PATH]
                       [--allow-signoff] [--templates DIR]... [--fonts CATALOG]

印刷されるとおりのページをブラウザーで見ながら書けます。YAML を保存すると、すぐ新しいページになります。
この機械のブラウザーからだけ見られます。--allow-signoff がなければ、ファイルには何も書きません。
終わるには Ctrl-C を押します。

  PATH              シートか冊子、またはそれらの入ったフォルダー
  --port N          ポートの番号（省略時は 8417。使われていれば空いている番号）
  --open            ブラウザーを開きます
  --editor COMMAND  ページの欄を押したとき、書いてある行を開くコマンド。{file}、{line}、{column} が
                    置きかわります（例: 'code -g {file}:{line}:{column}'）。省略時は、場所の名前をコピーします
  --edition PATH    前に公表した版（publish で作ったフォルダーか、シート一枚の PDF）。そこから
                    変わったところを、ページの上で見られます
  --allow-signoff   ページの下の欄から承認できるようにします。記録はシートのそばの signoff.yaml です
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo preview PATH [--port N] [--open] [--editor COMMAND] [--edition PATH]
                       [--allow-signoff] [--templates DIR]... [--fonts CATALOG]

Shows the pages as they will print in the browser while you write: saving a YAML file gives a new
page at once. Only browsers of this machine can see it; without --allow-signoff no file is written.
Ctrl-C ends it.

  PATH              a sheet, a pack, or a folder of them
  --port N          the port (by default 8417, or any free one if that is taken)
  --open            open the browser
  --editor COMMAND  the command that opens the line where a cell was written when the cell is
                    clicked; {file}, {line} and {column} are replaced ('code -g {file}:{line}:{column}').
                    By default the name of the place is copied
  --edition PATH    what was published before (a folder that publish made, or the PDF of one sheet):
                    what has changed since is shown on the pages
  --allow-signoff   sheets can be signed below the pages; the record is signoff.yaml beside the sheet
)";

Diagnostics wrong_words(Words const& words) {
  Diagnostics said = refuse_no_paths(words);
  if (words.paths.size() > 1) {
    said.error({}, {"プレビューできるのは一度に一つです", "one thing is previewed at a time"},
               {"まとめて見るには、それらの入ったフォルダーを指定してください",
                "name the folder that holds them to see them all"});
  }
  if (!words.port.empty() && !read_count(words.port, largest_port)) {
    said.append(
        refuse_word("--port", words.port,
                    {"1 から 65535 までの数を指定してください", "it is a number from 1 to 65535"}));
  }
  return said;
}

}  // namespace

Usage const preview_usage = {Command::preview,
                             "preview",
                             "preview PATH",
                             {"印刷されるとおりのページを、書きながらブラウザーで見ます",
                              "show the pages in the browser while you write"},
                             {help_ja, help_en},
                             options,
                             CommonOptions::templates_and_fonts,
                             wrong_words,
                             preview};

}  // namespace mokuhyo::cli

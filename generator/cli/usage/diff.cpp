#include "cli/commands.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"

#include <array>

namespace mokuhyo::cli {
namespace {

constexpr std::array<Option, 2> options{{
    {"-o,--output", &Words::output},
    {"--format", &Words::format},
}};

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo diff OLD NEW [--format text|json] [-o FILE.pdf] [--templates DIR]...
                    [--fonts CATALOG]

シートや冊子の二つの状態をくらべ、変わった項目を示します。シートは名前で（名前が変わっていれば
表題で）、行は番号や id で、それのない行は内容で対応させます。消えた文字は [- -]、加わった文字は
{+ +} の中に示します（端末では色も）。
終了コードは、同じなら 0、違いがあれば 1 です。

  OLD, NEW          シートや冊子のフォルダー、YAML ファイル、公表したシートの PDF、公表した一式の
                    フォルダー、git の版（REV:PATH。PATH は今いるフォルダーから見たもの）
  --format json     結果を JSON で書きます
  -o, --output FILE.pdf  NEW の PDF も作ります。加わった文字に下線を引き、消えた文字は取消線つきで
                    シートのあとの一覧に載せます
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo diff OLD NEW [--format text|json] [-o FILE.pdf] [--templates DIR]...
                    [--fonts CATALOG]

Shows what changed between two states of a sheet or a pack. Sheets are matched by their names, those
whose names have changed by their titles; rows by their numbers and ids, those without one by what
they say. What was removed stands in [- -], what was added in {+ +}, on a terminal in colour too. The
exit code is 0 if they are the same, 1 if not.

  OLD, NEW          folders of sheets or packs, YAML files, PDFs of published sheets, folders of
                    published editions, or a git revision (REV:PATH, the path as seen from here)
  --format json     write JSON
  -o, --output FILE.pdf  make a PDF of NEW too, with what was added underlined, and what was removed
                    struck out in a list after each sheet
)";

Diagnostics wrong_words(Words const& words) {
  Diagnostics said = refuse_yaml_output(words);
  said.append(refuse_other_than({"text", "json"}, words.format, "--format"));
  if (words.paths.size() == 2) return said;
  said.error({}, {"くらべる二つを指定します", "this takes two states"},
             {"「mokuhyo diff 前 後」と書いてください", "write `mokuhyo diff OLD NEW`"});
  return said;
}

}  // namespace

Usage const diff_usage = {Command::diff,
                          "diff",
                          "diff OLD NEW [-o OUT.pdf]",
                          {"二つの状態をくらべます", "show what changed between two states"},
                          {help_ja, help_en},
                          options,
                          CommonOptions::of_rendering,
                          wrong_words,
                          diff};

}  // namespace mokuhyo::cli

#include "cli/commands.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"

namespace mokuhyo::cli {
namespace {

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo new TEMPLATE DIR [--templates DIR]...

新しいシートのフォルダーを作ります。すべての項目の並んだ YAML ファイルと、エディターの入力補助の
ための JSON Schema が入ります。フォルダーは、まだないか、空でなければなりません。

  TEMPLATE          様式の名前か、その YAML ファイル
  DIR               作るフォルダー
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo new TEMPLATE DIR [--templates DIR]...

Makes the folder of a new sheet: YAML files with every key, and a JSON Schema by which editors
complete and check them. The folder must be new or empty.

  TEMPLATE          the name of a template, or its YAML file
  DIR               the folder to make
)";

Diagnostics wrong_words(Words const& words) {
  Diagnostics said;
  if (words.paths.size() == 2) return said;
  said.error({}, {"様式とフォルダーを一つずつ指定します", "this takes a template and a folder"},
             {"「mokuhyo new 様式の名前 フォルダー」と書いてください",
              "write `mokuhyo new TEMPLATE DIR`"});
  return said;
}

}  // namespace

Usage const new_sheet_usage = {
    Command::new_sheet,
    "new",
    "new TEMPLATE DIR",
    {"新しいシートのフォルダーを作ります", "make the folder of a new sheet"},
    {help_ja, help_en},
    {},
    CommonOptions::templates,
    wrong_words,
    new_sheet};

}  // namespace mokuhyo::cli

#include "cli/commands.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"

namespace mokuhyo::cli {
namespace {

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo schema TEMPLATE [--templates DIR]...

様式の JSON Schema（draft 2020-12）を標準出力へ書きます。YAML を書くエディターが、項目の補完と
点検に使います。

  TEMPLATE          様式の名前か、その YAML ファイル
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo schema TEMPLATE [--templates DIR]...

Prints the JSON Schema (draft 2020-12) of a template, by which editors complete and check YAML.

  TEMPLATE          the name of a template, or its YAML file
)";

Diagnostics wrong_words(Words const& words) {
  Diagnostics said;
  if (words.paths.size() == 1) return said;
  said.error({}, {"様式を一つ指定します", "this takes one template"},
             {"「mokuhyo schema 様式の名前」と書いてください", "write `mokuhyo schema TEMPLATE`"});
  return said;
}

}  // namespace

Usage const schema_usage = {Command::schema,
                            "schema",
                            "schema TEMPLATE",
                            {"様式の JSON Schema を示します（エディターの入力補助用）",
                             "print a template's JSON Schema, for editors"},
                            {help_ja, help_en},
                            {},
                            CommonOptions::templates,
                            wrong_words,
                            schema};

}  // namespace mokuhyo::cli

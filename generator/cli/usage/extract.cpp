#include "cli/commands.h"
#include "cli/usage/usage.h"

#include <array>

namespace mokuhyo::cli {
namespace {

constexpr std::array<Option, 1> options{{
    {"-o,--output", &Words::output},
}};

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo extract FILE.pdf [-o DIR]

公表した帳票の PDF から、添付されているデータ（YAML）と様式を取り出し、シートのフォルダーにします。
「mokuhyo render DIR --with-data」で、同じ PDF がもう一度できます。

  -o, --output DIR  作るフォルダー（まだないか、空のもの）。省略時は、今のフォルダーに PDF の名前で
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo extract FILE.pdf [-o DIR]

Takes the data (YAML) and the template out of the PDF of a published sheet, and makes the sheet's
folder of them. `mokuhyo render DIR --with-data` then makes the same PDF again.

  -o, --output DIR  the folder to make, new or empty; by default called like the PDF, here
)";

Diagnostics wrong_words(Words const& words) {
  Diagnostics said;
  if (words.paths.size() == 1) return said;
  said.error({}, {"PDF を一つ指定します", "this takes one PDF"},
             {"「mokuhyo extract FILE.pdf -o DIR」と書いてください",
              "write `mokuhyo extract FILE.pdf -o DIR`"});
  return said;
}

}  // namespace

Usage const extract_usage = {Command::extract,
                             "extract",
                             "extract FILE.pdf [-o DIR]",
                             {"公表した PDF から、そのシートのデータを取り出します",
                              "take a sheet's data out of its published PDF"},
                             {help_ja, help_en},
                             options,
                             CommonOptions::none,
                             wrong_words,
                             extract};

}  // namespace mokuhyo::cli

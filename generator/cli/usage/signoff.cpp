#include "cli/commands.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"
#include "input/date.h"

#include <array>

namespace mokuhyo::cli {
namespace {

constexpr std::array<Option, 5> options{{
    {"--as", &Words::role},
    {"--by", &Words::name},
    {"--date", &Words::date},
    {"--verify", &Words::verify},
    {"--format", &Words::format},
}};

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo signoff SHEET --as ROLE --by NAME [--date DATE] [--templates DIR]...
        mokuhyo signoff PATH... --verify [--format text|json] [--templates DIR]...

シートを承認したことを、シートのそばの signoff.yaml に書き足します。ほかのファイルには触れません。
役職とその順は、様式の決裁欄（stamps）のとおりです。承認のあとで内容が変わると分かります。
これは内容が変わっていないことの記録で、本人であることの証明ではありません。

  --as ROLE         決裁欄の役職
  --by NAME         承認する人の氏名
  --date DATE       承認の日。R6.4.2、2024-04-02 など。省略時は今日（SOURCE_DATE_EPOCH があればその日）
  --verify          何も書かず、シートや冊子の承認の状態を表にします。確定版として
                    刷れない（render --final で断られる）シートがあれば終了コードを 1 にします
  --format json     --verify の結果を JSON で書きます
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo signoff SHEET --as ROLE --by NAME [--date DATE] [--templates DIR]...
       mokuhyo signoff PATH... --verify [--format text|json] [--templates DIR]...

Adds to signoff.yaml beside the sheet that it is approved; no other file is touched. The roles and
their order are those of the form's boxes for stamps. Whatever changes in the sheet afterwards is
seen. This is a record of what was approved, not a proof of who approved it.

  --as ROLE         a role of the form's boxes
  --by NAME         the name of who approves
  --date DATE       the day, such as R6.4.2 or 2024-04-02; by default today (or the day of
                    SOURCE_DATE_EPOCH)
  --verify          write nothing, show the state of sheets and packs as a table, and exit with 1 if
                    a sheet could not be printed as final (render --final)
  --format json     write what --verify finds as JSON
)";

Diagnostics wrong_signing(Words const& words) {
  Diagnostics said;
  if (words.role.empty() || words.name.empty()) {
    said.error({},
               {"だれがどの役職で承認するかの指定がありません", "it is not said who signs as what"},
               {"「--as 役職 --by 氏名」を指定してください。状態を見るだけなら「--verify」です",
                "give `--as ROLE --by NAME`, or `--verify` to see how things stand"});
  }
  if (words.paths.size() > 1) {
    said.error({}, {"一度に承認できるシートは一つです", "one sheet is signed at a time"});
  }
  if (!words.date.empty() && !input::read_date(words.date)) {
    said.error({},
               {"「" + words.date + "」は日付として読めません", "`" + words.date + "` is no date"},
               {"R6.4.2、2024-04-02 のように指定してください", "write it as 2024-04-02 or R6.4.2"});
  }
  return said;
}

Diagnostics wrong_words(Words const& words) {
  Diagnostics said = refuse_no_paths(words);
  said.append(refuse_other_than({"text", "json"}, words.format, "--format"));
  if (!words.verify) {
    said.append(wrong_signing(words));
  } else if (!words.role.empty() || !words.name.empty() || !words.date.empty()) {
    said.error({}, {"「--verify」は、「--as」「--by」「--date」と一緒に使えません",
                    "`--verify` does not go with `--as`, `--by` and `--date`"});
  }
  return said;
}

}  // namespace

Usage const signoff_usage = {
    Command::signoff,
    "signoff",
    "signoff SHEET --as ROLE --by NAME",
    {"シートの承認を記録します。--verify で確かめます", "record a sign-off; --verify shows all"},
    {help_ja, help_en},
    options,
    CommonOptions::templates,
    wrong_words,
    signoff};

}  // namespace mokuhyo::cli

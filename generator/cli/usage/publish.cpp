#include "cli/commands.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"

#include <array>

namespace mokuhyo::cli {
namespace {

constexpr std::array<Option, 6> options{{
    {"-o,--output", &Words::output},
    {"--draft", &Words::draft},
    {"--final", &Words::final},
    {"--keep-going", &Words::keep_going},
    {"--shard", &Words::shard},
    {"--merge", &Words::merge},
}};

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo publish PACK -o DIR [--draft | --final] [--keep-going | --shard K/N | --merge N]
                       [--jobs N] [--templates DIR]... [--fonts CATALOG]

冊子を、公表するための一式にします。DIR には、表紙、目次、達成状況一覧などのそろった全体の PDF、帳票ごとの
PDF とウェブページ、全体のデータ（CSV、JSON）、目次のページ、ファイルの一覧（manifest.json、SHA-256 つき）が
入ります。
一式は全部そろってから DIR に現れます。誤りが一つでもあれば、前の一式がそのまま残ります。
内容の変わらないファイルは、日時も含めて前のままです。

  -o, --output DIR  書き込み先のフォルダー。新しい名前か、前に公表した一式のあるフォルダー
  --draft           どのシートも案として刷ります
  --final           案でないものだけを刷ります。承認や記入の済んでいないシートがあれば、残っているものを
                    すべて示して何も書きません
  --keep-going      誤りのあるシートを除いて作ります。除いたシートは表紙の裏に示し、終了コードは 1 です
  --shard K/N       N 分割の K 番目（1 から）の帳票の PDF だけを DIR.shard-K-of-N に作ります。
                    分割は、別々の機械で同時に作れます
  --merge N         N 個の分割がそろったあとで、それを使って一式を DIR に作ります
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo publish PACK -o DIR [--draft | --final] [--keep-going | --shard K/N | --merge N]
                       [--jobs N] [--templates DIR]... [--fonts CATALOG]

Makes the published edition of a pack. DIR then holds the PDF of the whole with cover, contents and
summary, a PDF and a web page of each sheet, the data of all (CSV, JSON), an index page, and the list
of all files with their SHA-256 (manifest.json).
The edition appears in DIR when all of it is there; where there is an error, the one before stays as
it was. Files whose content has not changed stay the same, times and all.

  -o, --output DIR  the folder to write: a new name, or that of an edition made before
  --draft           print every sheet as a draft
  --final           print nothing that is a draft: where a sheet is not approved or not filled in,
                    say all that is open and write nothing
  --keep-going      leave sheets with errors out; the back of the cover says which, and the exit
                    code is 1
  --shard K/N       make nothing but the sheets' PDFs of the K-th of N shards (from 1), in
                    DIR.shard-K-of-N; each may be made on a machine of its own
  --merge N         make the edition of the N shards, when all of them are there
)";

/// A shard is made or joined, and either way of all sheets.
Diagnostics refuse_parts_together(Words const& words) {
  Diagnostics said;
  if (!words.shard.empty() && !words.merge.empty()) {
    said.error({}, {"--shard と --merge は同時に指定できません", "`--shard` excludes `--merge`"},
               {"どちらか一つを指定してください", "give one of the two"});
  }
  if (words.keep_going && !(words.shard.empty() && words.merge.empty())) {
    said.error({},
               {"--keep-going は --shard や --merge と同時に指定できません",
                "`--keep-going` excludes `--shard` and `--merge`"},
               {"分割ではシートを除けません。誤りを直すか、分割せずに作ってください",
                "shards leave no sheet out: mend the errors, or publish without shards"});
  }
  return said;
}

/// An edition is of one pack, and goes where its author says.
Diagnostics wrong_words(Words const& words) {
  Diagnostics said = refuse_no_paths(words);
  said.append(refuse_draft_and_final(words));
  if (words.output.empty()) {
    said.error({}, {"書き込み先の指定がありません", "it is not said where to write"},
               {"-o でフォルダーを指定してください", "name a folder with -o"});
  }
  said.append(refuse_parts_together(words));
  if (words.paths.size() > 1) {
    said.error({}, {"公表できる冊子は一度に一つです", "one pack is published at a time"},
               {"冊子のフォルダーを一つ指定してください", "name the folder of one pack"});
  }
  return said;
}

}  // namespace

Usage const publish_usage = {Command::publish,
                             "publish",
                             "publish PACK -o DIR",
                             {"冊子を公表用の一式（PDF、ウェブページ、データ、一覧）にします",
                              "make the published edition of a pack: PDFs, web pages, data"},
                             {help_ja, help_en},
                             options,
                             CommonOptions::of_rendering,
                             wrong_words,
                             publish};

}  // namespace mokuhyo::cli

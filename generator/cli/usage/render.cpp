#include "cli/commands.h"
#include "cli/refusals.h"
#include "cli/usage/usage.h"
#include "form/print_choice.h"

#include <array>

namespace mokuhyo::cli {
namespace {

constexpr std::array<Option, 11> options{{
    {"-o,--output", &Words::output},
    {"--draft", &Words::draft},
    {"--final", &Words::final},
    {"--paper", &Words::paper},
    {"--widths", &Words::widths},
    {"--front-matter", &Words::front_matter},
    {"--keep-going", &Words::keep_going},
    {"--explain", &Words::explain},
    {"--print", &Words::print},
    {"--with-data", &Words::with_data},
    {"--conformance", &Words::conformance},
}};

constexpr std::string_view help_ja =
    R"(使い方: mokuhyo render PATH... [-o OUT] [--draft | --final] [--front-matter] [--keep-going]
                      [--paper PAPER] [--widths SCOPE] [--print] [--with-data] [--conformance LIST]
                      [--explain] [--templates DIR]... [--fonts CATALOG]

シートや冊子を PDF にします。誤りが一つでもあれば、何も書きません（--keep-going のほかは）。

  -o, --output OUT  書き込み先。フォルダー（既にあるもの、または / で終わる名前）なら PATH ごとに一つ、
                    ファイルなら全体で一つの PDF。省略時は、今のフォルダーに PATH ごとに一つ
  --draft           どのシートも案として刷ります
  --final           案でないものだけを刷ります。承認や記入の済んでいないシートがあれば、残っているものを
                    すべて示して何も書きません
  --paper PAPER     ひな形と違う紙に: A4、B4-portrait、A3-landscape、200x300mm など
  --widths SCOPE    列の幅を template（ひな形の割合のまま）、sheet（シートごと）、
                    pack（冊子で共通）のどれで決めるか
  --print           印刷所へ渡す PDF（PDF/X-1a: トンボ、塗り足し 3 mm、墨一色）にします
  --with-data       シートの元のデータ（YAML）と様式を PDF に添付します（PDF/A-3a）。
                    「mokuhyo extract」で取り出せます
  --front-matter    冊子に、表紙、目次、達成状況一覧、ページ番号などを付けます（publish と同じ）
  --keep-going      誤りのあるシートを除いて作ります。除いたシートは表紙の裏に示し、終了コードは 1 です
  --conformance LIST  PDF が名乗る規格。pdfua1、pdfa2a、pdfa2u、pdfa2b、pdfa3a、pdfa3u、pdfa3b を
                    , でつないだもの、または none。省略時は pdfua1,pdfa2a
                    （--with-data では pdfua1,pdfa3a、--print では pdfua1）
  --explain         文字の大きさや列の幅がどう決まったかを示します
)";

constexpr std::string_view help_en =
    R"(Usage: mokuhyo render PATH... [-o OUT] [--draft | --final] [--front-matter] [--keep-going]
                      [--paper PAPER] [--widths SCOPE] [--print] [--with-data] [--conformance LIST]
                      [--explain] [--templates DIR]... [--fonts CATALOG]

Makes PDFs of sheets and packs. Nothing is written where there is an error (but see --keep-going).

  -o, --output OUT  where to write: one PDF for each PATH if it is a folder (one that exists, or
                    a name that ends in /), else one for all; by default one for each PATH, here
  --draft           print every sheet as a draft
  --final           print nothing that is a draft: where a sheet is not approved or not filled in,
                    say all that is open and write nothing
  --paper PAPER     other paper than the template's: A4, B4-portrait, A3-landscape, 200x300mm, ...
  --widths SCOPE    choose widths of columns for each sheet, for the whole pack alike, or keep the
                    template's proportions (template)
  --print           make the PDF for a press: PDF/X-1a with marks to cut by, 3 mm of bleed and
                    black ink alone
  --with-data       attach the sheet's data (YAML) and template to the PDF (PDF/A-3a);
                    `mokuhyo extract` takes them out again
  --front-matter    give packs their cover, contents, summary and page numbers, as publish does
  --keep-going      leave sheets with errors out; the back of the cover says which, and the exit
                    code is 1
  --conformance LIST  what the PDF claims: pdfua1, pdfa2a, pdfa2u, pdfa2b, pdfa3a, pdfa3u, pdfa3b
                    with commas between them, or none; by default pdfua1,pdfa2a (with
                    --with-data pdfua1,pdfa3a, with --print pdfua1)
  --explain         tell how type size and column widths were chosen
)";

Diagnostics wrong_words(Words const& words) {
  Diagnostics said = refuse_no_paths(words);
  said.append(refuse_draft_and_final(words));
  said.append(refuse_yaml_output(words));
  if (words.print && words.with_data) {
    said.error(
        {}, {"「--print」の PDF にはデータを添付できません", "a PDF for a press carries no data"},
        {"「--print」と「--with-data」は別々に指定してください",
         "give `--print` and `--with-data` one at a time"});
  }
  if (!words.paper.empty() && !form::read_paper(words.paper)) {
    said.error(
        {}, {"「" + words.paper + "」という紙は分かりません", "`" + words.paper + "` is no paper"},
        {"A4、B4-portrait、A3-landscape、200x300mm のように指定してください",
         "write it as A4, B4-portrait, A3-landscape or 200x300mm"});
  }
  if (!words.widths.empty()) {
    said.append(refuse_other_than({"template", "sheet", "pack"}, words.widths, "--widths"));
  }
  return said;
}

}  // namespace

Usage const render_usage = {Command::render,
                            "render",
                            "render PATH... [-o OUT]",
                            {"シートや冊子を PDF にします", "make PDFs of sheets and packs"},
                            {help_ja, help_en},
                            options,
                            CommonOptions::of_rendering,
                            wrong_words,
                            render};

}  // namespace mokuhyo::cli

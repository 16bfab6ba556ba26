#include "cli/help.h"

namespace mokuhyo::cli {
namespace {

constexpr std::string_view program_ja =
    R"(mokuhyo: YAML から、そのまま印刷できる帳票の PDF を作ります。

使い方:
  mokuhyo render PATH... [-o OUT]   シートや冊子を PDF にします
  mokuhyo check PATH...             誤りと疑問点をすべて示します（何も書きません）
  mokuhyo publish PACK -o DIR       冊子を公表用の一式（PDF、ウェブページ、データ、一覧）にします
  mokuhyo new TEMPLATE DIR          新しいシートのフォルダーを作ります
  mokuhyo schema TEMPLATE           様式の JSON Schema を示します（エディターの入力補助用）

PATH はシートのフォルダー（header.yaml か sheet.yaml のあるもの）、冊子のフォルダー
（pack.yaml のあるもの）、または YAML ファイルです。

共通の指定:
  --lang ja|en      メッセージの言語（省略時はロケールに従います）
  -h, --help        使い方（「mokuhyo render --help」のようにコマンドごとにも）
  --version         版

終了コード: 0 完了、1 入力の誤り、2 指定の誤り、3 機械の都合（ディスク、書体など）、70 不具合
)";

constexpr std::string_view program_en =
    R"(mokuhyo: print-ready Japanese form sheets (PDF) from YAML.

Usage:
  mokuhyo render PATH... [-o OUT]   make PDFs of sheets and packs
  mokuhyo check PATH...             show every error and doubt, write nothing
  mokuhyo publish PACK -o DIR       make the published edition of a pack: PDFs, web pages, data
  mokuhyo new TEMPLATE DIR          make the folder of a new sheet
  mokuhyo schema TEMPLATE           print a template's JSON Schema, for editors

PATH is the folder of a sheet (with header.yaml or sheet.yaml), the folder of a pack
(with pack.yaml), or one YAML file.

Options of all commands:
  --lang ja|en      language of messages (by default that of the locale)
  -h, --help        this help; `mokuhyo render --help` for one command
  --version         the version

Exit codes: 0 done, 1 the input is wrong, 2 the command line is wrong, 3 the machine failed
(disk, font file), 70 a bug
)";

constexpr std::string_view render_ja =
    R"(使い方: mokuhyo render PATH... [-o OUT] [--paper PAPER] [--widths SCOPE] [--print]
                      [--conformance LIST] [--explain] [--templates DIR]... [--fonts CATALOG]

シートや冊子を PDF にします。誤りが一つでもあれば、何も書きません。

  -o, --output OUT  書き込み先。フォルダー（既にあるもの、または / で終わる名前）なら PATH ごとに一つ、
                    ファイルなら全体で一つの PDF。省略時は、今のフォルダーに PATH ごとに一つ
  --paper PAPER     ひな形と違う紙に: A4、B4-portrait、A3-landscape、200x300mm など
  --widths SCOPE    列の幅を template（ひな形の割合のまま）、sheet（シートごと）、
                    pack（冊子で共通）のどれで決めるか
  --print           印刷所へ渡す PDF（PDF/X-1a: トンボ、塗り足し 3 mm、墨一色）にします
  --conformance LIST  PDF が名乗る規格。pdfua1、pdfa2a、pdfa2u、pdfa2b、pdfa3a、pdfa3u、pdfa3b を
                    , でつないだもの、または none。省略時は pdfua1,pdfa2a（--print では pdfua1）
  --explain         文字の大きさや列の幅がどう決まったかを示します
  --templates DIR   様式の定義（テンプレート）を先に探すフォルダー。何度でも指定できます
  --fonts CATALOG   書体の一覧（catalog.yaml）
  --lang ja|en      メッセージの言語
)";

constexpr std::string_view render_en =
    R"(Usage: mokuhyo render PATH... [-o OUT] [--paper PAPER] [--widths SCOPE] [--print]
                      [--conformance LIST] [--explain] [--templates DIR]... [--fonts CATALOG]

Makes PDFs of sheets and packs. Nothing is written where there is an error.

  -o, --output OUT  where to write: one PDF for each PATH if it is a folder (one that exists, or
                    a name that ends in /), else one for all; by default one for each PATH, here
  --paper PAPER     other paper than the template's: A4, B4-portrait, A3-landscape, 200x300mm, ...
  --widths SCOPE    choose widths of columns for each sheet, for the whole pack alike, or keep the
                    template's proportions (template)
  --print           make the PDF for a press: PDF/X-1a with marks to cut by, 3 mm of bleed and
                    black ink alone
  --conformance LIST  what the PDF claims: pdfua1, pdfa2a, pdfa2u, pdfa2b, pdfa3a, pdfa3u, pdfa3b
                    with commas between them, or none; by default pdfua1,pdfa2a (with --print
                    pdfua1)
  --explain         tell how type size and column widths were chosen
  --templates DIR   a folder to look for templates in first; may be given several times
  --fonts CATALOG   the list of fonts (catalog.yaml)
  --lang ja|en      language of messages
)";

constexpr std::string_view check_ja =
    R"(使い方: mokuhyo check PATH... [--format text|json|sarif] [--strict] [--templates DIR]... [--fonts CATALOG]

シートや冊子の誤りと疑問点をすべて示します。何も書きません。

  --format json     ほかのプログラムのために、標準出力へ JSON で書きます
  --format sarif    エディターなどのために、標準出力へ SARIF 2.1.0 で書きます
  --strict          警告があるだけでも終了コードを 1 にします
  --templates DIR   様式の定義（テンプレート）を先に探すフォルダー。何度でも指定できます
  --fonts CATALOG   書体の一覧（catalog.yaml）
  --lang ja|en      メッセージの言語
)";

constexpr std::string_view check_en =
    R"(Usage: mokuhyo check PATH... [--format text|json|sarif] [--strict] [--templates DIR]... [--fonts CATALOG]

Shows every error and doubt about sheets and packs. Writes nothing.

  --format json     write JSON to standard output, for other programs
  --format sarif    write SARIF 2.1.0 to standard output, for editors
  --strict          exit with 1 on warnings too
  --templates DIR   a folder to look for templates in first; may be given several times
  --fonts CATALOG   the list of fonts (catalog.yaml)
  --lang ja|en      language of messages
)";

constexpr std::string_view publish_ja =
    R"(使い方: mokuhyo publish PACK -o DIR [--templates DIR]... [--fonts CATALOG]

冊子を、公表するための一式にします。DIR には、全体の PDF、帳票ごとの PDF とウェブページ、全体のデータ（CSV、
JSON）、目次のページ、
ファイルの一覧（manifest.json、SHA-256 つき）が入ります。
一式は全部そろってから DIR に現れます。誤りが一つでもあれば、前の一式がそのまま残ります。
内容の変わらないファイルは、日時も含めて前のままです。

  -o, --output DIR  書き込み先のフォルダー。新しい名前か、前に公表した一式のあるフォルダー
  --templates DIR   様式の定義（テンプレート）を先に探すフォルダー。何度でも指定できます
  --fonts CATALOG   書体の一覧（catalog.yaml）
  --lang ja|en      メッセージの言語
)";

constexpr std::string_view publish_en =
    R"(Usage: mokuhyo publish PACK -o DIR [--templates DIR]... [--fonts CATALOG]

Makes the published edition of a pack. DIR then holds the PDF of the whole, a PDF and a web page of
each sheet, the data of all (CSV, JSON), an index page, and the list of all files with their SHA-256 (manifest.json).
The edition appears in DIR when all of it is there; where there is an error, the one before stays as
it was. Files whose content has not changed stay the same, times and all.

  -o, --output DIR  the folder to write: a new name, or that of an edition made before
  --templates DIR   a folder to look for templates in first; may be given several times
  --fonts CATALOG   the list of fonts (catalog.yaml)
  --lang ja|en      language of messages
)";

constexpr std::string_view schema_ja =
    R"(使い方: mokuhyo schema TEMPLATE [--templates DIR]...

様式の JSON Schema（draft 2020-12）を標準出力へ書きます。YAML を書くエディターが、項目の補完と
点検に使います。

  TEMPLATE          様式の名前か、その YAML ファイル
  --templates DIR   様式の定義（テンプレート）を先に探すフォルダー。何度でも指定できます
  --lang ja|en      メッセージの言語
)";

constexpr std::string_view schema_en =
    R"(Usage: mokuhyo schema TEMPLATE [--templates DIR]...

Prints the JSON Schema (draft 2020-12) of a template, by which editors complete and check YAML.

  TEMPLATE          the name of a template, or its YAML file
  --templates DIR   a folder to look for templates in first; may be given several times
  --lang ja|en      language of messages
)";

constexpr std::string_view new_ja =
    R"(使い方: mokuhyo new TEMPLATE DIR [--templates DIR]...

新しいシートのフォルダーを作ります。すべての項目の並んだ YAML ファイルと、エディターの入力補助の
ための JSON Schema が入ります。フォルダーは、まだないか、空でなければなりません。

  TEMPLATE          様式の名前か、その YAML ファイル
  DIR               作るフォルダー
  --templates DIR   様式の定義（テンプレート）を先に探すフォルダー。何度でも指定できます
  --lang ja|en      メッセージの言語
)";

constexpr std::string_view new_en =
    R"(Usage: mokuhyo new TEMPLATE DIR [--templates DIR]...

Makes the folder of a new sheet: YAML files with every key, and a JSON Schema by which editors
complete and check them. The folder must be new or empty.

  TEMPLATE          the name of a template, or its YAML file
  DIR               the folder to make
  --templates DIR   a folder to look for templates in first; may be given several times
  --lang ja|en      language of messages
)";

}  // namespace

std::string_view help_text(std::optional<Command> command, Language language) {
  bool const ja = language == Language::japanese;
  if (!command) return ja ? program_ja : program_en;
  switch (*command) {
    case Command::render: return ja ? render_ja : render_en;
    case Command::check: return ja ? check_ja : check_en;
    case Command::publish: return ja ? publish_ja : publish_en;
    case Command::schema: return ja ? schema_ja : schema_en;
    case Command::new_sheet: return ja ? new_ja : new_en;
  }
  return {};
}

std::string_view version_text() { return "mokuhyo " MOKUHYO_VERSION "\n"; }

}  // namespace mokuhyo::cli

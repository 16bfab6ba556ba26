#include "preview/preview.h"
#include "cli/commands.h"
#include "cli/data_folders.h"
#include "cli/output.h"
#include "preview/editor.h"

#include <cstdio>
#include <system_error>

namespace mokuhyo::cli {
namespace {

Diagnostics refuse_missing(std::filesystem::path const& path) {
  Diagnostics said;
  std::error_code failed;
  if (std::filesystem::exists(path, failed)) return said;
  Diagnostic missing;
  missing.path = path.string();
  missing.message = {"ファイルもフォルダーもありません", "no such file or folder"};
  missing.hint = {"名前を確かめてください", "check the name"};
  said.add(std::move(missing));
  return said;
}

void tell_address(Arguments const& arguments, Environment const& environment,
                  std::string const& address) {
  Message const line{"プレビュー: " + address + " （終わるには Ctrl-C）\n",
                     "preview: " + address + " (Ctrl-C ends it)\n"};
  print(environment, line.in(environment.language));
  std::fflush(environment.out);
  if (!arguments.opens_browser || preview::open_in_browser(address)) return;
  Message const failed{"ブラウザーを開けません。上のアドレスを開いてください\n",
                       "no browser can be opened; open the address above\n"};
  print(environment, failed.in(environment.language));
}

}  // namespace

ExitCode preview(Arguments const& arguments, Environment const& environment) {
  Diagnostics said = refuse_missing(arguments.paths.front());
  auto const data = find_data(arguments, environment).take(said);
  if (data && !said.has_errors()) {
    preview::PreviewOptions const options{
        arguments.paths.front(),
        {data->template_folders, data->font_catalog, environment.source_date, arguments.edition},
        arguments.port,
        preview::words_of(arguments.editor),
        arguments.allows_signoff ? current_day : std::function<std::string()>()};
    said.append(preview::serve(options, [&](std::string const& address) {
      tell_address(arguments, environment, address);
    }));
  }
  print_report(environment, said);
  return finish(environment, exit_code_of(said));
}

}  // namespace mokuhyo::cli

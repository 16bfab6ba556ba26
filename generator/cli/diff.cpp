#include "base/file.h"
#include "cli/commands.h"
#include "cli/compared_sheets.h"
#include "cli/diff_report.h"
#include "cli/output.h"
#include "cli/tools.h"
#include "diff/marked_form.h"
#include "pack/publication.h"

#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

using diff::ChangeKind;

SheetDiff compare(SheetPair const& pair, Side const& before, Side const& after) {
  static form::SheetData const nothing;
  SheetDiff diff;
  diff.name = pair.after ? after.names[*pair.after] : before.names[*pair.before];
  if (!pair.before) diff.kind = ChangeKind::added;
  if (!pair.after) diff.kind = ChangeKind::removed;
  diff.changes = diff::changes_between(pair.before ? before.data[*pair.before] : nothing,
                                       pair.after ? after.data[*pair.after] : nothing);
  return diff;
}

/// Each sheet as it is now, and after it the list of what changed in it.
std::vector<form::Form> marked_forms(std::vector<SheetPair> const& pairs,
                                     std::vector<SheetDiff> const& diffs, Side const& before,
                                     Side const& after) {
  std::vector<form::Form> forms;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    auto const& form =
        pairs[i].after ? after.forms[*pairs[i].after] : before.forms[*pairs[i].before];
    if (pairs[i].after) forms.push_back(diff::marked(form, diffs[i].changes));
    if (!diffs[i].changes.empty())
      forms.push_back(diff::change_list("変更一覧　" + form.title, diffs[i].changes, form));
  }
  return forms;
}

Diagnostics write_pdf(fs::path const& path, std::vector<form::Form> const& forms,
                      Tools const& tools, Environment const& environment) {
  Diagnostics said;
  pack::Publication publication;
  publication.name = path.stem().string();
  publication.date = environment.source_date;
  auto const rendered = pack::render(publication, forms, tools.fonts).take(said);
  said.append(tools.fonts.diagnostics());
  if (!rendered || said.has_errors()) return said;
  said.append(write_file(path, rendered->pdf));
  if (!said.has_errors()) {
    // Standard output is for the changes.
    auto const line = result_line(path, rendered->pages, environment.language);
    std::fwrite(line.data(), 1, line.size(), environment.err);
  }
  return said;
}

Result<std::vector<SheetDiff>> compare_all(Arguments const& arguments,
                                           Environment const& environment, Sources& sources) {
  Diagnostics said;
  auto const tools = find_tools(arguments, environment, sources).take(said);
  if (!tools) return said;
  auto const before = read_side(arguments.paths[0], (*tools)->reader).take(said);
  auto const after = read_side(arguments.paths[1], (*tools)->reader).take(said);
  if (!before || !after) return said;
  auto const pairs = pairs_of(*before, *after);
  std::vector<SheetDiff> diffs;
  for (auto const& pair : pairs) diffs.push_back(compare(pair, *before, *after));
  if (!arguments.output.empty()) {
    said.append(write_pdf(arguments.output, marked_forms(pairs, diffs, *before, *after), **tools,
                          environment));
  }
  std::erase_if(diffs, [](SheetDiff const& each) {
    return each.kind == ChangeKind::changed && each.changes.empty();
  });
  return {std::move(diffs), std::move(said)};
}

}  // namespace

ExitCode diff(Arguments const& arguments, Environment const& environment) {
  Sources sources;
  Diagnostics said;
  auto const diffs = compare_all(arguments, environment, sources).take(said);
  if (diffs && arguments.format == Format::json) print(environment, diff_json(*diffs));
  if (diffs && arguments.format == Format::text)
    print(environment, diff_text(*diffs, environment.language, environment.output_color));
  print_report(environment, said);
  auto const code = exit_code_of(said);
  bool const differ = diffs && !diffs->empty();
  return finish(environment, code == ExitCode::done && differ ? ExitCode::wrong_input : code);
}

}  // namespace mokuhyo::cli

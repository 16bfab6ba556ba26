#include "base/file.h"
#include "cli/commands.h"
#include "cli/diff_report.h"
#include "cli/git_files.h"
#include "cli/output.h"
#include "cli/tools.h"
#include "diff/marked_form.h"
#include "pack/file_names.h"
#include "pack/publication.h"
#include "pack/read_back.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

using diff::ChangeKind;

/// One of the two states: its sheets under their names.
struct Side {
  std::vector<std::string> names;
  std::vector<form::SheetData> data;
  std::vector<form::Form> forms;
};

/// "REV:PATH", unless there is a file of that name.
struct Revision {
  std::string revision, path;
};

std::optional<Revision> read_revision(fs::path const& path) {
  std::error_code failed;
  auto const text = path.string();
  auto const colon = text.find(':');
  bool const is_revision = colon != std::string::npos && colon > 0 && colon + 1 < text.size();
  if (!is_revision || fs::exists(path, failed)) return std::nullopt;
  return Revision{text.substr(0, colon), text.substr(colon + 1)};
}

Result<Side> read_sheets(fs::path const& path, form::SheetReader& reader) {
  Diagnostics said;
  auto const publication = pack::find_publication(path, reader.sources()).take(said);
  if (!publication) return said;
  auto sheets = pack::read_with_data(*publication, reader).take(said);
  if (said.has_errors()) return said;
  Side side{pack::file_names(publication->sheets), std::move(sheets->data),
            std::move(sheets->forms)};
  return {std::move(side), std::move(said)};
}

/// The sheet that a published PDF carries.
Result<Side> read_pdf(fs::path const& path, form::SheetReader& reader) {
  Diagnostics said;
  auto sheets = pack::read_carried_sheet(path, reader).take(said);
  if (!sheets || said.has_errors()) return said;
  Side side{{path.stem().string()}, std::move(sheets->data), std::move(sheets->forms)};
  return {std::move(side), std::move(said)};
}

Result<Side> read_side(fs::path const& path, form::SheetReader& reader) {
  if (path.extension() == ".pdf") return read_pdf(path, reader);
  auto const revision = read_revision(path);
  if (!revision) return read_sheets(path, reader);
  Diagnostics said;
  auto const files = files_at(revision->revision, revision->path).take(said);
  if (!files) return said;
  auto side =
      read_sheets(((*files)->path() / revision->path).lexically_normal(), reader).take(said);
  if (!side) return said;
  return {*std::move(side), std::move(said)};
}

/// A sheet of the new state and the same of the old one, by their places in them.
struct SheetPair {
  std::optional<std::size_t> before, after;
};

/// Sheets go by their names; two single ones are the same whatever they are called.
std::vector<SheetPair> pairs_of(Side const& before, Side const& after) {
  if (before.names.size() == 1 && after.names.size() == 1) return {{0, 0}};
  std::vector<SheetPair> pairs;
  for (std::size_t i = 0; i < after.names.size(); ++i) {
    auto const old = std::ranges::find(before.names, after.names[i]);
    SheetPair pair{std::nullopt, i};
    if (old != before.names.end())
      pair.before = static_cast<std::size_t>(old - before.names.begin());
    pairs.push_back(pair);
  }
  for (std::size_t i = 0; i < before.names.size(); ++i) {
    if (std::ranges::find(after.names, before.names[i]) == after.names.end())
      pairs.push_back({i, std::nullopt});
  }
  return pairs;
}

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

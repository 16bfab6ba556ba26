#include "cli/git_files.h"

#include "base/file.h"
#include "cli/program_run.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace mokuhyo::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_list_bytes = 64U << 20U;
constexpr std::size_t most_files = 100'000;
constexpr std::size_t most_bytes = 256U << 20U;

Diagnostics refusal(std::string const& path, Message message, Message hint = {}) {
  Diagnostics said;
  said.add(path_error(path, std::move(message), std::move(hint)));
  return said;
}

std::optional<ProgramRun> git(std::vector<std::string> arguments, std::size_t limit,
                              std::string_view input = {}) {
  arguments.insert(arguments.begin(), {"git", "--no-pager"});
  auto run = run_program(std::move(arguments), input, limit);
  return run && run->exit_code == 0 && run->is_whole ? run : std::nullopt;
}

/// A file of a revision: the name of its content in git, and its path.
struct Blob {
  std::string object;
  std::string path;
};

/// True for a path that stays within the folder it is written to.
bool is_harmless(fs::path const& path) {
  return path.is_relative() &&
         std::none_of(path.begin(), path.end(), [](fs::path const& part) { return part == ".."; });
}

/// "100644 blob <object>\t<path>" of a YAML file; nothing for anything else, links above all.
std::optional<Blob> read_entry(std::string_view entry) {
  auto const tab = entry.find('\t');
  if (tab == std::string_view::npos || !entry.starts_with("100")) return std::nullopt;
  auto const words = entry.substr(0, tab);
  std::string path(entry.substr(tab + 1));
  auto const ending = fs::path(path).extension();
  bool const is_yaml = ending == ".yaml" || ending == ".yml";
  if (words.find(" blob ") == std::string_view::npos || !is_yaml || !is_harmless(path))
    return std::nullopt;
  return Blob{std::string(words.substr(words.rfind(' ') + 1)), std::move(path)};
}

std::vector<Blob> read_list(std::string_view list) {
  std::vector<Blob> blobs;
  while (!list.empty()) {
    auto const end = std::min(list.find('\0'), list.size());
    if (auto blob = read_entry(list.substr(0, end))) blobs.push_back(*std::move(blob));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return blobs;
}

/// Takes "<object> blob <size>\n<bytes>\n" off the front of `batch`.
std::optional<std::string_view> next_content(std::string_view& batch) {
  auto const line_end = batch.find('\n');
  if (line_end == std::string_view::npos) return std::nullopt;
  auto const line = batch.substr(0, line_end);
  auto const digits = line.substr(line.rfind(' ') + 1);
  std::size_t size = 0;
  auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), size);
  if (read.ec != std::errc() || batch.size() - line_end <= size) return std::nullopt;
  auto const bytes = batch.substr(line_end + 1, size);
  batch.remove_prefix(std::min(line_end + size + 2, batch.size()));
  return bytes;
}

Diagnostics write_blobs(std::vector<Blob> const& blobs, fs::path const& folder) {
  std::string objects;
  for (auto const& blob : blobs) objects += blob.object + "\n";
  auto const batch = git({"cat-file", "--batch"}, most_bytes, objects);
  if (!batch) {
    return refusal(folder.string(),
                   {"git からファイルを取り出せません", "the files cannot be taken out of git"});
  }
  Diagnostics said;
  std::string_view rest = batch->output;
  for (auto const& blob : blobs) {
    auto const content = next_content(rest);
    if (content) said.append(write_file(folder / blob.path, *content, Flush::later));
  }
  return said;
}

Diagnostics no_files(std::string const& name) {
  return refusal(name,
                 {"その版に YAML ファイルがありません", "there are no YAML files in that revision"},
                 {"「版:フォルダー」を、今いるフォルダーから見て書いてください",
                  "write REVISION:FOLDER, seen from the folder you are in"});
}

}  // namespace

Result<std::unique_ptr<TemporaryFiles>> files_at(std::string const& revision,
                                                 std::string const& path) {
  auto const name = revision + ":" + path;
  auto const commit =
      git({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"}, 256);
  if (!commit) {
    return refusal(name,
                   {"git に「" + revision + "」という版がありません",
                    "git knows no revision `" + revision + "` here"},
                   {"リポジトリーの中で、コミットや枝の名前を書いてください",
                    "name a commit or branch, within its repository"});
  }
  auto const object = commit->output.substr(0, commit->output.find('\n'));
  auto const list = git({"ls-tree", "-r", "-z", object, "--", path}, most_list_bytes);
  auto const blobs = list ? read_list(list->output) : std::vector<Blob>();
  if (blobs.empty() || blobs.size() > most_files) return no_files(name);
  Diagnostics said;
  auto files = TemporaryFiles::make().take(said);
  if (!files) return said;
  said.append(write_blobs(blobs, (*files)->path()));
  if (said.has_errors()) return said;
  return {*std::move(files), std::move(said)};
}

}  // namespace mokuhyo::cli

#pragma once
// The command line, taken apart.

#include "base/result.h"
#include "form/print_choice.h"
#include "pack/front_matter.h"
#include "pack/shard.h"
#include "pdf/claims.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::cli {

enum class Command { render, check, preview, publish, extract, signoff, diff, schema, new_sheet };
enum class Format { text, json, sarif };

/// Who signs a sheet in which role; the day as typed, or empty.
struct SignerWords {
  std::string role, name, date;
};

struct Arguments {
  Command command = Command::render;
  std::vector<std::filesystem::path> paths;  // at least one
  std::filesystem::path output;              // -o; empty when not given
  form::PrintChoice print;                   // in place of what packs and templates say
  bool explain = false;
  bool strict = false;
  bool with_data = false;  // the PDF of a sheet is to carry what it was made of
  bool verifies = false;   // of signoff: --verify
  SignerWords signer;      // of signoff
  Format format = Format::text;
  pack::Dress dress = pack::Dress::plain;  // of packs
  pack::AtFaults at_faults = pack::AtFaults::stop;
  pdf::Claims claims;  // of the PDFs; --print asks for those of a press
  std::vector<std::filesystem::path> template_folders;  // looked in before the program's own
  std::filesystem::path font_catalog;                   // empty: the program's own
  int port = 0;                                         // of the preview; 0: the usual one
  bool opens_browser = false;
  std::string editor;                // the command that opens a place of a source; may be empty
  std::optional<pack::Shard> shard;  // of an edition, to be made alone
  std::optional<std::size_t> merge;  // how many shards are to be joined
  std::size_t jobs = 1;              // done side by side; at least 1
  bool allows_signoff = false;       // of the preview: its page may sign
  std::filesystem::path edition;     // of the preview: what to compare with; may be empty
};

/// What a command line asks for.
struct Invocation {
  enum class Kind { run, show_help, show_version } kind = Kind::run;
  std::optional<Command> command;  // that help is wanted for; always there for `run`
  Arguments arguments;
};

/// Reads the arguments after the program's name. Errors are those of the command line.
[[nodiscard]] Result<Invocation> read_arguments(std::vector<std::string> const& arguments);

/// The language that `--lang` asks for, found before anything else so that errors can use it.
[[nodiscard]] std::optional<Language> asked_language(std::vector<std::string> const& arguments);

}  // namespace mokuhyo::cli

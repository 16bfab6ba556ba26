#pragma once
// How each command is used: its name, its options, what is told of it. One file a command; the
// command line is read by these, and --help is made of them.

#include "cli/arguments.h"
#include "cli/environment.h"
#include "cli/exit_code.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mokuhyo::cli {

/// The words of a command line as they were typed, before anybody asks what they mean.
struct Words {
  std::vector<std::string> paths;
  std::string output;
  std::string format = "text";
  std::string language = "en";
  std::vector<std::string> template_folders;
  std::string font_catalog;
  std::string conformance;
  std::string jobs;
  std::string shard, merge;
  std::string paper, widths;
  std::string role, name, date;  // of who signs
  bool verify = false;
  bool draft = false, final = false;
  bool print = false, with_data = false, front_matter = false, keep_going = false;
  std::string port, editor, edition;
  bool open = false, allow_signoff = false;
  bool explain = false, strict = false, help = false, version = false;
};

/// An option of one command: a switch, or one that takes a word.
struct Option {
  char const* names;  // as CLI11 takes them ["-o,--output"]
  std::variant<bool Words::*, std::string Words::*> word;
};

/// The options that commands have alike, besides --lang and --help: where templates are; also where
/// fonts are; also how much is done side by side (--jobs).
enum class CommonOptions { none, templates, templates_and_fonts, of_rendering };

/// A text that stands in the program, in both languages.
struct HelpText {
  std::string_view ja;
  std::string_view en;
};

struct Usage {
  Command command;
  char const* name;           // ["render"]
  std::string_view synopsis;  // ["render PATH... [-o OUT]"]
  HelpText summary;           // one line, no full stop
  HelpText help;              // without the common options
  std::span<Option const> options;
  CommonOptions common_options;
  Diagnostics (*wrong_words)(Words const&);  // what is wrong with the words
  ExitCode (*run)(Arguments const&, Environment const&);
};

// One a command, each in a file called like it.
extern Usage const render_usage;
extern Usage const check_usage;
extern Usage const preview_usage;
extern Usage const publish_usage;
extern Usage const extract_usage;
extern Usage const signoff_usage;
extern Usage const diff_usage;
extern Usage const new_sheet_usage;
extern Usage const schema_usage;

/// All commands, in the order in which help shows them.
[[nodiscard]] std::span<Usage const* const> all_usages();

[[nodiscard]] Usage const& usage_of(Command command);

}  // namespace mokuhyo::cli

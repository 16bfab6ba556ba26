#include "cli/arguments.h"

#include "cli/claims.h"
#include "input/nearest.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace mokuhyo::cli {
namespace {

/// What CLI11 fills in. Words are checked here, so that all messages are ours.
struct Words {
  std::vector<std::string> paths;
  std::string output;
  std::string format = "text";
  std::string language = "en";
  std::vector<std::string> template_folders;
  std::string font_catalog;
  std::string conformance;
  bool print = false;
  std::string paper, widths;
  bool explain = false, strict = false, help = false, version = false;
};

void add_common(CLI::App& app, Words& words) {
  app.allow_extras();
  app.set_help_flag();
  app.add_flag("-h,--help", words.help);
  app.add_option("--lang", words.language);
}

CLI::App& add_command(CLI::App& app, std::string const& name, Words& words) {
  CLI::App& command = *app.add_subcommand(name);
  add_common(command, words);
  command.add_option("PATH", words.paths);
  command.add_option("--templates", words.template_folders)->allow_extra_args(false);
  command.add_option("--fonts", words.font_catalog);
  return command;
}

/// The grammar of the command line; parsing fills the words it was made with.
class Grammar {
 public:
  explicit Grammar(Words& words) {
    // One command a run: a folder may be called like another command.
    m_app.require_subcommand(0, 1);
    add_common(m_app, words);
    m_app.add_flag("--version", words.version);
    CLI::App& render = add(Command::render, "render", words);
    render.add_option("-o,--output", words.output);
    render.add_option("--paper", words.paper);
    render.add_option("--widths", words.widths);
    render.add_flag("--explain", words.explain);
    render.add_flag("--print", words.print);
    render.add_option("--conformance", words.conformance);
    CLI::App& check = add(Command::check, "check", words);
    check.add_option("--format", words.format);
    check.add_flag("--strict", words.strict);
    CLI::App& publish = add(Command::publish, "publish", words);
    publish.add_option("-o,--output", words.output);
    add(Command::schema, "schema", words);
    add(Command::new_sheet, "new", words);
  }

  /// Takes over what CLI11 throws as an error of the command line.
  [[nodiscard]] Diagnostics parse(std::vector<std::string> arguments) {
    Diagnostics said;
    std::reverse(arguments.begin(), arguments.end());  // the order that CLI11 wants
    try {
      m_app.parse(std::move(arguments));
    } catch (CLI::ArgumentMismatch const& error) {
      std::string const what = error.what();
      auto const option = what.substr(0, what.find(':'));
      said.error({}, {"「" + option + "」に値がありません", "`" + option + "` needs a value"});
    } catch (CLI::ParseError const& error) {
      std::string const what = error.what();
      said.error({}, {"指定が正しくありません（" + what + "）", what});
    }
    return said;
  }

  [[nodiscard]] std::optional<Command> command() const {
    for (auto const& [command, app] : m_commands) {
      if (app->parsed()) return command;
    }
    return std::nullopt;
  }

  /// What was understood by no part of the grammar, in order.
  [[nodiscard]] std::vector<std::string> unknown() const { return m_app.remaining(true); }

  /// The commands that could have been meant.
  [[nodiscard]] std::vector<std::string> const& commands() const { return m_names; }

  /// The options that could have been meant.
  [[nodiscard]] std::vector<std::string> options() const {
    auto const chosen = command();
    CLI::App const& active = chosen ? *m_commands.at(*chosen) : m_app;
    std::vector<std::string> names;
    for (CLI::Option const* const option : active.get_options()) {
      for (std::string const& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
  }

 private:
  CLI::App& add(Command command, std::string const& name, Words& words) {
    m_names.push_back(name);
    return *m_commands.emplace(command, &add_command(m_app, name, words)).first->second;
  }

  CLI::App m_app;
  std::map<Command, CLI::App*> m_commands;
  std::vector<std::string> m_names;
};

Message did_you_mean(std::string const& word, std::vector<std::string> const& known) {
  auto const meant = input::nearest(word, known);
  if (!meant) return {};
  return {"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"};
}

Diagnostics refuse_unknown(Grammar const& grammar) {
  Diagnostics said;
  for (std::string const& word : grammar.unknown()) {
    if (word == "--") continue;
    if (word.starts_with('-')) {
      auto const option = word.substr(0, word.find('='));
      said.error(
          {}, {"「" + option + "」という指定はありません", "there is no option `" + option + "`"},
          did_you_mean(option, grammar.options()));
    } else if (!grammar.command()) {
      said.error(
          {}, {"「" + word + "」というコマンドはありません", "there is no command `" + word + "`"},
          did_you_mean(word, grammar.commands()));
      break;  // what follows belongs to the unknown command
    }
  }
  return said;
}

/// The error for an option's word that is none of `known`, if it is none.
Diagnostics refuse_other_than(std::vector<std::string> const& known, std::string const& word,
                              std::string const& option) {
  Diagnostics said;
  if (std::find(known.begin(), known.end(), word) != known.end()) return said;
  std::string choice;
  for (auto const& each : known) choice += (choice.empty() ? "" : ", ") + each;
  said.error({},
             {"「" + option + "」に「" + word + "」は指定できません",
              "`" + option + "` cannot be `" + word + "`"},
             {choice + " のどれかを指定してください", "it is one of: " + choice});
  return said;
}

Diagnostics check_paths(std::size_t count, Command command) {
  Diagnostics said;
  if (command == Command::schema && count != 1) {
    said.error(
        {}, {"様式を一つ指定します", "this takes one template"},
        {"「mokuhyo schema 様式の名前」と書いてください", "write `mokuhyo schema TEMPLATE`"});
  } else if (command == Command::new_sheet && count != 2) {
    said.error({}, {"様式とフォルダーを一つずつ指定します", "this takes a template and a folder"},
               {"「mokuhyo new 様式の名前 フォルダー」と書いてください",
                "write `mokuhyo new TEMPLATE DIR`"});
  } else if (count == 0) {
    said.error({}, {"シートか冊子の指定がありません", "no sheet or pack is named"},
               {"フォルダーかファイルを指定してください", "name its folder or file"});
  }
  return said;
}

/// An edition is of one pack, and goes where its author says.
Diagnostics check_publishing(Words const& words) {
  Diagnostics said;
  if (words.output.empty()) {
    said.error({}, {"書き込み先の指定がありません", "it is not said where to write"},
               {"-o でフォルダーを指定してください", "name a folder with -o"});
  }
  if (words.paths.size() > 1) {
    said.error({}, {"公表できる冊子は一度に一つです", "one pack is published at a time"},
               {"冊子のフォルダーを一つ指定してください", "name the folder of one pack"});
  }
  return said;
}

Diagnostics check_print(Words const& words) {
  Diagnostics said;
  if (!words.paper.empty() && !form::read_paper(words.paper)) {
    said.error(
        {}, {"「" + words.paper + "」という紙は分かりません", "`" + words.paper + "` is no paper"},
        {"A4、B4-portrait、A3-landscape、200x300mm のように指定してください",
         "write it as A4, B4-portrait, A3-landscape or 200x300mm"});
  }
  if (!words.widths.empty() && !form::read_width_scope(words.widths)) {
    said.error({},
               {"「--widths」に「" + words.widths + "」は指定できません",
                "`--widths` cannot be `" + words.widths + "`"},
               {"template、sheet、pack のどれかを指定してください",
                "it is one of: template, sheet, pack"});
  }
  return said;
}

Diagnostics check_words(Words const& words, std::optional<Command> command) {
  Diagnostics said;
  if (command == Command::publish) said.append(check_publishing(words));
  said.append(refuse_other_than({"text", "json", "sarif"}, words.format, "--format"));
  said.append(refuse_other_than({"ja", "en"}, words.language, "--lang"));
  said.append(check_print(words));
  if (words.output.ends_with(".yaml") || words.output.ends_with(".yml")) {
    said.error(
        {}, {"PDF を YAML ファイルに上書きしようとしています", "the PDF would replace a YAML file"},
        {"-o には .pdf の名前かフォルダーを指定してください",
         "give -o the name of a .pdf file or of a folder"});
  }
  if (command) said.append(check_paths(words.paths.size(), *command));
  if (!command) {
    said.error({}, {"コマンドの指定がありません", "no command is named"},
               {"「mokuhyo --help」で使い方を表示します", "`mokuhyo --help` shows what there is"});
  }
  return said;
}

Arguments arguments_of(Words const& words, Command command) {
  Arguments arguments;
  arguments.command = command;
  arguments.paths.assign(words.paths.begin(), words.paths.end());
  arguments.output = words.output;
  arguments.explain = words.explain;
  arguments.strict = words.strict;
  arguments.format = words.format == "json"    ? Format::json
                     : words.format == "sarif" ? Format::sarif
                                               : Format::text;
  arguments.template_folders.assign(words.template_folders.begin(), words.template_folders.end());
  arguments.font_catalog = words.font_catalog;
  arguments.print = {form::read_paper(words.paper), form::read_width_scope(words.widths)};
  return arguments;
}

}  // namespace

Result<Invocation> read_arguments(std::vector<std::string> const& arguments) {
  Words words;
  Grammar grammar(words);
  Diagnostics said = grammar.parse(arguments);
  auto const command = grammar.command();
  if (words.help) return Invocation{Invocation::Kind::show_help, command, {}};
  if (words.version) return Invocation{Invocation::Kind::show_version, {}, {}};
  if (said.empty()) said = refuse_unknown(grammar);
  if (said.empty()) said = check_words(words, command);
  auto const purpose = words.print ? pdf::Purpose::press : pdf::Purpose::reading;
  auto const claims = read_claims(words.conformance, purpose).take(said);
  if (!said.empty()) return said;
  Invocation invocation{Invocation::Kind::run, command, arguments_of(words, *command)};
  invocation.arguments.claims = *claims;
  return invocation;
}

std::optional<Language> asked_language(std::vector<std::string> const& arguments) {
  constexpr std::string_view option = "--lang";
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string_view word = arguments[i];
    if (!word.starts_with(option)) continue;
    word.remove_prefix(option.size());
    if (word.empty() && i + 1 < arguments.size()) word = arguments[i + 1];
    if (word.starts_with('=')) word.remove_prefix(1);
    if (word == "ja") return Language::japanese;
    if (word == "en") return Language::english;
  }
  return std::nullopt;
}

}  // namespace mokuhyo::cli

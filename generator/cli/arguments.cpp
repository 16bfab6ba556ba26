#include "cli/arguments.h"

#include "cli/claims.h"
#include "cli/counts.h"
#include "cli/jobs.h"
#include "cli/refusals.h"
#include "cli/shards.h"
#include "cli/usage/usage.h"
#include "input/nearest.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace mokuhyo::cli {
namespace {

void add_common(CLI::App& app, Words& words) {
  app.allow_extras();
  app.set_help_flag();
  app.add_flag("-h,--help", words.help);
  app.add_option("--lang", words.language);
}

void add_option(CLI::App& app, Option const& option, Words& words) {
  if (auto const* const flag = std::get_if<bool Words::*>(&option.word)) {
    app.add_flag(option.names, words.**flag);
  } else {
    app.add_option(option.names, words.*std::get<std::string Words::*>(option.word));
  }
}

CLI::App& add_command(CLI::App& app, Usage const& usage, Words& words) {
  CLI::App& command = *app.add_subcommand(usage.name);
  add_common(command, words);
  command.add_option("PATH", words.paths);
  if (usage.common_options >= CommonOptions::templates)
    command.add_option("--templates", words.template_folders)->allow_extra_args(false);
  if (usage.common_options >= CommonOptions::templates_and_fonts)
    command.add_option("--fonts", words.font_catalog);
  if (usage.common_options >= CommonOptions::of_rendering) command.add_option("--jobs", words.jobs);
  for (Option const& option : usage.options) add_option(command, option, words);
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
    for (Usage const* const usage : all_usages()) {
      m_names.emplace_back(usage->name);
      m_commands.emplace(usage->command, &add_command(m_app, *usage, words));
    }
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

Diagnostics check_words(Words const& words, std::optional<Command> command) {
  Diagnostics said;
  if (command) {
    said.append(usage_of(*command).wrong_words(words));
  } else {
    said.error({}, {"コマンドの指定がありません", "no command is named"},
               {"「mokuhyo --help」で使い方を表示します", "`mokuhyo --help` shows what there is"});
  }
  said.append(refuse_other_than({"ja", "en"}, words.language, "--lang"));
  return said;
}

pdf::Claims usual_claims(Words const& words) {
  if (words.print) return pdf::press_claims;
  return words.with_data ? pdf::carrier_claims : pdf::Claims();
}

Arguments arguments_of(Words const& words, Command command) {
  Arguments arguments;
  arguments.command = command;
  arguments.paths.assign(words.paths.begin(), words.paths.end());
  arguments.output = words.output;
  arguments.explain = words.explain;
  arguments.strict = words.strict;
  arguments.with_data = words.with_data;
  arguments.verifies = words.verify;
  arguments.signer = {words.role, words.name, words.date};
  arguments.dress = words.front_matter ? pack::Dress::full : pack::Dress::plain;
  arguments.at_faults = words.keep_going ? pack::AtFaults::keep_going : pack::AtFaults::stop;
  arguments.format = words.format == "json"    ? Format::json
                     : words.format == "sarif" ? Format::sarif
                                               : Format::text;
  arguments.template_folders.assign(words.template_folders.begin(), words.template_folders.end());
  arguments.font_catalog = words.font_catalog;
  arguments.port = static_cast<int>(read_count(words.port, largest_port).value_or(0));
  arguments.opens_browser = words.open;
  arguments.editor = words.editor;
  arguments.allows_signoff = words.allow_signoff;
  arguments.edition = words.edition;
  arguments.print.paper = form::read_paper(words.paper);
  arguments.print.widths = form::read_width_scope(words.widths);
  if (words.draft) arguments.print.drafts = form::DraftRule::always;
  arguments.print.refuses_drafts = words.final;
  arguments.print.has_one_ink = words.print;
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
  auto const claims = read_claims(words.conformance, usual_claims(words)).take(said);
  auto const jobs = read_jobs(words.jobs).take(said);
  auto const shard = read_shard(words.shard).take(said);
  auto const merge = read_merge(words.merge).take(said);
  if (!said.empty()) return said;
  Invocation invocation{Invocation::Kind::run, command, arguments_of(words, *command)};
  invocation.arguments.claims = *claims;
  invocation.arguments.jobs = *jobs;
  invocation.arguments.shard = *shard;
  invocation.arguments.merge = *merge;
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

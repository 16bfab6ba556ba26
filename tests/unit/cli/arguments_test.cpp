// The command line: what is understood, and what is said about the rest.

#include "cli/arguments.h"

#include <gtest/gtest.h>

namespace mokuhyo::cli {
namespace {

Arguments read(std::vector<std::string> const& words) {
  auto const invocation = read_arguments(words);
  EXPECT_TRUE(invocation.ok());
  EXPECT_EQ(invocation.value->kind, Invocation::Kind::run);
  return invocation.value->arguments;
}

/// What is wrong with a command line, with the hint after "/".
std::string refused(std::vector<std::string> const& words) {
  auto const invocation = read_arguments(words);
  std::string text;
  for (Diagnostic const& diagnostic : invocation.diagnostics.items()) {
    EXPECT_FALSE(diagnostic.message.ja.empty());
    text += (text.empty() ? "" : "; ") + diagnostic.message.en;
    if (!diagnostic.hint.empty()) text += " / " + diagnostic.hint.en;
  }
  return text;
}

TEST(Arguments, OfRender) {
  auto const arguments = read({"render", "a", "b", "-o", "out.pdf", "--explain"});
  EXPECT_EQ(arguments.command, Command::render);
  EXPECT_EQ(arguments.paths, (std::vector<std::filesystem::path>{"a", "b"}));
  EXPECT_EQ(arguments.output, "out.pdf");
  EXPECT_TRUE(arguments.explain);
}

TEST(Arguments, PaperAndWidthsOfRender) {
  auto const arguments = read({"render", "a", "--paper", "A4-portrait", "--widths=sheet"});
  EXPECT_EQ(arguments.print.paper->name, "A4");
  EXPECT_EQ(arguments.print.widths, form::WidthScope::sheet);
  EXPECT_EQ(read({"render", "a"}).print.paper, std::nullopt);
  EXPECT_EQ(refused({"render", "a", "--paper", "A9"}),
            "`A9` is no paper / write it as A4, B4-portrait, A3-landscape or 200x300mm");
  EXPECT_EQ(refused({"render", "a", "--widths", "book"}),
            "`--widths` cannot be `book` / it is one of: template, sheet, pack");
}

TEST(Arguments, OfCheck) {
  auto const arguments = read({"check", "--format=json", "--strict", "a"});
  EXPECT_EQ(arguments.command, Command::check);
  EXPECT_EQ(arguments.format, Format::json);
  EXPECT_TRUE(arguments.strict);
}

TEST(Arguments, DataFoldersMayBeGiven) {
  auto const arguments =
      read({"render", "--templates", "t", "a", "--templates", "u", "--fonts", "c.yaml"});
  EXPECT_EQ(arguments.paths, (std::vector<std::filesystem::path>{"a"}));
  EXPECT_EQ(arguments.template_folders, (std::vector<std::filesystem::path>{"t", "u"}));
  EXPECT_EQ(arguments.font_catalog, "c.yaml");
}

/// What a PDF claims after `--conformance` `names`, if they are understood.
std::string claimed(std::string const& names, std::vector<std::string> words = {"render", "a"}) {
  words.insert(words.end(), {"--conformance", names});
  auto const claims = read(words).claims;
  std::string text = claims.accessible == pdf::Accessible::ua1 ? "ua1" : "";
  if (auto const& archival = claims.archival)
    text += std::to_string(archival->part) + archival->level;
  return text;
}

TEST(Arguments, ConformanceIsAccessibleAndArchivalUnlessToldOtherwise) {
  EXPECT_EQ(read({"render", "a"}).claims.archival, (pdf::Archival{2, 'A'}));
  EXPECT_EQ(read({"render", "a"}).claims.accessible, pdf::Accessible::ua1);
  EXPECT_EQ(claimed("pdfua1,pdfa2a"), "ua12A");
  EXPECT_EQ(claimed("pdfua1"), "ua1");
  EXPECT_EQ(claimed("pdfa3u"), "3U");
  EXPECT_EQ(claimed("none"), "");
}

TEST(Arguments, APressFormIsAccessibleButNotArchival) {
  auto const claims = read({"render", "a", "--print"}).claims;
  EXPECT_EQ(claims.purpose, pdf::Purpose::press);
  EXPECT_EQ(claims.archival, std::nullopt);
  EXPECT_EQ(claims.accessible, pdf::Accessible::ua1);
  EXPECT_EQ(claimed("none", {"render", "a", "--print"}), "");
}

TEST(Arguments, ConformanceThatThereIsNot) {
  std::string const choice =
      " / it is one of, or several with commas between them: "
      "pdfua1, pdfa2a, pdfa2u, pdfa2b, pdfa3a, pdfa3u, pdfa3b, none";
  EXPECT_EQ(refused({"render", "a", "--conformance", "pdfa1a"}),
            "`--conformance` cannot be `pdfa1a`" + choice);
  EXPECT_EQ(refused({"render", "a", "--conformance", "none,pdfua1"}),
            "`--conformance` cannot be `none`" + choice);
  EXPECT_EQ(refused({"render", "a", "--conformance", "pdfa2a,pdfa3a"}),
            "`--conformance` takes one kind of PDF/A only");
  EXPECT_EQ(refused({"render", "a", "--print", "--conformance", "pdfa2a"}),
            "a PDF for a press cannot be PDF/A / make the one to be kept without `--print`");
}

TEST(Arguments, AFolderMayBeCalledLikeACommand) {
  EXPECT_EQ(read({"render", "check"}).paths, (std::vector<std::filesystem::path>{"check"}));
}

TEST(Arguments, AfterTwoDashesEverythingIsAPath) {
  EXPECT_EQ(read({"render", "--", "-a"}).paths, (std::vector<std::filesystem::path>{"-a"}));
}

TEST(Arguments, TheLanguageMayStandAnywhere) {
  EXPECT_EQ(asked_language({"--lang", "ja", "check", "a"}), Language::japanese);
  EXPECT_EQ(asked_language({"check", "a", "--lang=en"}), Language::english);
  EXPECT_EQ(asked_language({"check", "a"}), std::nullopt);
  EXPECT_EQ(read({"--lang", "ja", "check", "a"}).paths.size(), 1U);
  EXPECT_EQ(read({"check", "a", "--lang=en"}).paths.size(), 1U);
}

TEST(Arguments, HelpAndVersionNeedNothingElse) {
  using Kind = Invocation::Kind;
  EXPECT_EQ(read_arguments({"--help"}).value->kind, Kind::show_help);
  EXPECT_EQ(read_arguments({"-h"}).value->kind, Kind::show_help);
  EXPECT_EQ(read_arguments({"--version"}).value->kind, Kind::show_version);
  EXPECT_EQ(read_arguments({"check", "--help"}).value->command, Command::check);
  EXPECT_EQ(read_arguments({"render", "-h"}).value->command, Command::render);
}

TEST(Arguments, WrongOnesAreNamedWithWhatWasMeant) {
  EXPECT_EQ(refused({"rendr", "a"}), "there is no command `rendr` / did you mean `render`?");
  EXPECT_EQ(refused({"render", "a", "--explian"}),
            "there is no option `--explian` / did you mean `--explain`?");
  EXPECT_EQ(refused({"check", "a", "--formt=json"}),
            "there is no option `--formt` / did you mean `--format`?");
  EXPECT_EQ(refused({"check", "a", "-x"}), "there is no option `-x`");
  EXPECT_EQ(refused({}), "no command is named / `mokuhyo --help` shows what there is");
  EXPECT_EQ(refused({"render"}), "no sheet or pack is named / name its folder or file");
  EXPECT_EQ(refused({"check", "a", "--format", "xml"}),
            "`--format` cannot be `xml` / it is one of: text, json, sarif");
  EXPECT_EQ(refused({"check", "a", "--lang", "fr"}),
            "`--lang` cannot be `fr` / it is one of: ja, en");
}

TEST(Arguments, AnOptionWithoutItsValueIsRefused) {
  EXPECT_EQ(refused({"render", "a", "-o"}), "`--output` needs a value");
  EXPECT_EQ(refused({"check", "a", "--format"}), "`--format` needs a value");
}

TEST(Arguments, APdfNeverReplacesYaml) {
  EXPECT_NE(refused({"render", "a", "-o", "a/goals.yaml"}).find("would replace a YAML file"),
            std::string::npos);
}

}  // namespace
}  // namespace mokuhyo::cli

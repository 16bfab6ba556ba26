// Every broken sheet of diagnostics/, with its record of sign-offs, gives exactly the diagnostics
// expected of it. A case is the folder of a sheet, maybe with templates of its own; its name says
// which behaviour it shows.
#include "golden/cases.h"
#include "signoff/inspection.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::golden {
namespace {

fs::path const cases_folder = source_folder / "tests/golden/diagnostics";

/// The place without the folder of the case, so that it is the same everywhere.
std::string place(Diagnostic const& said, fs::path const& folder) {
  std::string const path = fs::path(path_of(said)).lexically_relative(folder).string();
  if (said.span.file == nullptr) return path;
  auto const position = said.span.file->position(said.span.offset);
  return path + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
}

/// The place, then both languages of message and hint, one a line.
std::string printed(Diagnostic const& said, fs::path const& folder) {
  std::string const severity = said.severity == Severity::error ? ": error" : ": warning";
  std::string text =
      place(said, folder) + severity + "\n  " + said.message.ja + "\n  " + said.message.en + "\n";
  if (!said.hint.empty()) text += "  -> " + said.hint.ja + "\n  -> " + said.hint.en + "\n";
  return text;
}

class Diagnosed : public testing::TestWithParam<std::string> {};

TEST_P(Diagnosed, AsExpected) {
  fs::path const folder = cases_folder / GetParam();
  Sources sources;
  form::SheetReader reader({folder / "templates", source_folder / "templates"}, sources);
  auto const result = signoff::inspect(folder, reader);
  std::string text;
  for (auto const& said : result.diagnostics.sorted()) text += printed(said, folder);
  EXPECT_EQ(result.value.has_value(), !result.diagnostics.has_errors());
  EXPECT_FALSE(text.empty());
  EXPECT_EQ(support::compare_with_golden(folder / "expected.txt", text), "");
}

INSTANTIATE_TEST_SUITE_P(Cases, Diagnosed, testing::ValuesIn(case_names(cases_folder)), test_name);

}  // namespace
}  // namespace mokuhyo::golden

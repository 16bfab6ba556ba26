// Every file of the public YAML test suite (tests/data/yaml-test-suite), as a sheet and as a
// template: an error with a place in it or a clean answer, whatever YAML it is made of.
#include "form/sheet.h"
#include "support/source_folder.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo {
namespace {

namespace fs = std::filesystem;

using support::source_folder;

std::vector<fs::path> suite() {
  std::vector<fs::path> files;
  for (auto const& entry : fs::directory_iterator(source_folder / "tests/data/yaml-test-suite")) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

class YamlSuite : public testing::TestWithParam<fs::path> {
 protected:
  /// Reads the sheet at `path` with the templates of the project and of the test.
  void expect_orderly(fs::path const& path) {
    Sources sources;
    form::SheetReader reader({m_folder / "templates", source_folder / "templates"}, sources);
    auto const result = reader.read(path);
    EXPECT_EQ(result.value.has_value(), !result.diagnostics.has_errors());
    for (auto const& said : result.diagnostics.sorted()) expect_place(said);
  }

  support::TemporaryFolder m_folder;

 private:
  static void expect_place(Diagnostic const& said) {
    EXPECT_FALSE(said.message.ja.empty() || said.message.en.empty());
    EXPECT_FALSE(said.machine_fault);
    if (said.span.file == nullptr) return;
    EXPECT_LE(said.span.offset + said.span.length, said.span.file->text().size());
  }
};

TEST_P(YamlSuite, AsASheet) {
  auto const text = support::read_text(GetParam());
  expect_orderly(m_folder.write("alone/sheet.yaml", text));
  expect_orderly(m_folder.write("named/sheet.yaml", "template: soshiki-mokuhyo\n" + text));
  m_folder.write("beside/header.yaml", "template: soshiki-mokuhyo\n年度: R5\n部: 甲\n課: 乙\n");
  m_folder.write("beside/goals.yaml", text);
  expect_orderly(m_folder / "beside");
}

TEST_P(YamlSuite, AsATemplate) {
  auto const text = support::read_text(GetParam());
  m_folder.write("templates/alone.yaml", text);
  m_folder.write("templates/named.yaml",
                 "template: named\ntitle: 題\npage: {}\nfields: {a: {}}\nblocks: []\n" + text);
  expect_orderly(m_folder.write("alone/sheet.yaml", "template: alone\n"));
  expect_orderly(m_folder.write("named/sheet.yaml", "template: named\na: b\n"));
}

std::string name_of(testing::TestParamInfo<fs::path> const& tested) {
  std::string name = tested.param.stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Files, YamlSuite, testing::ValuesIn(suite()), name_of);

}  // namespace
}  // namespace mokuhyo

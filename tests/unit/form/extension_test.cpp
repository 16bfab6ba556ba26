// A template extends another: what it changes, adds and takes out.
#include "form/extension.h"

#include "form/sheet.h"
#include "input/load.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

/// A value in flow style, as short as can be.
std::string written(input::Value const& value) {
  std::string text;
  if (auto const* const scalar = value.scalar()) return scalar->text;
  if (auto const* const list = value.sequence()) {
    for (auto const& item : list->items) text += (text.empty() ? "" : ", ") + written(item);
    return "[" + text + "]";
  }
  for (auto const& entry : value.mapping()->entries) {
    text += (text.empty() ? "" : ", ") + entry.key + ": " + written(entry.value);
  }
  return "{" + text + "}";
}

struct ExtensionCase {
  char const* base;
  char const* changes;
  char const* result;  // or the English message
};

class Extension : public testing::TestWithParam<ExtensionCase> {};

TEST_P(Extension, ChangesWhatItNames) {
  SourceFile const base("base.yaml", GetParam().base);
  SourceFile const changes("changes.yaml", GetParam().changes);
  auto const result =
      extend(input::parse_yaml(base).value.value(), input::parse_yaml(changes).value.value());
  EXPECT_EQ(result.ok() ? written(*result.value) : result.diagnostics.items()[0].message.en,
            GetParam().result);
}

INSTANTIATE_TEST_SUITE_P(
    Mappings, Extension,
    testing::Values(ExtensionCase{"{a: 1, b: 2}", "{b: 3}", "{a: 1, b: 3}"},
                    ExtensionCase{"{a: 1}", "{b: 2}", "{a: 1, b: 2}"},
                    ExtensionCase{"{a: 1, b: 2}", "{a: }", "{b: 2}"},
                    ExtensionCase{"{a: {b: 1, c: 2}}", "{a: {c: 3}}", "{a: {b: 1, c: 3}}"},
                    ExtensionCase{"{a: 1}", "{a: {b: 2}}", "{a: {b: 2}}"},
                    ExtensionCase{"{a: [1, 2]}", "{a: [3]}", "{a: [3]}"},
                    ExtensionCase{"{a: 1}", "{b: }",
                                  "the template that this one extends has no `b` here"}));

INSTANTIATE_TEST_SUITE_P(
    Lists, Extension,
    testing::Values(
        ExtensionCase{"{c: [{field: x, width: 1}]}", "{c: {x: {width: 2}}}",
                      "{c: [{field: x, width: 2}]}"},
        ExtensionCase{"{c: [{field: x}, {field: y}]}", "{c: {x: }}", "{c: [{field: y}]}"},
        ExtensionCase{"{c: [auto, 1fr]}", "{c: {2: 2fr}}", "{c: [auto, 2fr]}"},
        ExtensionCase{"{c: [{a: x, w: 1}, {b: x, w: 1}]}", "{c: {x 2: {w: 2}}}",
                      "{c: [{a: x, w: 1}, {b: x, w: 2}]}"},
        ExtensionCase{"{c: [{group: g, columns: [{field: x}]}]}",
                      "{c: {g: {columns: {x: {width: 2}}}}}",
                      "{c: [{group: g, columns: [{field: x, width: 2}]}]}"},
        ExtensionCase{"{c: [{field: x}, {field: y}]}",
                      "{c: {insert: {after: x, items: {field: z}}}}",
                      "{c: [{field: x}, {field: z}, {field: y}]}"},
        ExtensionCase{"{c: [{field: x}, {field: y}]}",
                      "{c: {insert: {before: x, items: [{field: z}, {field: w}]}}}",
                      "{c: [{field: z}, {field: w}, {field: x}, {field: y}]}"},
        ExtensionCase{"{c: [{field: x}]}", "{c: {insert: [{items: 1}, {before: x, items: 2}]}}",
                      "{c: [2, {field: x}, 1]}"},
        ExtensionCase{"{c: []}", "{c: {insert: {items: 1}}}", "{c: [1]}"},
        ExtensionCase{"{c: [{field: x}]}", "{c: {y: {width: 2}}}",
                      "the template that this one extends has no `y` here"},
        ExtensionCase{"{c: [{field: x}]}", "{c: {insert: {after: y, items: 1}}}",
                      "the template that this one extends has no `y` here"},
        ExtensionCase{"{c: [{field: x}]}", "{c: {insert: {after: x}}}", "`items` is missing"}));

INSTANTIATE_TEST_SUITE_P(
    Blocks, Extension,
    testing::Values(ExtensionCase{"{blocks: [{title: {size: 1}}, {space: 1mm}]}",
                                  "{blocks: {title: {size: 2}, space: 2mm}}",
                                  "{blocks: [{title: {size: 2}}, {space: 2mm}]}"},
                    ExtensionCase{"{blocks: [{title: {}}, {legend: {}}]}", "{blocks: {legend: }}",
                                  "{blocks: [{title: {}}]}"},
                    ExtensionCase{"{blocks: [{grid: 1}, {grid: 2}]}", "{blocks: {grid 2: 3}}",
                                  "{blocks: [{grid: 1}, {grid: 3}]}"},
                    ExtensionCase{"{blocks: [{title: {}}]}",
                                  "{blocks: {insert: {after: title, items: {space: 1mm}}}}",
                                  "{blocks: [{title: {}}, {space: 1mm}]}"}));

class ExtendedTemplate : public testing::Test {
 protected:
  [[nodiscard]] Result<Form> read(std::string const& name) {
    SheetReader reader({folder.path()}, sources);
    return reader.read(folder.write("sheet/sheet.yaml", "template: " + name + "\n"));
  }

  support::TemporaryFolder const folder;
  Sources sources;
};

std::string const base =
    "template: base\ntitle: 元\npage: {size: A4}\nfields: {}\nblocks: [title: {}]\n";

TEST_F(ExtendedTemplate, HasWhatTheOthersHave) {
  folder.write("base.yaml", base);
  folder.write("middle.yaml", "template: middle\nextends: base\npage: {margin: 5mm}\n");
  folder.write("last.yaml", "template: last\nextends: middle\ntitle: 新\n");
  auto const form = read("last").value.value();
  EXPECT_EQ(form.title, "新");
  EXPECT_EQ(form.page.paper, "A4");
  EXPECT_EQ(form.page.margin.top, mm(5));
}

TEST_F(ExtendedTemplate, PointsToTheFileThatIsWrong) {
  folder.write("base.yaml", base + "fit: pages\n");
  folder.write("last.yaml", "template: last\nextends: base\nwidths: city\n");
  auto const result = read("last");
  ASSERT_EQ(result.diagnostics.sorted().size(), 2U);
  EXPECT_EQ(path_of(result.diagnostics.sorted()[0]), (folder / "base.yaml").string());
  EXPECT_EQ(path_of(result.diagnostics.sorted()[1]), (folder / "last.yaml").string());
}

TEST_F(ExtendedTemplate, MustNotExtendItself) {
  folder.write("a.yaml", "template: a\nextends: ./b.yaml\n");
  folder.write("b.yaml", "template: b\nextends: ./a.yaml\n");
  auto const result = read("a");
  ASSERT_EQ(result.diagnostics.items().size(), 1U);
  EXPECT_EQ(result.diagnostics.items()[0].message.en, "the template extends itself");
}

TEST_F(ExtendedTemplate, NeedsTheOther) {
  folder.write("a.yaml", "template: a\nextends: nothing\n");
  EXPECT_EQ(read("a").diagnostics.items().at(0).message.en, "there is no template `nothing`");
}

}  // namespace
}  // namespace mokuhyo::form

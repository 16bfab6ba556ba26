#include "pack/carried_data.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

/// The names of what a sheet with these files carries.
std::string names(std::vector<std::string> const& data, std::vector<std::string> const& templates) {
  Sources sources;
  form::SheetSources sheet;
  for (auto const& path : data) sheet.data.push_back(&sources.add(path, "a: 1\n"));
  for (auto const& path : templates) sheet.templates.push_back(&sources.add(path, "a: 1\n"));
  auto const carried = carried_data(sheet, {});
  if (!carried.ok()) return carried.diagnostics.items().front().message.en;
  std::string all;
  for (auto const& each : *carried.value) all += each.name + " ";
  return all;
}

TEST(CarriedData, IsCalledAsItsFilesAre) {
  EXPECT_EQ(names({"s/header.yaml", "s/goals.yaml"}, {"templates/form.yaml"}),
            "header.yaml goals.yaml form.template.yaml ");
  EXPECT_EQ(names({"s/03.yaml"}, {"s/form.template.yaml"}), "sheet.yaml form.template.yaml ");
  EXPECT_EQ(names({"s/sheet.yaml"}, {"a/r6.yaml", "b/r5.yaml"}),
            "sheet.yaml r6.template.yaml r5.template.yaml ");
}

TEST(CarriedData, TakesNoTwoTemplatesOfOneName) {
  EXPECT_EQ(names({"sheet.yaml"}, {"a/form.yaml", "b/form.yaml"}),
            "two files are called `form.template.yaml`");
}

TEST(CarriedData, HasWhatThePackSaysOfTheSheet) {
  Publication publication;
  publication.publisher = "新潟市 \"市民\" 部";
  publication.print.widths = form::WidthScope::sheet;
  auto const carried = carried_data({}, publication);
  ASSERT_EQ(carried.value->size(), 1U);
  EXPECT_EQ(carried.value->front().name, "pack.yaml");
  EXPECT_EQ(carried.value->front().bytes,
            "publisher: \"新潟市 \\\"市民\\\" 部\"\nwidths: \"sheet\"\n");
}

}  // namespace
}  // namespace mokuhyo::pack

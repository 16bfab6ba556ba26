#include "pdf/haru.h"

#include "pdf/deflate.h"
#include "pdf/outline.h"
#include "pdf/tree.h"
#include "support/command.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::pdf {
namespace {

/// The saved file as qpdf writes it again, streams and all, with objects as they were numbered.
std::string rewritten(HaruDocument& file) {
  auto const pdf = std::move(file).save();
  EXPECT_TRUE(pdf.ok());
  support::TemporaryFolder const folder;
  auto const path = folder.write("a.pdf", pdf.value.value_or("")).string();
  auto const checked = support::run({"qpdf", "--check", path});
  EXPECT_EQ(checked.exit_code, 0) << checked.output << checked.errors;
  return support::run(
             {"qpdf", "--qdf", "--no-original-object-ids", "--stream-data=uncompress", path, "-"})
      .output;
}

bool holds(std::string const& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(Haru, WritesPagesWithTheirContentAndOurEntries) {
  HaruDocument file;
  auto const page = file.add_page(deflated("0 g\n"));
  file.fill(page.page, Dictionary()
                           .ref("Contents", page.content)
                           .raw("MediaBox", "[0 0 595.28 841.89]")
                           .raw("Resources", "<<>>"));
  auto const text = rewritten(file);
  EXPECT_TRUE(holds(text, "595.28"));
  EXPECT_TRUE(holds(text, "stream\n0 g\n"));
}

TEST(Haru, RefersToObjectsBeforeTheyAreFilled) {
  HaruDocument file;
  auto const page = file.add_page(deflated("")).page;
  auto const later = file.reserve();
  file.fill(page, Dictionary().raw("MediaBox", "[0 0 9 9]").ref("PieceInfo", later));
  file.fill(later, Dictionary().text("Late", "yes"));
  file.fill_catalog(Dictionary().text("Lang", "ja-JP"));
  file.fill_info(Dictionary().text("Title", "題"));
  auto const text = rewritten(file);
  EXPECT_TRUE(holds(text, "/Late (yes)"));
  EXPECT_TRUE(holds(text, "/Lang (ja-JP)"));
}

TEST(Haru, GroupsManyPages) {
  HaruDocument file;
  for (int i = 0; i < 300; ++i) {
    file.fill(file.add_page(deflated("")).page, Dictionary().raw("MediaBox", "[0 0 9 9]"));
  }
  EXPECT_TRUE(holds(rewritten(file), "/Count 300"));
}

TEST(Haru, KnowsNoLimitOfItsObjects) {
  HaruDocument file;
  std::string const long_text(100'000, 'x');
  Array many;
  for (int i = 0; i < 50'000; ++i) many.integer(i);
  auto const object = file.add(Dictionary().text("Long", long_text).array("Many", many));
  file.fill(file.add_page(deflated("")).page,
            Dictionary().raw("MediaBox", "[0 0 9 9]").ref("PieceInfo", object));
  auto const text = rewritten(file);
  EXPECT_TRUE(holds(text, long_text));
  EXPECT_TRUE(holds(text, "49999"));
}

TEST(Haru, NamesTheFileAfterItsContent) {
  auto const id_of = [](std::string const& title) {
    HaruDocument file;
    file.fill(file.add_page(deflated("")).page, Dictionary().raw("MediaBox", "[0 0 9 9]"));
    file.fill_info(Dictionary().text("Title", title));
    auto const pdf = std::move(file).save().value.value_or("");
    return pdf.substr(pdf.find("/ID "), 72);
  };
  EXPECT_EQ(id_of("a"), id_of("a"));
  EXPECT_NE(id_of("a"), id_of("b"));
}

TEST(Tree, CutsALongListIntoLeavesWithLimits) {
  HaruDocument file;
  TreeWriter tree(file, TreeKind::numbers);
  for (int i = 0; i < 130; ++i) tree.add({std::to_string(i), "null"});
  auto const root = tree.finish();
  file.fill(file.add_page(deflated("")).page,
            Dictionary().raw("MediaBox", "[0 0 9 9]").ref("PieceInfo", root));
  auto const text = rewritten(file);
  EXPECT_TRUE(holds(text, "/Limits [\n    64\n    127\n  ]"));
  EXPECT_TRUE(holds(text, "/Limits [\n    128\n    129\n  ]"));
}

}  // namespace
}  // namespace mokuhyo::pdf

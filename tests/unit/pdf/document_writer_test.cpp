#include "pdf/document_writer.h"

#include "sample.h"
#include "support/command.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::pdf {
namespace {

using sample::biz_gothic;

std::vector<frame::Document> all_samples() {
  std::vector<frame::Document> parts;
  for (auto& [name, document] : sample::all()) parts.push_back(std::move(document));
  return parts;
}

frame::Document titled() {
  frame::Document about;
  about.metadata.title = "見本";
  return about;
}

/// The bytes of `parts`, added `at_once` at a time by so many workers.
std::string written(std::vector<frame::Document> const& parts, std::size_t at_once,
                    std::size_t workers) {
  DocumentWriter writer({sample::fonts(), {}, Workers(workers)});
  std::span const all(parts);
  for (std::size_t first = 0; first < all.size(); first += at_once)
    writer.add(all.subspan(first, std::min(at_once, all.size() - first)), Side::back);
  return writer.finish(titled()).value.value_or("");
}

/// The same of parts that are handed over.
std::string written_of_taken(std::vector<frame::Document> const& parts, std::size_t workers) {
  DocumentWriter writer({sample::fonts(), {}, Workers(workers)});
  for (auto const& part : parts) writer.take({part}, Side::back);
  return writer.finish(titled()).value.value_or("");
}

/// What poppler reads on each page, lines as they stand.
std::string text_of(Result<std::string> const& pdf) {
  support::TemporaryFolder const folder;
  auto const path = folder.write("a.pdf", pdf.value.value_or("")).string();
  auto const checked = support::run({"qpdf", "--check", path});
  EXPECT_EQ(checked.exit_code, 0) << checked.output << checked.errors;
  return support::run({"pdftotext", "-layout", path, "-"}).output;
}

TEST(PartsOfADocument, GiveTheSameBytesHoweverManyAreAddedAtOnce) {
  auto const parts = all_samples();
  auto const bytes = written(parts, parts.size(), 1);
  EXPECT_FALSE(bytes.empty());
  EXPECT_EQ(written(parts, 1, 1), bytes);
  EXPECT_EQ(written(parts, 3, 4), bytes);
}

TEST(PartsOfADocument, GiveTheSameBytesWhenTheyAreHandedOver) {
  auto const parts = all_samples();
  auto const bytes = written(parts, 1, 1);
  EXPECT_EQ(written_of_taken(parts, 1), bytes);
  EXPECT_EQ(written_of_taken(parts, 3), bytes);
}

TEST(PartsOfADocument, StandOnTheSideThatTheyAreAddedTo) {
  std::vector<frame::Document> parts;
  for (auto const* line : {"一枚", "二枚", "目次", "概要", "索引"})
    parts.push_back(sample::paragraphs({line}, biz_gothic));
  DocumentWriter writer({sample::fonts()});
  std::span const all(parts);
  writer.add(all.subspan(0, 2), Side::back);
  writer.add(all.subspan(2, 2), Side::front);
  writer.add(all.subspan(4, 1), Side::back);
  auto const pdf = writer.finish(titled());
  auto const text = text_of(pdf);
  auto at = [&](char const* words) { return text.find(words); };
  EXPECT_LT(at("目次"), at("概要"));
  EXPECT_LT(at("概要"), at("一枚"));
  EXPECT_LT(at("一枚"), at("二枚"));
  EXPECT_LT(at("二枚"), at("索引"));
}

TEST(PartsOfADocument, BearFurnitureThatIsPaintedOverThemLater) {
  std::vector<frame::Document> const parts = {sample::tagged_table(biz_gothic)};
  DocumentWriter writer({sample::fonts()});
  writer.add(parts, Side::back);
  frame::Page foot{parts[0].pages[0].size, {}};
  foot.items.push_back({frame::artifact, sample::text("柱", {mm(20), mm(280)}, biz_gothic), {}});
  writer.paint_over(0, foot);
  EXPECT_NE(text_of(writer.finish(titled())).find("柱"), std::string::npos);
}

TEST(PartsOfADocument, HaveTheirFirstHeadingOnTheFirstPart) {
  auto headed = [](frame::Role role) {
    auto document = sample::blank();
    document.structure.add(document.structure.root(), role);
    return document;
  };
  std::vector<frame::Document> const parts = {headed(frame::Role::heading2),
                                              headed(frame::Role::heading1)};
  std::span const all(parts);
  for (auto const side : {Side::front, Side::back}) {
    DocumentCheck check({sample::fonts()});
    check.add(all.subspan(0, 1), Side::back);
    check.add(all.subspan(1, 1), side);
    EXPECT_EQ(check.finish(titled()).diagnostics.has_errors(), side == Side::back);
  }
}

}  // namespace
}  // namespace mokuhyo::pdf

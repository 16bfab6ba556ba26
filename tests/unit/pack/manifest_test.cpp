#include "pack/manifest.h"

#include "base/digest.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace mokuhyo::pack {
namespace {

TEST(Manifest, ListsFilesAndSourcesByNameWithTheirDigests) {
  Manifest manifest("令和5年度", "新潟市");
  manifest.add_file(listed("b.pdf", "B"));
  manifest.add_file(listed("a.html", "AA"));
  manifest.add_source(listed("pack.yaml", "title: A"));
  auto const json = nlohmann::json::parse(manifest.text());
  EXPECT_EQ(json["title"], "令和5年度");
  EXPECT_EQ(json["publisher"], "新潟市");
  ASSERT_EQ(json["files"].size(), 2U);
  EXPECT_EQ(json["files"][0]["path"], "a.html");
  EXPECT_EQ(json["files"][0]["size"], 2);
  EXPECT_EQ(json["files"][1]["sha256"], sha256("B"));
  EXPECT_EQ(json["sources"][0]["sha256"], sha256("title: A"));
}

TEST(Manifest, DoesNotDependOnTheOrderOfItsEntries) {
  Manifest one("", "");
  one.add_file(listed("a", "1"));
  one.add_file(listed("b", "2"));
  Manifest other("", "");
  other.add_file(listed("b", "2"));
  other.add_file(listed("a", "1"));
  EXPECT_EQ(one.text(), other.text());
}

TEST(Manifest, ANameThatIsNoUtf8DoesNotEndIt) {
  Manifest manifest("", "");
  manifest.add_file(listed("\xFF.pdf", ""));
  EXPECT_EQ(nlohmann::json::parse(manifest.text())["files"][0]["path"], "\uFFFD.pdf");
}

}  // namespace
}  // namespace mokuhyo::pack

#include "base/staged_folder.h"

#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>

namespace mokuhyo {
namespace {

namespace fs = std::filesystem;
using support::read_text;
using support::TemporaryFolder;

constexpr char const* mark = "manifest.json";

/// What stands in `folder`, hidden names too.
std::vector<std::string> names_in(fs::path const& folder) {
  std::vector<std::string> names;
  for (auto const& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

/// Makes the folder `target` with a mark and these files; the diagnostics of all steps.
Diagnostics make(fs::path const& target, std::vector<std::pair<std::string, std::string>> files) {
  Diagnostics said;
  auto const folder = StagedFolder::begin(target, mark).take(said);
  if (!folder) return said;
  files.emplace_back(mark, "{}");
  for (auto const& [name, bytes] : files) said.append((*folder)->write(name, bytes));
  said.append((*folder)->commit());
  return said;
}

TEST(StagedFolder, AppearsWithAllItsFilesAndNothingBeside) {
  TemporaryFolder const place;
  EXPECT_TRUE(make(place / "out", {{"a.txt", "A"}, {"sheets/b.txt", "B"}}).empty());
  EXPECT_EQ(names_in(place.path()), std::vector<std::string>{"out"});
  EXPECT_EQ(read_text(place / "out/sheets/b.txt"), "B");
}

TEST(StagedFolder, ReplacesTheOldOneWhole) {
  TemporaryFolder const place;
  EXPECT_TRUE(make(place / "out", {{"old.txt", "A"}}).empty());
  EXPECT_TRUE(make(place / "out/", {{"new.txt", "B"}}).empty());
  EXPECT_EQ(names_in(place / "out"), (std::vector<std::string>{mark, "new.txt"}));
  EXPECT_EQ(names_in(place.path()), std::vector<std::string>{"out"});
}

TEST(StagedFolder, FilesThatStayTheSameAreTheSameFiles) {
  TemporaryFolder const place;
  EXPECT_TRUE(make(place / "out", {{"a.txt", "A"}, {"b.txt", "B"}}).empty());
  auto const early = fs::file_time_type::clock::now() - std::chrono::hours(5);
  for (auto const* const name : {"out/a.txt", "out/b.txt"}) {
    fs::last_write_time(place / name, early);
  }
  EXPECT_TRUE(make(place / "out", {{"a.txt", "A"}, {"b.txt", "C"}}).empty());
  EXPECT_EQ(fs::last_write_time(place / "out/a.txt"), early);
  EXPECT_NE(fs::last_write_time(place / "out/b.txt"), early);
  EXPECT_EQ(fs::hard_link_count(place / "out/a.txt"), 1U);
}

TEST(StagedFolder, WithoutCommitTheOldOneStaysAndNothingElseIsLeft) {
  TemporaryFolder const place;
  EXPECT_TRUE(make(place / "out", {{"a.txt", "A"}}).empty());
  {
    auto const folder = std::move(StagedFolder::begin(place / "out", mark).value).value();
    EXPECT_TRUE(folder->write("a.txt", "B").empty());
    EXPECT_FALSE(folder->keep("nothing.txt"));
  }
  EXPECT_EQ(read_text(place / "out/a.txt"), "A");
  EXPECT_EQ(names_in(place.path()), std::vector<std::string>{"out"});
}

TEST(StagedFolder, WhatIsNotOursIsNotReplaced) {
  TemporaryFolder const place;
  place.write("out/precious.txt", "A");
  auto const folder = StagedFolder::begin(place / "out", mark);
  EXPECT_FALSE(folder.ok());
  EXPECT_EQ(folder.diagnostics.items().front().message.en,
            "this folder holds things that were not made here");
  EXPECT_EQ(read_text(place / "out/precious.txt"), "A");
  place.write("file", "A");
  EXPECT_FALSE(StagedFolder::begin(place / "file", mark).ok());
}

TEST(StagedFolder, TwoProgramsDoNotMakeTheSameFolderAtOnce) {
  TemporaryFolder const place;
  auto const first = StagedFolder::begin(place / "out", mark);
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(StagedFolder::begin(place / "out", mark).diagnostics.items().front().message.en,
            "another program is writing this folder");
  EXPECT_TRUE(StagedFolder::begin(place / "other", mark).ok());
}

TEST(StagedFolder, WhatAKilledRunLeftIsClearedAway) {
  TemporaryFolder const place;
  place.write(".out.new/half.txt", "A");
  place.write(".out.old/a.txt", "A");
  place.write(".out.lock", "");
  EXPECT_TRUE(make(place / "out", {{"b.txt", "B"}}).empty());
  EXPECT_EQ(names_in(place.path()), std::vector<std::string>{"out"});
  EXPECT_EQ(names_in(place / "out"), (std::vector<std::string>{"b.txt", mark}));
}

TEST(StagedFolder, AFolderLostBetweenTwoRenamesComesBack) {
  TemporaryFolder const place;
  place.write(".out.old/a.txt", "A");
  EXPECT_TRUE(StagedFolder::begin(place / "out", mark).ok());
  EXPECT_EQ(read_text(place / "out/a.txt"), "A");
}

TEST(StagedFolder, AFolderThatCannotBeMadeIsTheMachinesFault) {
  auto const folder = StagedFolder::begin("/proc/nowhere/out", mark);
  ASSERT_FALSE(folder.ok());
  EXPECT_TRUE(folder.diagnostics.items().front().machine_fault);
}

}  // namespace
}  // namespace mokuhyo

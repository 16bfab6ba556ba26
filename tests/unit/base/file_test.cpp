#include "base/file.h"

#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace mokuhyo {
namespace {

namespace fs = std::filesystem;
using support::read_text;
using support::TemporaryFolder;

constexpr std::size_t no_limit = 1U << 20U;

std::size_t files_in(fs::path const& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// The one diagnostic that there must be.
Diagnostic only(Diagnostics const& said) {
  EXPECT_EQ(said.items().size(), 1U);
  return said.empty() ? Diagnostic{} : said.items().front();
}

TEST(ReadFile, GivesTheBytesAsTheyAre) {
  TemporaryFolder const folder;
  std::string const bytes("a\0\r\n\xFF", 5);
  EXPECT_EQ(read_file(folder.write("a", bytes), no_limit).value, bytes);
  EXPECT_EQ(read_file(folder.write("empty", ""), no_limit).value, "");
}

TEST(ReadFile, SaysWhatIsNotThere) {
  auto const result = read_file("nowhere/a.yaml", no_limit);
  EXPECT_FALSE(result.ok());
  auto const said = only(result.diagnostics);
  EXPECT_EQ(path_of(said), "nowhere/a.yaml");
  EXPECT_EQ(said.message.en, "no such file");
  EXPECT_FALSE(said.machine_fault);
}

/// A file that programs on one machine talk through.
void make_socket(fs::path const& path) {
  int const made = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  path.string().copy(address.sun_path, sizeof address.sun_path - 1);
  ASSERT_EQ(::bind(made, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  ::close(made);
}

TEST(ReadFile, SaysWhatStandsInThePlaceOfAFile) {
  TemporaryFolder const folder;
  auto const pipe = folder / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  make_socket(folder / "socket");
  auto const said = [](fs::path const& path) {
    return only(read_file(path, no_limit).diagnostics).message.en;
  };
  EXPECT_EQ(said(folder.path()), "this is a folder, not a regular file");
  EXPECT_EQ(said(pipe), "this is a named pipe, not a regular file");
  EXPECT_EQ(said(folder / "socket"), "this is a socket, not a regular file");
  EXPECT_EQ(said("/dev/zero"), "this is a device, not a regular file");
}

TEST(ReadFile, NamesTheLimitThatIsPassed) {
  TemporaryFolder const folder;
  auto const path = folder.write("a", "12345");
  EXPECT_TRUE(read_file(path, 5).ok());
  EXPECT_EQ(only(read_file(path, 4).diagnostics).message.en,
            "the file is too large (the limit is 4 bytes)");
}

TEST(WriteFile, PutsTheBytesAndLeavesNothingElse) {
  TemporaryFolder const folder;
  EXPECT_TRUE(write_file(folder / "out.pdf", "one").empty());
  EXPECT_TRUE(write_file(folder / "out.pdf", "two").empty());
  EXPECT_EQ(read_text(folder / "out.pdf"), "two");
  EXPECT_EQ(files_in(folder.path()), 1U);
}

TEST(WriteFile, MakesTheFoldersOnTheWay) {
  TemporaryFolder const folder;
  EXPECT_TRUE(write_file(folder / "a/b/out.pdf", "x").empty());
  EXPECT_EQ(read_text(folder / "a/b/out.pdf"), "x");
}

TEST(WriteFile, TakesTheLongestName) {
  TemporaryFolder const folder;
  EXPECT_TRUE(write_file(folder / std::string(255, 'n'), "x").empty());
}

TEST(WriteFile, GivesTheFileTheModeOfAnyNewFile) {
  TemporaryFolder const folder;
  mode_t const before = ::umask(022);
  EXPECT_TRUE(write_file(folder / "out.pdf", "x").empty());
  ::umask(before);
  EXPECT_EQ(fs::status(folder / "out.pdf").permissions(), static_cast<fs::perms>(0644));
}

TEST(WriteFile, LeavesAllAsItWasWhenItFails) {
  TemporaryFolder const folder;
  folder.write("taken/inside", "x");
  auto const said = only(write_file(folder / "taken", "y"));
  EXPECT_TRUE(said.machine_fault);
  EXPECT_EQ(path_of(said), (folder / "taken").string());
  EXPECT_EQ(files_in(folder.path()), 1U) << "a temporary file is left";
}

TEST(WriteFile, AFileInPlaceOfAFolderIsTheMachinesFault) {
  TemporaryFolder const folder;
  folder.write("file", "kept");
  EXPECT_TRUE(only(write_file(folder / "file/out.pdf", "y")).machine_fault);
  EXPECT_EQ(read_text(folder / "file"), "kept");
}

}  // namespace
}  // namespace mokuhyo

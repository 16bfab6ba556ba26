#include "preview/editor.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace mokuhyo::preview {
namespace {

using Words = std::vector<std::string>;

TEST(EditorCommand, IsPartedAtBlanksOutsideQuotes) {
  EXPECT_EQ(words_of("code -g {file}:{line}:{column}"),
            (Words{"code", "-g", "{file}:{line}:{column}"}));
  EXPECT_EQ(words_of(R"('/usr/My Editor/run'  --at "{file} {line}" '')"),
            (Words{"/usr/My Editor/run", "--at", "{file} {line}", ""}));
  EXPECT_EQ(words_of(""), Words{});
  EXPECT_EQ(words_of("a'b c'd"), Words{"ab cd"});
}

TEST(EditorCommand, TakesThePlaceInOneWordWhateverTheFileIsCalled) {
  EXPECT_EQ(fill_in({"vi", "+{line}", "{file}"}, "a b; rm -rf $HOME.yaml", {12, 5}),
            (Words{"vi", "+12", "a b; rm -rf $HOME.yaml"}));
}

TEST(EditorCommand, DoesNotReadWhatItPutsIn) {
  EXPECT_EQ(fill_in({"{file}:{column}"}, "{line}{column}.yaml", {12, 5}),
            Words{"{line}{column}.yaml:5"});
}

TEST(EditorCommand, IsStartedWithoutAShell) {
  support::TemporaryFolder const folder;
  auto const made = folder / "$(touch x); made";
  ASSERT_TRUE(start({"touch", made.string()}));
  for (int tries = 0; tries < 200 && !std::filesystem::exists(made); ++tries)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_TRUE(std::filesystem::exists(made));
  EXPECT_FALSE(std::filesystem::exists(folder / "x"));
}

TEST(EditorCommand, ThatIsNotThereIsToldOf) {
  EXPECT_FALSE(start({"/nowhere/such/editor"}));
  EXPECT_FALSE(start({}));
}

}  // namespace
}  // namespace mokuhyo::preview

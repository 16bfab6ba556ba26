// The program as `cmake --install` puts it, far from its sources.

#include "end_to_end/program.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::end_to_end {
namespace {

namespace fs = std::filesystem;

class Install : public testing::Test {
 protected:
  void SetUp() override {
    auto const outcome = support::run(
        {"cmake", "--install", MOKUHYO_BUILD_DIR, "--prefix", (m_folder / "usr").string()});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.errors;
  }

  [[nodiscard]] std::string path(std::string const& name) const {
    return (m_folder / name).string();
  }

  [[nodiscard]] support::Outcome installed(std::vector<std::string> words) const {
    words.insert(words.begin(), path("usr/bin/mokuhyo"));
    return support::run(words, {"LC_ALL=C.UTF-8"});
  }

  support::TemporaryFolder m_folder;
};

TEST_F(Install, RendersTheSameBytesAsInTheSources) {
  auto const sheet = sample_sheets()[0].string();
  EXPECT_EQ(installed({"render", sheet, "-o", path("a.pdf")}).errors, "");
  EXPECT_EQ(mokuhyo({"render", sheet, "-o", path("b.pdf")}).errors, "");
  EXPECT_TRUE(support::read_text(path("a.pdf")) == support::read_text(path("b.pdf")));
}

TEST_F(Install, CommandsOfTheProgramBesideItRun) {
  auto const sheet = sample_sheets()[0].string();
  ASSERT_EQ(installed({"render", sheet, "--with-data", "-o", path("a.pdf")}).errors, "");
  EXPECT_EQ(installed({"extract", path("a.pdf"), "-o", path("sheet")}).errors, "");
  EXPECT_EQ(installed({"diff", sheet, path("sheet")}).exit_code, 0);
}

TEST_F(Install, SaysWhatIsMissingBesideIt) {
  fs::remove(path("usr/bin/mokuhyo-full"));
  auto const outcome = installed({"extract", "a.pdf"});
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_NE(outcome.errors.find("put mokuhyo-full into the folder of mokuhyo"), std::string::npos)
      << outcome.errors;
}

}  // namespace
}  // namespace mokuhyo::end_to_end

// Whatever call fails, and whenever the program is ended: the PDF of an earlier run stays as it
// was, or the new one is there whole; nothing else is left; and the program says what happened.

#include "support/command.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::faults {
namespace {

namespace fs = std::filesystem;
using support::Outcome;

class Faults : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directory(m_folder / "out");
    m_good = render({}).exit_code == 0 ? support::read_text(pdf()) : std::string();
    ASSERT_FALSE(m_good.empty());
    restore();
  }

  [[nodiscard]] fs::path pdf() const { return m_folder / "out/sheet.pdf"; }
  void restore() const { (void)m_folder.write("out/sheet.pdf", old); }

  /// `runner` is what the program is run by, if it is not run as it is.
  [[nodiscard]] Outcome render(std::vector<std::string> environment,
                               std::vector<std::string> const& options = {},
                               std::vector<std::string> runner = {}) const {
    auto& words = runner;
    words.insert(words.end(), {MOKUHYO_PROGRAM, "render", MOKUHYO_SOURCE_DIR "/samples/plan-r6",
                               "-o", pdf().string()});
    words.insert(words.end(), options.begin(), options.end());
    environment.insert(environment.end(), {"MOKUHYO_DATA=" MOKUHYO_SOURCE_DIR, "LC_ALL=C.UTF-8"});
    return support::run(words, environment);
  }

  [[nodiscard]] Outcome render_with_fault(std::string const& call, int at, int error) const {
    return render({"LD_PRELOAD=" MOKUHYO_FAILING_CALLS, "FAULT_CALL=" + call,
                   "FAULT_AT=" + std::to_string(at), "FAULT_ERRNO=" + std::to_string(error),
                   "ASAN_OPTIONS=verify_asan_link_order=0"});
  }

  [[nodiscard]] static std::vector<std::string> as_anybody() {
    if (::geteuid() != 0) return {};
    return {"setpriv", "--bounding-set=-dac_override,-dac_read_search",
            "--inh-caps=-dac_override,-dac_read_search", "--"};
  }

  /// How often the program calls it when all goes well.
  [[nodiscard]] int count(std::string const& call) const {
    auto const report = (m_folder / "count").string();
    (void)render({"LD_PRELOAD=" MOKUHYO_FAILING_CALLS, "FAULT_CALL=" + call,
                  "FAULT_COUNT=" + report, "ASAN_OPTIONS=verify_asan_link_order=0"});
    restore();
    return std::stoi(support::read_text(report));
  }

  /// Nothing but the PDF stands in the folder, and it is the old one.
  void expect_untouched(std::string const& when) const {
    EXPECT_EQ(support::read_text(pdf()), old) << when;
    for (auto const& entry : fs::directory_iterator(m_folder / "out")) {
      EXPECT_EQ(entry.path(), pdf()) << when;
    }
  }

  /// Lets every call fail in turn.
  void expect_failures(std::string const& call, int error) const {
    int const calls = count(call);
    EXPECT_GT(calls, 0) << call;
    for (int at = 1; at <= calls; ++at) {
      auto const when = call + " " + std::to_string(at);
      auto const outcome = render_with_fault(call, at, error);
      EXPECT_EQ(outcome.exit_code, 3) << when << outcome.errors;
      EXPECT_NE(outcome.errors.find("error: "), std::string::npos) << when;
      expect_untouched(when);
    }
  }

  static constexpr char const* old = "the PDF of an earlier run";
  support::TemporaryFolder m_folder;
  std::string m_good;
};

TEST_F(Faults, AFullDisk) { expect_failures("write", ENOSPC); }

TEST_F(Faults, ADiskThatCannotBeFlushed) { expect_failures("fsync", EIO); }

TEST_F(Faults, AFileThatCannotBeNamed) {
  expect_failures("linkat", EPERM);
  expect_failures("rename", EACCES);
}

TEST_F(Faults, AFileThatCannotBeRead) { expect_failures("read", EIO); }

TEST_F(Faults, AFileThatCannotBeOpened) {
  int const calls = count("open");
  for (int at = 1; at <= calls; ++at) {
    auto const when = "open " + std::to_string(at);
    auto const outcome = render_with_fault("open", at, EMFILE);
    // A file without a name is not needed: one with a name will do.
    if (outcome.exit_code == 0) {
      EXPECT_TRUE(support::read_text(pdf()) == m_good) << when;
      restore();
      continue;
    }
    EXPECT_EQ(outcome.exit_code, 3) << when << outcome.errors;
    expect_untouched(when);
  }
}

TEST_F(Faults, AnInterruptedCallIsMadeAgain) {
  for (std::string const call : {"write", "read"}) {
    auto const outcome = render_with_fault(call, 1, EINTR);
    EXPECT_EQ(outcome.exit_code, 0) << call << outcome.errors;
    EXPECT_TRUE(support::read_text(pdf()) == m_good) << call;
  }
}

TEST_F(Faults, AFileThatCannotBeMapped) {
  int const calls = count("mmap");
  EXPECT_GT(calls, 0);
  for (int at = 1; at <= calls; ++at) {
    auto const when = "mmap " + std::to_string(at);
    auto const outcome = render_with_fault("mmap", at, ENOMEM);
    // What cannot be mapped may be read instead.
    EXPECT_TRUE(outcome.exit_code == 0 || outcome.exit_code == 3) << when << outcome.errors;
    if (outcome.exit_code == 3) expect_untouched(when);
    restore();
  }
}

TEST_F(Faults, AProgramKilledWhileItWrites) {
  for (std::string const call : {"write", "fsync", "linkat"}) {
    EXPECT_EQ(render_with_fault(call, 1, 0).exit_code, 128 + 9) << call;
    expect_untouched(call);
  }
}

/// libharu passes over everything after its first failure; what it says in the end is looked at.
TEST_F(Faults, MemoryThatLibharuDoesNotGet) {
  int const calls = count("HPDF_GetMem");
  EXPECT_GT(calls, 100);
  for (int at = 1; at <= calls; at = at < 16 ? at + 1 : at * 3 / 2) {
    auto const when = "HPDF_GetMem " + std::to_string(at);
    auto const outcome = render_with_fault("HPDF_GetMem", at, ENOMEM);
    EXPECT_EQ(outcome.exit_code, 3) << when << outcome.errors;
    EXPECT_NE(outcome.errors.find("libharu"), std::string::npos) << when << outcome.errors;
    expect_untouched(when);
  }
}

/// The owner, and root too, may be kept from writing: root loses what lets it pass over
/// permissions.
TEST_F(Faults, AFolderThatMayOnlyBeRead) {
  fs::permissions(m_folder / "out", fs::perms::owner_read | fs::perms::owner_exec);
  auto const outcome = render({}, {}, as_anybody());
  EXPECT_EQ(outcome.exit_code, 3) << outcome.errors;
  EXPECT_NE(outcome.errors.find("Permission denied"), std::string::npos) << outcome.errors;
  fs::permissions(m_folder / "out", fs::perms::owner_all);
  expect_untouched("a folder for reading");
}

/// A font that changes while it is read: a copy of our own.
class Fonts : public Faults {
 protected:
  void SetUp() override {
    Faults::SetUp();
    copy_font();
  }

  [[nodiscard]] fs::path font() const { return m_folder / "font.ttf"; }

  void copy_font() const {
    fs::copy_file("/usr/share/fonts/truetype/bizud-gothic/BIZUDGothic-Regular.ttf", font(),
                  fs::copy_options::overwrite_existing);
    (void)m_folder.write("catalog.yaml",
                         "faces:\n  copy: {file: font.ttf}\nroles:\n  gothic: [copy]\n");
  }

  [[nodiscard]] std::vector<std::string> own_fonts() const {
    return {"--fonts", (m_folder / "catalog.yaml").string()};
  }

  /// Lets `change` [FAULT_CUT] happen to the font when it has just been mapped.
  void expect_told(std::string const& change) const {
    copy_font();
    auto const outcome =
        render({"LD_PRELOAD=" MOKUHYO_FAILING_CALLS, "FAULT_CALL=mmap", "FAULT_AT=1",
                change + "=" + font().string(), "ASAN_OPTIONS=verify_asan_link_order=0"},
               own_fonts());
    EXPECT_EQ(outcome.exit_code, 3) << change << outcome.errors;
    EXPECT_NE(outcome.errors.find(font().string()), std::string::npos) << change << outcome.errors;
    EXPECT_NE(outcome.errors.find("error: "), std::string::npos) << change << outcome.errors;
    expect_untouched(change);
  }
};

TEST_F(Fonts, AreReadAsTheyAre) {
  EXPECT_EQ(render({}, own_fonts()).exit_code, 0);
  EXPECT_TRUE(fs::file_size(pdf()) > 1000);
}

TEST_F(Fonts, AreNamedWhenTheyAreCut) { expect_told("FAULT_CUT"); }

TEST_F(Fonts, AreNamedWhenTheyAreOverwrittenInPlace) { expect_told("FAULT_SPOIL"); }

}  // namespace
}  // namespace mokuhyo::faults

#include "pdf/attached_files.h"

#include "reading.h"
#include "sample.h"
#include "support/text_file.h"

#include <gtest/gtest.h>

namespace mokuhyo::pdf {
namespace {

class AttachedFiles : public testing::Test {
 protected:
  /// The English message about the file with `bytes`.
  [[nodiscard]] std::string complaint(std::string const& bytes,
                                      AttachmentLimits const& limits = {}) const {
    auto const read = attached_files(m_folder.write("file.pdf", bytes), limits);
    return read.diagnostics.empty() ? "" : read.diagnostics.items().front().message.en;
  }

  /// The file after `qpdf` has rewritten it as `options` say.
  [[nodiscard]] std::string rewritten(std::vector<std::string> options) const {
    auto const path = (m_folder / "rewritten.pdf").string();
    options.insert(options.begin(), "qpdf");
    options.insert(options.end(), {m_carrier.path(), path});
    EXPECT_EQ(support::run(options).exit_code, 0);
    return support::read_text(path);
  }

  WrittenFile m_carrier{sample::with_data(), carrier_claims};
  support::TemporaryFolder m_folder;
};

TEST_F(AttachedFiles, ComeBackAsTheyWentIn) {
  auto const files = attached_files(m_carrier.path());
  ASSERT_TRUE(files.ok());
  ASSERT_EQ(files.value->size(), 2U);
  EXPECT_EQ(files.value->at(1).name, "a.yaml");
  EXPECT_EQ(files.value->at(1).bytes, "a: 1\n");
  EXPECT_EQ(files.value->at(0).name, "目標.csv");
  EXPECT_EQ(files.value->at(0).bytes, "指標,目標\n申請率,85%\n");
}

TEST_F(AttachedFiles, ComeBackFromAFileThatAnotherProgramHasRewritten) {
  for (auto const* const option :
       {"--linearize", "--object-streams=disable", "--stream-data=uncompress"}) {
    auto const files = attached_files(m_folder.write("again.pdf", rewritten({option})));
    ASSERT_TRUE(files.ok()) << option;
    EXPECT_EQ(files.value->size(), 2U) << option;
  }
}

TEST_F(AttachedFiles, MayBeNone) {
  auto const files = attached_files(WrittenFile(sample::blank()).path());
  ASSERT_TRUE(files.ok());
  EXPECT_TRUE(files.value->empty());
}

TEST_F(AttachedFiles, AreNotLookedForInWhatIsNoPdf) {
  for (auto const* const bytes : {"", "template: form\n", "%PDF-1.7\n"}) {
    EXPECT_EQ(complaint(bytes), "this cannot be read as a PDF") << bytes;
  }
}

TEST_F(AttachedFiles, AreNotReadWithoutThePassword) {
  EXPECT_EQ(complaint(rewritten({"--encrypt", "user", "owner", "256", "--"})),
            "the PDF is protected by a password");
}

TEST_F(AttachedFiles, AreNotReadWhereViewersShowOthersInTheirPlace) {
  auto const other = m_folder.write("a.yaml", "a: 2\n").string();
  EXPECT_EQ(complaint(rewritten({"--add-attachment", other, "--replace", "--"})),
            "what is attached to the PDF was replaced after it was made");
}

TEST_F(AttachedFiles, AreReadBesideOnesThatWereAttachedLater) {
  auto const other = m_folder.write("b.yaml", "b: 1\n").string();
  EXPECT_EQ(complaint(rewritten({"--add-attachment", other, "--"})), "");
}

TEST_F(AttachedFiles, AreReadUpToTheirLimits) {
  auto const& bytes = m_carrier.bytes();
  EXPECT_EQ(complaint(bytes, {.files = 1}), "what is attached to the PDF is broken or too much");
  EXPECT_EQ(complaint(bytes, {.bytes = 32}), "what is attached to the PDF is broken or too much");
  EXPECT_EQ(complaint(bytes, {.files = 2, .bytes = 33}), "");
}

/// However a file is cut or a byte of it changed, there is an answer.
TEST_F(AttachedFiles, OfBrokenFilesEndInAnAnswer) {
  auto const& whole = m_carrier.bytes();
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 61) {
    (void)complaint(whole.substr(0, at));
    auto changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x11);
    (void)complaint(changed);
  }
}

}  // namespace
}  // namespace mokuhyo::pdf

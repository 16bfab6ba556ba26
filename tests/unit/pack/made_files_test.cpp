#include "pack/made_files.h"

#include "base/digest.h"
#include "pack/fingerprint.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

TEST(Fingerprint, TellsPartsApart) {
  EXPECT_EQ(Fingerprint().add("a").add("b").text(), Fingerprint().add("a").add("b").text());
  EXPECT_NE(Fingerprint().add("a").add("b").text(), Fingerprint().add("ab").text());
  EXPECT_NE(Fingerprint().add("a").add("b").text(), Fingerprint().add("b").add("a").text());
  EXPECT_NE(Fingerprint().add("").text(), Fingerprint().text());
  EXPECT_EQ(Fingerprint().text().size(), 32U);
}

TEST(Fingerprint, OfFilesIsOfWhatTheyHold) {
  support::TemporaryFolder const folder;
  auto const one = folder.write("one", "a");
  auto const other = folder.write("other", "a");
  EXPECT_EQ(fingerprint_of_files({one}), fingerprint_of_files({other}));
  EXPECT_NE(fingerprint_of_files({one}), fingerprint_of_files({folder.write("other", "b")}));
  EXPECT_NE(fingerprint_of_files({one}), fingerprint_of_files({folder / "nowhere"}));
}

TEST(Fingerprint, OfTheProgramStays) { EXPECT_EQ(program_fingerprint(), program_fingerprint()); }

class MadeFilesTest : public testing::Test {
 protected:
  /// What is known after the record was written and read.
  [[nodiscard]] MadeFiles read_back(MadeFiles const& made) const {
    return MadeFiles::load(m_folder.path(), m_folder.write(".made", made.text()));
  }

  support::TemporaryFolder m_folder;
};

TEST_F(MadeFilesTest, AreFoundByWhatTheyWereMadeOf) {
  m_folder.write("sheets/a.pdf", "A");
  MadeFiles made;
  made.add("sheets/a.pdf", {"f", sha256("A"), 3});
  auto const known = read_back(made);
  EXPECT_EQ(known.bytes("sheets/a.pdf", "f"), "A");
  EXPECT_EQ(known.find("sheets/a.pdf")->pages, 3U);
  EXPECT_EQ(known.bytes("sheets/a.pdf", "g"), std::nullopt);
  EXPECT_EQ(known.bytes("sheets/b.pdf", "f"), std::nullopt);
}

TEST_F(MadeFilesTest, AreNotFoundWhereTheyChanged) {
  m_folder.write("a.pdf", "B");
  MadeFiles made;
  made.add("a.pdf", {"f", sha256("A"), 1});
  made.add("b.pdf", {"f", sha256("B"), 1});
  EXPECT_EQ(read_back(made).bytes("a.pdf", "f"), std::nullopt);
  EXPECT_EQ(read_back(made).bytes("b.pdf", "f"), std::nullopt);
}

TEST_F(MadeFilesTest, AreNoneWithoutARecord) {
  EXPECT_EQ(MadeFiles::load(m_folder.path(), m_folder / ".made").find("a"), nullptr);
}

}  // namespace
}  // namespace mokuhyo::pack

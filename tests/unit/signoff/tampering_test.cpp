// Every kind of tampering with the record after sign-off.
#include "unit/signoff/desk.h"

#include <gtest/gtest.h>

namespace mokuhyo::signoff {
namespace {

std::string const broken =
    "this sign-off is not as it was written: its role, name, date or digests differ, or entries "
    "before it are missing or moved";

/// Three entries, after the comment at the beginning.
struct Entries {
  std::string head;
  std::vector<std::string> all;
};

Entries entries_of(std::string const& record) {
  Entries entries;
  std::size_t at = record.find("- role");
  entries.head = record.substr(0, at);
  while (at != std::string::npos) {
    auto const next = record.find("- role", at + 1);
    entries.all.push_back(record.substr(at, next - at));
    at = next;
  }
  return entries;
}

class Tampering : public testing::Test {
 protected:
  Tampering() {
    for (auto const& [role, name] : {std::pair("担当", "山田"), {"課長", "佐藤"}, {"部長", "鈴木"}})
      EXPECT_TRUE(m_desk.sign(role, name).empty());
  }

  /// The state after `from` became `to` in the record.
  [[nodiscard]] std::string after(std::string const& from, std::string const& to) const {
    auto text = m_desk.record();
    auto const at = text.find(from);
    EXPECT_NE(at, std::string::npos) << text;
    m_desk.write("sheet/signoff.yaml", text.replace(at, from.size(), to));
    return m_desk.state();
  }

  /// The state with these entries of the record, in this order.
  [[nodiscard]] std::string with(std::vector<std::size_t> const& order) const {
    auto const entries = entries_of(m_desk.record());
    auto text = entries.head;
    for (auto const i : order) text += entries.all.at(i);
    m_desk.write("sheet/signoff.yaml", text);
    return m_desk.state();
  }

  Desk m_desk;
};

TEST_F(Tampering, IsNotSeenWhereThereIsNone) { EXPECT_EQ(m_desk.state(), "signed"); }
TEST_F(Tampering, WithAName) { EXPECT_EQ(after("佐藤", "高橋"), broken); }
TEST_F(Tampering, WithADate) { EXPECT_EQ(after("2024-04-02", "2024-04-01"), broken); }
TEST_F(Tampering, WithARole) { EXPECT_EQ(after("課長", "部長"), broken); }
TEST_F(Tampering, WithTheNameOfAField) { EXPECT_EQ(after("goals.1.goal", "goals.3.goal"), broken); }

TEST_F(Tampering, WithADigest) {
  auto const at = m_desk.record().find("sheet: ") + 7;
  auto const digest = m_desk.record().substr(at, 64);
  EXPECT_EQ(after(digest, std::string(64, '0')), broken + ", `fields` is missing");
}

TEST_F(Tampering, EntriesInAnotherOrder) { EXPECT_EQ(with({0, 2, 1}), broken); }
TEST_F(Tampering, AnEntryTakenOut) { EXPECT_EQ(with({0, 2}), broken); }
TEST_F(Tampering, AnEntryTwice) { EXPECT_EQ(with({0, 1, 1, 2}), broken); }

TEST_F(Tampering, TheFirstEntryTakenOutWithItsFields) {
  EXPECT_EQ(with({1, 2}), "`fields` is missing");
}

/// Nothing tells that there was more; but the sheet is not signed by all.
TEST_F(Tampering, TheLastEntryTakenOutOpensTheSheet) { EXPECT_EQ(with({0, 1}), "partly signed"); }

/// A form that asks for nobody is not the form that was signed.
TEST_F(Tampering, BoxesTakenOutOfTheFormDoNotHideThatItWasSigned) {
  m_desk.write_form("");
  EXPECT_EQ(m_desk.state(), "changed: the template");
  m_desk.write_form("  - stamps: {roles: [課長, 担当]}\n");
  EXPECT_EQ(m_desk.state(), "changed: the template");
}

TEST_F(Tampering, ARoleThatIsAskedForNoMoreCountsUntilTheOthersHaveSignedAnew) {
  m_desk.write_form("  - stamps: {roles: [課長, 担当]}\n");
  m_desk.sign("担当", "山田");
  EXPECT_EQ(m_desk.state(), "changed: the template");
  m_desk.sign("課長", "佐藤");
  EXPECT_EQ(m_desk.state(), "signed");
}

TEST_F(Tampering, ARecordOfAnotherSheetDoesNotServe) {
  Desk const other;
  other.write("sheet/header.yaml", "template: t\nyear: 令和7年度\n");
  other.write("sheet/signoff.yaml", m_desk.record());
  EXPECT_EQ(other.state(), "changed: year");
}

}  // namespace
}  // namespace mokuhyo::signoff

// The file signoff.yaml: what stands in it, and that it only grows.
#include "unit/signoff/desk.h"

#include <gtest/gtest.h>

namespace mokuhyo::signoff {
namespace {

std::vector<std::string> read(std::string const& text) {
  Sources sources;
  auto const record = parse_record(sources.add("signoff.yaml", text));
  std::vector<std::string> said;
  for (auto const& each : record.diagnostics.sorted()) {
    auto const place = each.span.file->position(each.span.offset);
    said.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                   each.message.en);
  }
  return said;
}

TEST(RecordPath, IsBesideTheSheet) {
  EXPECT_EQ(record_path("/"), "/signoff.yaml");
  EXPECT_EQ(record_path("a/sheet.yaml"), "a/signoff.yaml");
  EXPECT_EQ(record_path("a/header.yaml"), "a/signoff.yaml");
  EXPECT_EQ(record_path("a/b.yaml"), "a/b.signoff.yaml");
}

TEST(Record, GrowsAtItsEndOnly) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  auto const before = desk.record();
  ASSERT_TRUE(desk.sign("課長", "佐藤").empty());
  EXPECT_TRUE(desk.record().starts_with(before));
}

TEST(Record, KeepsWhatSomebodyWroteBetweenEntries) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  auto const before = desk.record() + "# 電話で確認";
  desk.write("sheet/signoff.yaml", before);
  ASSERT_TRUE(desk.sign("課長", "佐藤").empty());
  EXPECT_TRUE(desk.record().starts_with(before + "\n- role: \"課長\"\n"));
}

TEST(Record, ListsTheFieldsOnceForTheSameContent) {
  Desk const desk;
  ASSERT_TRUE(desk.sign("担当", "山田").empty());
  ASSERT_TRUE(desk.sign("課長", "佐藤").empty());
  auto const record = desk.record();
  auto const first = record.find("fields:");
  EXPECT_NE(first, std::string::npos);
  EXPECT_EQ(record.find("fields:", first + 1), std::string::npos);
}

TEST(Record, TakesNamesWithQuotesAndColons) {
  Desk const desk;
  EXPECT_TRUE(desk.sign("担当", "山田 \"花\": #\\").empty());
  EXPECT_EQ(desk.state(), "partly signed");
}

TEST(Record, MayBeEmpty) {
  EXPECT_TRUE(read("").empty());
  EXPECT_TRUE(read("# まだ誰も\n").empty());
}

struct Hostile {
  char const* what;
  std::string text;
  std::vector<std::string> said;
};

class HostileRecord : public testing::TestWithParam<Hostile> {};

TEST_P(HostileRecord, IsToldWithItsPlace) { EXPECT_EQ(read(GetParam().text), GetParam().said); }

std::string const digest(64, 'a');

std::string entry(std::string const& name, std::string const& rest = "") {
  return "- {role: 課長, name: " + name + ", date: 2024-04-02, sheet: " + digest +
         ", template: " + digest + ", seal: " + digest + ", fields: []" + rest + "}\n";
}

INSTANTIATE_TEST_SUITE_P(
    Records, HostileRecord,
    testing::Values(
        Hostile{"Text", "承認済み", {"1:1 this is no list of sign-offs"}},
        Hostile{"Keys", "課長: 佐藤", {"1:1 this is no list of sign-offs"}},
        Hostile{"AWordForAnEntry", "- 佐藤", {"1:3 this takes keys with values, not text"}},
        Hostile{"UnknownKey", entry("佐藤", ", ok: true"), {"1:275 there is no key `ok`"}},
        Hostile{"EmptyName", entry("''"), {"1:20 roles and names cannot be empty"}},
        Hostile{"LongName",
                entry(std::string(61, 'a')),
                {"1:20 roles and names have 60 characters at most"}},
        Hostile{"TurningName",
                entry("\"a\\u202eb\""),
                {"1:20 roles and names cannot hold line ends or hidden controls"}},
        Hostile{"ForgedSeal",
                entry("佐藤"),
                {"1:3 this sign-off is not as it was written: its role, name, date or digests "
                 "differ, or entries before it are missing or moved"}},
        Hostile{"ShortDigest",
                "- {role: 課長, name: 佐藤, date: 2024-04-02, sheet: abc, template: " + digest +
                    ", fields: [], seal: " + digest + "}",
                {"1:49 this takes the 64 digits of a SHA-256"}},
        Hostile{"NoSuchDay",
                "- {role: 課長, name: 佐藤, date: 2024-04-31, sheet: " + digest +
                    ", template: " + digest + ", fields: [], seal: " + digest + "}",
                {"1:30 this is no date"}},
        Hostile{"NoFields",
                "- {role: 課長, name: 佐藤, date: 2024-04-02, sheet: " + digest +
                    ", template: " + digest + ", seal: " + digest + "}",
                {"1:3 `fields` is missing"}},
        Hostile{"OddField",
                "- {role: 課長, name: 佐藤, date: 2024-04-02, sheet: " + digest +
                    ", template: " + digest + ", fields: [goal], seal: " + digest + "}",
                {"1:200 this takes the digest of a field: 16 digits and its path"}}),
    [](auto const& tested) { return tested.param.what; });

}  // namespace
}  // namespace mokuhyo::signoff

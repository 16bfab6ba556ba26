// What changed within a text, by graphemes.
#include "diff/text_changes.h"

#include <gtest/gtest.h>

namespace mokuhyo::diff {
namespace {

/// The parts as one line: [-removed-], {+added+}.
std::string shown(std::string_view before, std::string_view after) {
  std::string line;
  for (auto const& part : compare_texts(before, after)) {
    if (part.kind == PartKind::same) line += part.text;
    if (part.kind == PartKind::removed) line += "[-" + part.text + "-]";
    if (part.kind == PartKind::added) line += "{+" + part.text + "+}";
  }
  return line;
}

TEST(TextChanges, AreByCharacter) {
  EXPECT_EQ(shown("窓口で受け付けます。", "窓口と電話で受け付けます。"),
            "窓口{+と電話+}で受け付けます。");
  EXPECT_EQ(shown("85%", "90%"), "[-85-]{+90+}%");
  EXPECT_EQ(shown("", "新"), "{+新+}");
  EXPECT_EQ(shown("旧", ""), "[-旧-]");
  EXPECT_EQ(shown("同じ", "同じ"), "同じ");
}

TEST(TextChanges, KeepGraphemesWhole) {
  EXPECT_EQ(shown("が", "か"), "[-が-]{+か+}");
  EXPECT_EQ(shown("葛󠄀飾", "葛飾"), "[-葛󠄀-]{+葛+}飾");
  EXPECT_EQ(shown("👩‍🏫", "👩‍🔬"), "[-👩‍🏫-]{+👩‍🔬+}");
}

TEST(TextChanges, TakeInALoneCharacterBetweenThem) {
  EXPECT_EQ(shown("市の計画", "県の方針"), "[-市の計画-]{+県の方針+}");
}

TEST(TextChanges, GoLineByLine) {
  EXPECT_EQ(shown("一\n二\n三\n", "一\n二と半\n三\n"), "一\n二{+と半+}\n三\n");
  EXPECT_EQ(shown("一\n二", "二"), "[-一\n-]二");
}

TEST(TextChanges, OfLongTextsStayQuick) {
  std::string before;
  std::string after;
  for (int i = 0; i < 20'000; ++i) {
    before += i % 2 == 0 ? "あ" : "い";
    after += i % 3 == 0 ? "う" : "え";
  }
  EXPECT_EQ(compare_texts(before, after).size(), 2U);
}

}  // namespace
}  // namespace mokuhyo::diff

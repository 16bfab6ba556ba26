// Phrases by the dictionary alone and by ICU's own break iterator: the same cuts in real texts.

#include "text/phrase_ends.h"

#include "base/utf8.h"
#include "support/source_folder.h"
#include "support/text_file.h"
#include "text/bonds.h"
#include "text/itemizer.h"
#include "text/phrase_breaks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <string>

namespace mokuhyo::text {
namespace {

using EndFinder =
    std::function<std::vector<std::uint32_t>(Clusters const& clusters, std::string_view text)>;

WordDictionary const& dictionary() {
  static auto const opened = WordDictionary::open();
  return opened.value();
}

std::vector<std::uint32_t> by_words(Clusters const& clusters, std::string_view /*text*/) {
  return phrase_ends_by_words(clusters, dictionary());
}

std::vector<std::uint32_t> by_icu(Clusters const& /*clusters*/, std::string_view text) {
  return phrase_ends_by_icu(text);
}

std::vector<Cut> cuts_of(Clusters const& clusters) {
  ParagraphStyle const style;
  Prohibitions const prohibitions(style.kinsoku, style.lists);
  auto const bonds = find_bonds(clusters);
  return find_cuts(clusters, {prohibitions, bonds, 0});
}

/// The text with | before phrases and : between the words of compounds [市民の|総合:計画].
std::string divided(std::string_view text, EndFinder const& ends_of) {
  auto const clusters = itemize(text);
  auto const cuts = prefer_phrases(cuts_of(clusters), clusters, ends_of(clusters, text));
  std::string result;
  for (std::size_t i = 0; i < clusters.items.size(); ++i) {
    if (cuts[i] == Cut::phrase) result += '|';
    if (cuts[i] == Cut::compound) result += ':';
    auto const& cluster = clusters.items[i];
    result += text.substr(cluster.text_offset, cluster.text_length);
  }
  return result;
}

/// What stands between tabs, line ends and the marks of YAML and of our markup.
std::set<std::string> texts_in(std::string_view file) {
  constexpr std::string_view marks = "\t\r\n\"'`{}[]|\\";
  std::set<std::string> texts;
  while (!file.empty()) {
    auto const end = std::min(file.find_first_of(marks), file.size());
    texts.emplace(file.substr(0, end));
    file.remove_prefix(std::min(end + 1, file.size()));
  }
  return texts;
}

std::set<std::string> real_texts() {
  auto texts = texts_in(support::read_text(support::source_folder / "tests/data/niigata-r5.txt"));
  for (auto const* const folder : {"samples", "templates", "tests/golden/frames"}) {
    for (auto const& entry :
         std::filesystem::recursive_directory_iterator(support::source_folder / folder)) {
      auto const kind = entry.path().extension();
      if (kind == ".yaml" || kind == ".md") {
        texts.merge(texts_in(support::read_text(entry.path())));
      }
    }
  }
  return texts;
}

TEST(PhraseEnds, AreThoseOfIcuInRealTexts) {
  auto const texts = real_texts();
  ASSERT_GT(texts.size(), 1000U);
  for (auto const& text : texts) EXPECT_EQ(divided(text, by_words), divided(text, by_icu));
}

struct EndsCase {
  char const* text;
  char const* expected;
};

class PhraseEndsOf : public testing::TestWithParam<EndsCase> {};

TEST_P(PhraseEndsOf, AreFoundByKindAndDictionary) {
  EXPECT_EQ(divided(GetParam().text, by_words), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(PhraseEnds, PhraseEndsOf,
                         testing::Values(EndsCase{"", ""},
                                         EndsCase{"総合計画の推進", "総合:計画の|推進"},
                                         EndsCase{"窓口の設置について", "窓口の|設置について"},
                                         EndsCase{"申請から交付まで", "申請から|交付まで"},
                                         EndsCase{"市民の90%以上", "市民の|90%以上"},
                                         EndsCase{"しかもＪＩＳの字", "しかも|ＪＩＳの|字"},
                                         EndsCase{"今日、①受付", "今日、|①受付"},
                                         EndsCase{"10%→20%", "10%→20%"},
                                         EndsCase{"ボラン\u200Bティア", "ボラン\u200B:ティア"},
                                         EndsCase{"𠮷田さんの声", "𠮷田さんの|声"},
                                         EndsCase{"新\U000E0100潟の声", "新\U000E0100潟の|声"}));

class OwnPhraseEndsOf : public testing::TestWithParam<EndsCase> {};

TEST_P(OwnPhraseEndsOf, AreOtherThanThoseOfIcu) {
  EXPECT_EQ(divided(GetParam().text, by_words), GetParam().expected);
  EXPECT_NE(divided(GetParam().text, by_icu), GetParam().expected);
}

// ICU parts half-width katakana, and goes on after ℃ but not after %.
INSTANTIATE_TEST_SUITE_P(PhraseEnds, OwnPhraseEndsOf,
                         testing::Values(EndsCase{"ｱﾝｹｰﾄと声", "ｱﾝｹｰﾄと|声"},
                                         EndsCase{"−5℃の低温", "−5℃|の|低温"}));

}  // namespace
}  // namespace mokuhyo::text

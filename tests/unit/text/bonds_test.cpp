#include "text/bonds.h"

#include "base/utf8.h"
#include "text/itemizer.h"

#include <gtest/gtest.h>

namespace mokuhyo::text {
namespace {

/// The text with a bar at each place where no unit holds its neighbours together.
std::string units(std::string_view text) {
  auto const clusters = itemize(text);
  auto const bonds = find_bonds(clusters);
  std::string shown;
  for (std::size_t i = 0; i < clusters.items.size(); ++i) {
    shown += i > 0 && bonds[i] == Bond::none ? "|" : "";
    shown += text.substr(clusters.items[i].text_offset, clusters.items[i].text_length);
  }
  return shown;
}

TEST(Bonds, HoldUnitsTogether) {
  constexpr std::pair<char const*, char const*> cases[] = {
      // numbers with grouping, decimals, sign and unit
      {"計1,550件だ", "計|1,550件|だ"},
      {"は78.8%で", "は|78.8%|で"},
      {"4.6以上の", "4.6以上|の"},
      {"△0.35%減", "△0.35%|減"},
      {"▲12人の", "▲12人|の"},
      {"約1億2,000万円を", "約|1億|2,000万円|を"},
      {"3か月間に", "3か月間|に"},
      {"10か所で", "10か所|で"},
      {"令和5年度に", "令和5年度|に"},
      {"第3回の", "第3回|の"},
      {"85%以上を", "85%以上|を"},
      {"627回実施", "627回|実|施"},
      {"106校の", "106校|の"},
      {"10代の", "10代|の"},
      {"3月31日に", "3月|31日|に"},
      // full-width numbers are one number
      {"１，０００円で", "１，０００円|で"},
      {"３．５％の", "３．５|％|の"},
      {"－５を", "－５|を"},
      {"１０：３０に", "１０：３０|に"},
      // codes
      {"の政策12-1-②に", "の|政策12-1-②|に"},
      {"行財1-1-①", "行財1-1-①"},
      {"基本施策3-1の", "基本施策3-1|の"},
      {"R6.3.31時点", "R6.3.31時点"},
      {"R4:88.5%を", "R4:88.5%|を"},
      {"人数:5,026人", "人|数|:|5,026人"},
      {"政策１－１－①を", "政策１－１－①|を"},
      {"新潟市中央区1-602", "新|潟|市|中|央|区|1-602"},
      // Latin words and addresses
      {"のWebサイト", "の|Web|サ|イ|ト"},
      {"COVID-19の", "COVID-19|の"},
      {"e-Taxで", "e-Tax|で"},
      {"ＮＰＯ法人", "ＮＰＯ|法|人"},
      {"don’t go", "don’t| |go"},
      {"https://a.jp/b?c=1へ", "https://a.jp/b?c=1|へ"},
      {"f(x)と", "f|(x)|と"},
      {"A,B,1,000と", "A,|B,|1,000|と"},
      // pairs
      {"は……と", "は|……|と"},
      {"は――と", "は|――|と"},
      {"は…………と", "は|……|……|と"},
      // what may part
      {"○○○", "○|○|○"},
      {"①②③", "①|②|③"},
  };
  for (auto const& [text, expected] : cases) {
    EXPECT_EQ(units(text), expected);
  }
}

}  // namespace
}  // namespace mokuhyo::text

// Figures in targets and results, and whether one reaches the other.
#include "form/figure.h"

#include <gtest/gtest.h>

namespace mokuhyo::form {
namespace {

struct Read {
  char const* text;
  double value;
  char const* unit;
  Bound bound;
};

class ReadFigure : public testing::TestWithParam<Read> {};

TEST_P(ReadFigure, TakesNumberUnitAndBound) {
  auto const figure = read_figure(GetParam().text);
  ASSERT_TRUE(figure.has_value());
  EXPECT_DOUBLE_EQ(figure->value, GetParam().value);
  EXPECT_EQ(figure->unit, GetParam().unit);
  EXPECT_EQ(figure->bound, GetParam().bound);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, ReadFigure,
    testing::Values(
        Read{"85%", 85, "%", Bound::unsaid}, Read{"78.8%", 78.8, "%", Bound::unsaid},
        Read{"8", 8, "", Bound::unsaid}, Read{"1,550件", 1550, "件", Bound::unsaid},
        Read{"４．６以上", 4.6, "", Bound::at_least},
        Read{"468以下\n(R5見込:475)", 468, "", Bound::at_most},
        Read{"10人以内", 10, "人", Bound::at_most}, Read{"5％未満", 5, "%", Bound::less_than},
        Read{"100人超", 100, "人", Bound::more_than}, Read{"106(100%)", 106, "", Bound::unsaid},
        Read{"39.6%\n(速報値)", 39.6, "%", Bound::unsaid}, Read{"△0.4%", -0.4, "%", Bound::unsaid},
        Read{"▲3", -3, "", Bound::unsaid}, Read{"１０ 回", 10, "回", Bound::unsaid}));

class NoFigure : public testing::TestWithParam<char const*> {};

TEST_P(NoFigure, IsReadInText) { EXPECT_FALSE(read_figure(GetParam()).has_value()); }

INSTANTIATE_TEST_SUITE_P(Texts, NoFigure,
                         testing::Values("推進", "", "(△0.35%)",
                                         "前年より減少率(△0.4%)を鈍化させる",
                                         "次期事業者選定に向けた予算要求の実施", "1.2.3", "△",
                                         "7年度からのコールセンターの統合"));

struct Compared {
  char const* result;
  char const* target;
  std::optional<bool> reaches;
};

class Reaches : public testing::TestWithParam<Compared> {};

TEST_P(Reaches, AsTheTargetAsks) {
  EXPECT_EQ(reaches(read_figure(GetParam().result).value(), read_figure(GetParam().target).value()),
            GetParam().reaches);
}

INSTANTIATE_TEST_SUITE_P(
    Figures, Reaches,
    testing::Values(Compared{"78.8%", "85%", false}, Compared{"85.0%", "85%", true},
                    Compared{"11", "10", true}, Compared{"470", "468以下", false},
                    Compared{"468", "468以下", true}, Compared{"5", "5未満", false},
                    Compared{"5", "5超", false}, Compared{"4.81", "4.6以上", true},
                    Compared{"0件", "0件", true}, Compared{"2件", "0件", false},
                    Compared{"20回", "20件", std::nullopt}, Compared{"10以上", "5", std::nullopt},
                    Compared{"△0.35%", "△0.4%", std::nullopt},
                    Compared{"△0.35%", "△0.4%以上", true}, Compared{"▲3件", "5件", false},
                    Compared{"△0.5%", "△0.4%以下", true}));

}  // namespace
}  // namespace mokuhyo::form

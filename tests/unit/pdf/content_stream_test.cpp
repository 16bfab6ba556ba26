#include "pdf/content_stream.h"

#include <gtest/gtest.h>

namespace mokuhyo::pdf {
namespace {

constexpr frame::Color red{255, 0, 0};
constexpr frame::Color grey{51, 51, 51};
constexpr FontChoice font{0, frame::Direction::horizontal, pt(9)};

/// What `draw` writes on a page that is 100 points high.
template <class Draw>
std::string drawn(Draw draw) {
  ContentStream stream(pt(100));
  draw(stream);
  return std::move(stream).take();
}

TEST(ContentStream, TurnsTheFramesYUpsideDown) {
  auto const operators = drawn([](ContentStream& s) {
    s.fill({{{pt(10), pt(20)}, {pt(30), pt(5)}}, frame::black});
  });
  EXPECT_EQ(operators, "0 g\n10 75 30 5 re f\n");
}

TEST(ContentStream, WritesGreysAsGreyAndColoursAsRgb) {
  auto const operators = drawn([](ContentStream& s) {
    s.fill({{{}, {pt(1), pt(1)}}, grey});
    s.fill({{{}, {pt(1), pt(1)}}, red});
    s.fill({{{}, {pt(1), pt(1)}}, red});
  });
  EXPECT_EQ(operators, "0.2 g\n0 99 1 1 re f\n1 0 0 rg\n0 99 1 1 re f\n0 99 1 1 re f\n");
}

TEST(ContentStream, StrokesRulesOfOneKindTogether) {
  auto const operators = drawn([](ContentStream& s) {
    s.rule({{pt(1), pt(10)}, {pt(9), pt(10)}, pt(0.5)});
    s.rule({{pt(1), pt(20)}, {pt(9), pt(20)}, pt(0.5)});
    s.rule({{pt(1), pt(30)}, {pt(9), pt(30)}, pt(1)});
  });
  EXPECT_EQ(operators, "0 G\n0.5 w\n1 90 m 9 90 l\n1 80 m 9 80 l\nS\n1 w\n1 70 m 9 70 l\nS\n");
}

TEST(ContentStream, ShowsGlyphsInOneStringUntilAnAdjustment) {
  auto const operators = drawn([](ContentStream& s) {
    s.set_font(font);
    s.move_text({pt(10), pt(20)});
    s.show(0x4131, 0);
    s.show(0x4232, 0);
    s.show(0x4333, -500);
    s.show(0x4434, 0);
  });
  EXPECT_EQ(operators, "BT\n/F0 9 Tf\n10 80 Td\n[(A1B2)-500(C3D4)]TJ\nET\n");
}

TEST(ContentStream, EscapesTheBytesThatEndOrChangeAString) {
  auto const operators = drawn([](ContentStream& s) {
    s.set_font(font);
    s.move_text({});
    for (unsigned const code : {0x2829U, 0x5C0DU, 0x0A00U}) {
      s.show(static_cast<std::uint16_t>(code), 0);
    }
  });
  EXPECT_EQ(operators, std::string("BT\n/F0 9 Tf\n0 100 Td\n[(\\(\\)\\\\\\r\n\0)]TJ\nET\n", 41));
}

TEST(ContentStream, MovesRelativeToTheLastLineAndKeepsTheFont) {
  auto const operators = drawn([](ContentStream& s) {
    s.set_font(font);
    s.move_text({pt(10), pt(20)});
    s.show(0x4141, 0);
    s.move_text({pt(10), pt(32.5)});
    s.set_font(font);
    s.show(0x4142, 0);
  });
  EXPECT_EQ(operators, "BT\n/F0 9 Tf\n10 80 Td\n[(AA)]TJ\n0 -12.5 Td\n[(AB)]TJ\nET\n");
}

TEST(ContentStream, TurnsALineAndBack) {
  auto const operators = drawn([](ContentStream& s) {
    s.move_text({pt(10), pt(20)}, Orientation::turned);
    s.move_text({pt(10), pt(40)}, Orientation::turned);
    s.move_text({pt(10), pt(60)});
    s.move_text({pt(10), pt(70)});
  });
  EXPECT_EQ(operators,
            "BT\n0 -1 1 0 10 80 Tm\n0 -1 1 0 10 60 Tm\n1 0 0 1 10 40 Tm\n0 -10 Td\nET\n");
}

TEST(ContentStream, DoesNotAddUpRoundingOverManyLines) {
  ContentStream stream(pt(1000));
  stream.set_font(font);
  for (int i = 0; i <= 300; ++i) stream.move_text({emu(4241) * i, pt(0)});
  auto const operators = std::move(stream).take();
  double x = 0;
  for (std::size_t line = operators.find("Tf\n") + 3; operators[line] != 'E';
       line = operators.find('\n', line) + 1) {
    x += std::stod(operators.substr(line));
  }
  EXPECT_NEAR(x, (emu(4241) * 300).points(), 0.005);
}

TEST(ContentStream, EndsTextBeforeAMarkAndKeepsSpansInside) {
  auto const operators = drawn([](ContentStream& s) {
    s.begin_mark("TD", Dictionary().integer("MCID", 0));
    s.set_font(font);
    s.move_text({pt(10), pt(20)});
    s.begin_span("達成");
    s.show(0x4141, 0);
    s.end_span();
    s.show(0x4142, 0);
    s.end_mark();
    s.begin_mark("Artifact", {});
    s.rule({{pt(1), pt(10)}, {pt(9), pt(10)}, pt(0.5)});
    s.end_mark();
  });
  EXPECT_EQ(operators,
            "/TD<</MCID 0>>BDC\nBT\n/F0 9 Tf\n10 80 Td\n"
            "/Span<</ActualText <FEFF90546210>>>BDC\n[(AA)]TJ\nEMC\n[(AB)]TJ\nET\nEMC\n"
            "/Artifact BMC\n0 G\n0.5 w\n1 90 m 9 90 l\nS\nEMC\n");
}

TEST(ContentStream, SetsTheColourOfTextOutsideAString) {
  auto const operators = drawn([](ContentStream& s) {
    s.set_font(font);
    s.move_text({});
    s.set_text_color(red);
    s.show(0x4141, 0);
    s.set_text_color(red);
    s.show(0x4142, 0);
    s.set_text_color(frame::black);
    s.show(0x4143, 0);
  });
  EXPECT_EQ(operators, "BT\n/F0 9 Tf\n0 100 Td\n1 0 0 rg\n[(AAAB)]TJ\n0 g\n[(AC)]TJ\nET\n");
}

}  // namespace
}  // namespace mokuhyo::pdf

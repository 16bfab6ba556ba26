// Two renderers that share no code must show the same picture, for TrueType and CFF outlines alike.
#include "reading.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace mokuhyo::pdf {
namespace {

/// A grey picture; 0 is black.
struct Picture {
  int width = 0, height = 0;
  std::string dots;

  [[nodiscard]] int at(int x, int y) const {
    return static_cast<unsigned char>(dots[static_cast<std::size_t>(y * width + x)]);
  }
};

Picture read_pgm(std::string const& pgm) {
  std::istringstream text(pgm);
  std::string magic;
  Picture picture;
  int most = 0;
  text >> magic >> picture.width >> picture.height >> most;
  picture.dots = pgm.substr(static_cast<std::size_t>(text.tellg()) + 1);
  return picture;
}

/// How much ink lies in the squares of a grid of 8 dots (1 mm), from 0 to 64 * 255. Edges of glyphs
/// fall differently in each renderer; what lies in a square does not.
std::vector<int> ink(Picture const& picture) {
  constexpr int side = 8;
  int const columns = picture.width / side;
  std::vector<int> squares(static_cast<std::size_t>(columns * (picture.height / side)));
  for (int y = 0; y < picture.height / side * side; ++y) {
    for (int x = 0; x < columns * side; ++x) {
      squares[static_cast<std::size_t>(y / side * columns + x / side)] += 255 - picture.at(x, y);
    }
  }
  return squares;
}

long total(std::vector<int> const& squares) {
  long sum = 0;
  for (int const square : squares) sum += square;
  return sum;
}

long difference(std::vector<int> const& a, std::vector<int> const& b) {
  long sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(a[i] - b[i]);
  return sum;
}

class Renderers : public ::testing::TestWithParam<std::pair<std::string, frame::Document>> {};

TEST_P(Renderers, ShowTheSamePicture) {
  WrittenFile const file(GetParam().second);
  auto const poppler = read_pgm(file.picture_by_poppler());
  auto const mupdf = read_pgm(file.picture_by_mupdf());
  EXPECT_EQ(poppler.width, mupdf.width);
  ASSERT_EQ(poppler.height, mupdf.height);
  auto const a = ink(poppler);
  auto const b = ink(mupdf);
  EXPECT_GT(total(a), 10'000);
  EXPECT_LT(difference(a, b), total(a) / 10) << total(a) << " and " << total(b);
}

INSTANTIATE_TEST_SUITE_P(
    Documents, Renderers,
    ::testing::Values(std::pair{"TrueType", sample::tagged_table(sample::biz_gothic)},
                      std::pair{"Cff", sample::tagged_table(sample::noto_sans)},
                      std::pair{"Vertical", sample::vertical_column()},
                      std::pair{"SecondFont",
                                sample::paragraphs({"①と➀、・と‧"}, sample::noto_sans)}),
    [](auto const& parameter) { return parameter.param.first; });

}  // namespace
}  // namespace mokuhyo::pdf

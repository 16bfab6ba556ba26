#include "form/contrast.h"

#include "base/decimal.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo::form {
namespace {

/// One channel of sRGB made linear.
double linear(std::uint8_t value) {
  double const part = value / 255.0;
  return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// Relative luminance, from 0 for black to 1 for white.
double luminance(Color color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

double contrast(Color one, Color other) {
  double const a = luminance(one);
  double const b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void refuse_low_contrast(Node node, Color text, Color ground, double least) {
  double const found = contrast(text, ground);
  if (found >= least) return;
  auto const ratio = decimal(std::floor(found * 10) / 10, 1);
  auto const asked = decimal(least, 1);
  node.error({"この色では文字が読みにくくなります（コントラスト比 " + ratio + "）",
              "text is hard to read in this colour (contrast " + ratio + " to 1)"},
             {"文字と地のコントラスト比が " + asked + " 以上になる色にしてください",
              "choose colours with a contrast of at least " + asked + " to 1"});
}

}  // namespace mokuhyo::form

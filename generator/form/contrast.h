#pragma once
// Whether colours can be told apart by everybody.

#include "base/color.h"
#include "form/node.h"

namespace mokuhyo::form {

/// Of text with its ground (WCAG 2.1, 1.4.3, level AA).
inline constexpr double least_contrast = 4.5;

inline constexpr Color white{255, 255, 255};

/// The contrast ratio of two colours, from 1 to 21 (WCAG 2.1, 1.4.3).
[[nodiscard]] double contrast(Color one, Color other);

/// An error at `node` if text in `text` on `ground` has a contrast of less than `least` to 1.
void refuse_low_contrast(Node node, Color text, Color ground, double least);

}  // namespace mokuhyo::form

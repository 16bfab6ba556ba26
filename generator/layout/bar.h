#pragma once
// Draws bars of parts that are told apart by tone and pattern.

#include "form/form.h"
#include "frame/frame.h"

#include <vector>

namespace mokuhyo::layout {

/// The parts from left to right over the whole of `area`, each as long as its share of all, with
/// rules around them; an outline alone where all amounts are 0. All of it is furniture.
[[nodiscard]] std::vector<frame::Item> draw_bar(std::vector<form::Bar::Part> const& parts,
                                                Rect area);

}  // namespace mokuhyo::layout

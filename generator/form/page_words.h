#pragma once
// The words for papers and for the scope of what layout chooses, as templates, packs and command
// lines write them.

#include "form/node.h"
#include "form/style.h"

#include <array>

namespace mokuhyo::form {

/// Upright sizes: ISO 216 A, JIS P 0138 B.
inline constexpr std::array<Choice<Size>, 13> papers = {{{"A0", {mm(841), mm(1189)}},
                                                         {"A1", {mm(594), mm(841)}},
                                                         {"A2", {mm(420), mm(594)}},
                                                         {"A3", {mm(297), mm(420)}},
                                                         {"A4", {mm(210), mm(297)}},
                                                         {"A5", {mm(148), mm(210)}},
                                                         {"A6", {mm(105), mm(148)}},
                                                         {"B1", {mm(728), mm(1030)}},
                                                         {"B2", {mm(515), mm(728)}},
                                                         {"B3", {mm(364), mm(515)}},
                                                         {"B4", {mm(257), mm(364)}},
                                                         {"B5", {mm(182), mm(257)}},
                                                         {"B6", {mm(128), mm(182)}}}};

inline constexpr std::array<Choice<Orientation>, 2> orientations = {
    {{"portrait", Orientation::portrait}, {"landscape", Orientation::landscape}}};

inline constexpr std::array<Choice<WidthScope>, 3> width_scopes = {
    {{"template", WidthScope::from_template},
     {"sheet", WidthScope::sheet},
     {"pack", WidthScope::pack}}};

inline constexpr std::array<Choice<SizeScope>, 2> size_scopes = {
    {{"sheet", SizeScope::sheet}, {"pack", SizeScope::pack}}};

inline constexpr Length smallest_page = mm(20);
/// What the margins must leave of a page each way.
inline constexpr Length smallest_area = mm(10);

}  // namespace mokuhyo::form

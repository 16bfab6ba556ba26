#pragma once
// What the pages of a press form use beside fonts: how ink lies over ink, and the colour that
// prints with every ink.

#include "pdf/syntax.h"

namespace mokuhyo::pdf {

/// Adds /ExtGState and /ColorSpace under the names of content_stream.h.
void add_press_resources(Dictionary& resources);

}  // namespace mokuhyo::pdf

#pragma once
// Reads plain YAML with libyaml, which takes a sixth of the time that yaml-cpp takes, but says
// little of what is wrong. So whatever is wrong or unusual is left to yaml-cpp (careful_parser.h).
// The only unit that knows libyaml.

#include "input/value_builder.h"

namespace mokuhyo::input {

/// Gives `builder` the events of `file` as parse_carefully would. False if the file is broken, or
/// has tags, anchors, directives, byte order marks or keys marked by `?`: then `builder` is of no
/// more use. Throws ValueBuilder::Stop as it comes.
[[nodiscard]] bool parse_quickly(SourceFile const& file, ValueBuilder& builder);

}  // namespace mokuhyo::input

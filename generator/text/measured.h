#pragma once
// A paragraph's clusters with their bodies and the spaces between them: all that line breaking and
// line adjustment need to know.

#include "text/bonds.h"
#include "text/cluster.h"
#include "text/cuts.h"
#include "text/list_marker.h"
#include "text/ruby.h"
#include "text/spacing_table.h"
#include "text/style.h"

#include <cstdint>
#include <vector>

namespace mokuhyo::text {

/// A cluster as it stands in a line. `width` is what is left of its advance without the spaces that
/// its class carries (own_space); its glyphs are drawn `shift` behind the body's start, and `aside`
/// to the right of a vertical line, at `size`.
struct Body {
  Em width;
  Em shift, aside;
  Ratio size;
  Em line_start;          // space kept before it at the start of a line
  LineEndSpace line_end;  // space after it at the end of a line
};

/// Coordinates on one endless line: `natural` as set, `least` with every space fully reduced,
/// `room` the sum of what the spaces before it can be expanded, `even` what they can be opened
/// beyond that as a last resort.
struct Place {
  Em natural, least, room, even;
};

/// All vectors have one entry a cluster; spaces[i] stands before cluster i, spaces[0] is nothing.
struct Measured {
  Clusters clusters;
  std::vector<Body> bodies;
  std::vector<Space> spaces;
  std::vector<Place> places;  // of the start of each body
  std::vector<Cut> cuts;
  std::vector<Ruby> rubies;  // by their bases
  ListMarker marker;         // its length in clusters
  Writing writing = Writing::horizontal;
  std::uint32_t text_size = 0;  // bytes of the paragraph
};

/// What a measured text needs to know of its clusters beside their glyphs.
struct MeasureRules {
  std::vector<Bond> const& bonds;
  ListMarker const& marker;
  ParagraphStyle const& style;
};

/// `cuts` is left empty.
[[nodiscard]] Measured measure(Clusters clusters, std::vector<Ruby> rubies,
                               MeasureRules const& rules);

}  // namespace mokuhyo::text

#pragma once
// The clusters of a text item, and what each glyph of them stands for by itself.

#include "frame/frame.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace mokuhyo::pdf {

/// Glyphs [begin, end) of an item, which together show `text`.
struct Cluster {
  std::size_t begin = 0, end = 0;
  std::string_view text;
};

/// The cluster that begins at glyph `begin`. Glyphs of a cluster stand together. Here, because it
/// is asked for every glyph.
[[nodiscard]] inline Cluster cluster_at(frame::TextItem const& item, std::size_t begin) {
  auto const& first = item.glyphs[begin];
  std::size_t end = begin + 1;
  while (end < item.glyphs.size() && item.glyphs[end].text_offset == first.text_offset) ++end;
  return {begin, end, {item.text.data() + first.text_offset, first.text_length}};
}

/// The text of one glyph of a cluster: the code points are dealt out in order, one a glyph, the
/// last glyph taking the rest. Glyphs for which none is left get nothing.
[[nodiscard]] std::string_view text_of_glyph(Cluster const& cluster, std::size_t glyph);

/// False if the text of a glyph is not enough: there is none, or a private-use character
/// (ISO 19005-2, 6.2.11.7.3) would come out without explanation. Its cluster needs ActualText then.
[[nodiscard]] bool says_all(std::string_view text_of_glyph);

}  // namespace mokuhyo::pdf

#include "text/line_builder.h"

namespace mokuhyo::text {
namespace {

void append_cluster(Line& line, Measured const& measured, std::size_t index, Em position) {
  auto const& clusters = measured.clusters;
  auto const& cluster = clusters.items[index];
  for (std::uint32_t i = 0; i < cluster.glyph_length; ++i) {
    auto const& glyph = clusters.glyphs[cluster.glyph_offset + i];
    line.glyphs.push_back({cluster.face, glyph.id, position, glyph.advance,
                           measured.bodies[index].shift + glyph.offset_x, glyph.offset_y,
                           cluster.text_offset, cluster.text_length});
    position += glyph.advance;
  }
}

std::uint32_t text_end(Clusters const& clusters, std::size_t last) {
  auto const& cluster = clusters.items[last - 1];
  return cluster.text_offset + cluster.text_length;
}

}  // namespace

Line build_line(Measured const& measured, LineSpan span, AdjustedLine const& adjusted, Em offset) {
  Line line;
  std::size_t const first = span.from.cluster;
  std::size_t const last = span.to.cluster;
  for (auto i = first; i < last; ++i) {
    bool const shown = i - first < adjusted.starts.size();
    append_cluster(line, measured, i,
                   offset + (shown ? adjusted.starts[i - first] : adjusted.width));
  }
  if (first < last) {
    line.text_begin = measured.clusters.items[first].text_offset;
    line.text_end = text_end(measured.clusters, last);
  }
  return line;
}

}  // namespace mokuhyo::text

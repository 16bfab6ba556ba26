#include "text/shaper.h"

#include "base/result.h"

#include <hb.h>

#include <array>
#include <memory>

namespace mokuhyo::text {
namespace {

struct BufferDelete {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, BufferDelete>;

constexpr hb_feature_t off(char a, char b, char c, char d) {
  return {HB_TAG(a, b, c, d), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

constexpr std::array features{
    off('k', 'e', 'r', 'n'), off('p', 'a', 'l', 't'), off('l', 'i', 'g', 'a'),
    off('c', 'l', 'i', 'g'), off('c', 'a', 'l', 't'), off('h', 'a', 'l', 't'),
    off('c', 'h', 'w', 's'),
};

/// Clusters from `first` to before `last`, all of one face.
struct Run {
  std::size_t first, last;
};

Run run_from(std::vector<Cluster> const& items, std::size_t first) {
  auto last = first + 1;
  while (last < items.size() && items[last].face == items[first].face) {
    ++last;
  }
  return {first, last};
}

void fill(hb_buffer_t* buffer, Clusters const& clusters, Run run) {
  hb_buffer_clear_contents(buffer);
  hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
  hb_buffer_set_language(buffer, hb_language_from_string("ja", 2));
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
  for (auto index = run.first; index < run.last; ++index) {
    auto const& cluster = clusters.items[index];
    for (std::uint32_t i = 0; i < cluster.code_length; ++i) {
      hb_buffer_add(buffer, clusters.codes[cluster.code_offset + i], static_cast<unsigned>(index));
    }
  }
}

void append_glyph(Clusters& clusters, hb_glyph_info_t const& info,
                  hb_glyph_position_t const& position) {
  auto& cluster = clusters.items[info.cluster];
  if (cluster.glyph_length == 0) {
    cluster.glyph_offset = static_cast<std::uint32_t>(clusters.glyphs.size());
  }
  ++cluster.glyph_length;
  cluster.advance += Em{position.x_advance};
  clusters.glyphs.push_back(
      {info.codepoint, Em{position.x_advance}, Em{position.x_offset}, Em{position.y_offset}});
}

void collect(Clusters& clusters, hb_buffer_t* buffer) {
  unsigned count = 0;
  auto const* const infos = hb_buffer_get_glyph_infos(buffer, &count);
  auto const* const positions = hb_buffer_get_glyph_positions(buffer, &count);
  for (unsigned i = 0; i < count; ++i) {
    append_glyph(clusters, infos[i], positions[i]);
  }
}

hb_font_t* font_of(font::Library const& fonts, font::FaceId id) {
  auto const* const face = fonts.face(id);
  if (face == nullptr) {
    internal_error("a cluster was given a face that cannot be opened");
  }
  return face->hb_font();
}

}  // namespace

Clusters shape_clusters(Clusters clusters, font::Library const& fonts) {
  Buffer const buffer(hb_buffer_create());
  clusters.glyphs.reserve(clusters.codes.size());
  for (std::size_t first = 0; first < clusters.items.size();) {
    auto const run = run_from(clusters.items, first);
    fill(buffer.get(), clusters, run);
    hb_shape(font_of(fonts, clusters.items[first].face), buffer.get(), features.data(),
             static_cast<unsigned>(features.size()));
    collect(clusters, buffer.get());
    first = run.last;
  }
  return clusters;
}

}  // namespace mokuhyo::text

#pragma once
// How text is shaped: as Japanese, with all spacing left to composition. Included only by sources
// that call HarfBuzz.

#include <hb.h>

#include <array>
#include <memory>

namespace mokuhyo::font {

struct BufferDelete {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, BufferDelete>;

[[nodiscard]] constexpr hb_feature_t switched_off(char a, char b, char c, char d) {
  return {HB_TAG(a, b, c, d), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

/// Spacing follows JLREQ, not the face; Latin ligatures would hide characters of a unit.
inline constexpr std::array shaping_features{
    switched_off('k', 'e', 'r', 'n'), switched_off('p', 'a', 'l', 't'),
    switched_off('l', 'i', 'g', 'a'), switched_off('c', 'l', 'i', 'g'),
    switched_off('c', 'a', 'l', 't'), switched_off('h', 'a', 'l', 't'),
    switched_off('c', 'h', 'w', 's'),
};

/// What is shaped, but for the characters.
[[nodiscard]] inline hb_segment_properties_t shaped_segment(hb_direction_t direction) {
  hb_segment_properties_t segment = HB_SEGMENT_PROPERTIES_DEFAULT;
  segment.direction = direction;
  segment.script = HB_SCRIPT_HAN;
  segment.language = hb_language_from_string("ja", 2);
  return segment;
}

/// Empties the buffer for other text.
inline void begin_shaping(hb_buffer_t* buffer, hb_direction_t direction) {
  auto const segment = shaped_segment(direction);
  hb_buffer_clear_contents(buffer);
  hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
  hb_buffer_set_segment_properties(buffer, &segment);
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
}

inline void shape(hb_font_t* font, hb_buffer_t* buffer) {
  hb_shape(font, buffer, shaping_features.data(), shaping_features.size());
}

}  // namespace mokuhyo::font

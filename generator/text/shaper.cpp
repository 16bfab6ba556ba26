#include "text/shaper.h"

#include "base/result.h"
#include "font/shaping.h"

#include <hb.h>
#include <unicode/uchar.h>

#include <optional>
#include <vector>

namespace mokuhyo::text {
namespace {

/// Clusters from `first` to before `last`, all of one face and direction.
struct Run {
  std::size_t first, last;
  font::Face const& face;
  bool upright;  // in a vertical line
};

// UAX 50: no upright form, unless the face has one.
bool is_rotated(char32_t code_point) {
  return u_getIntPropertyValue(static_cast<UChar32>(code_point), UCHAR_VERTICAL_ORIENTATION) ==
         U_VO_ROTATED;
}

Em middle_of(font::Face const& face) {
  return (face.metrics().ascent + face.metrics().descent) / 2;
}

class Shaper {
 public:
  Shaper(Clusters clusters, Writing writing, font::Library const& fonts)
      : m_clusters(std::move(clusters)), m_writing(writing), m_fonts(fonts) {}

  Clusters run() {
    m_clusters.glyphs.reserve(m_clusters.codes.size());
    for (std::size_t first = 0; first < m_clusters.items.size();) {
      auto const run = run_from(first);
      m_writing == Writing::horizontal ? set(run) : shape(run);
      first = run.last;
    }
    return std::move(m_clusters);
  }

 private:
  [[nodiscard]] bool is_upright(Cluster const& cluster) const {
    return m_writing == Writing::vertical && cluster.turn != Turn::turned;
  }

  [[nodiscard]] Run run_from(std::size_t first) const {
    auto const& items = m_clusters.items;
    bool const upright = is_upright(items[first]);
    auto last = first + 1;
    while (last < items.size() && items[last].face == items[first].face &&
           is_upright(items[last]) == upright) {
      ++last;
    }
    auto const* const face = m_fonts.face(items[first].face);
    if (face == nullptr) {
      internal_error("a cluster was given a face that cannot be opened");
    }
    return {first, last, *face, upright};
  }

  /// Plain characters get their glyphs, others are shaped, with all that may join them.
  void set(Run const& run) {
    m_plain.clear();
    m_plain.reserve(run.last - run.first);
    for (auto i = run.first; i < run.last; ++i) m_plain.push_back(plain_glyph(run, i));
    for (auto i = run.first; i < run.last;) {
      auto const last = end_of_joining(run, i);
      auto const& plain = m_plain[i - run.first];
      if (plain && last <= i + 1) {
        add(m_clusters.items[i], {plain->id, plain->advance, {}, {}});
        ++i;
      } else {
        shape({i, last, run.face, run.upright});
        i = last;
      }
    }
  }

  /// Where the characters from `first` on end that may join each other; `first` if it may not.
  [[nodiscard]] std::size_t end_of_joining(Run const& run, std::size_t first) const {
    while (first < run.last && may_join(first - run.first)) ++first;
    return first;
  }

  /// Of m_plain. Marks are placed on what stands before them, whatever that is.
  [[nodiscard]] bool may_join(std::size_t i) const {
    bool const is_beside_others =
        (i > 0 && !m_plain[i - 1]) || (i + 1 < m_plain.size() && !m_plain[i + 1]);
    return !m_plain[i] || m_plain[i]->may_join || is_beside_others;
  }

  [[nodiscard]] std::optional<font::PlainGlyph> plain_glyph(Run const& run, std::size_t i) const {
    if (m_clusters.items[i].code_length != 1) return std::nullopt;
    return run.face.plain_glyph(m_clusters.base(i));
  }

  void shape(Run const& run) {
    fill(run);
    font::shape(run.face.hb_font(), m_buffer.get());
    collect(run);
  }

  void fill(Run const& run) {
    if (!m_buffer) m_buffer.reset(hb_buffer_create());
    auto* const buffer = m_buffer.get();
    font::begin_shaping(buffer, run.upright ? HB_DIRECTION_TTB : HB_DIRECTION_LTR);
    for (auto index = run.first; index < run.last; ++index) {
      auto const& cluster = m_clusters.items[index];
      for (std::uint32_t i = 0; i < cluster.code_length; ++i) {
        hb_buffer_add(buffer, m_clusters.codes[cluster.code_offset + i],
                      static_cast<unsigned>(index));
      }
    }
  }

  void collect(Run const& run) {
    unsigned count = 0;
    auto const* const infos = hb_buffer_get_glyph_infos(m_buffer.get(), &count);
    auto const* const positions = hb_buffer_get_glyph_positions(m_buffer.get(), &count);
    for (unsigned i = 0; i < count; ++i) {
      auto& cluster = m_clusters.items[infos[i].cluster];
      add(cluster, glyph_of(run, cluster, infos[i].codepoint, positions[i]));
    }
  }

  void add(Cluster& cluster, Glyph const& glyph) {
    if (cluster.glyph_length == 0) {
      cluster.glyph_offset = static_cast<std::uint32_t>(m_clusters.glyphs.size());
    }
    ++cluster.glyph_length;
    cluster.advance += glyph.advance;
    m_clusters.glyphs.push_back(glyph);
  }

  Glyph glyph_of(Run const& run, Cluster& cluster, font::GlyphId id,
                 hb_glyph_position_t const& position) const {
    Em const width = run.face.advance(id);
    bool const follows_turned = cluster.turn == Turn::turned && cluster.glyph_length > 0;
    if (run.upright && (follows_turned || lacks_upright_form(run.face, cluster, id))) {
      cluster.turn = Turn::turned;
      return {id, width, Em{}, -middle_of(run.face)};
    }
    if (run.upright) {
      Em const advance = cluster.turn == Turn::across ? width : Em{-position.y_advance};
      return {id, advance, Em{position.x_offset} + width / 2,
              Em{position.y_offset} + run.face.metrics().ascent};
    }
    bool const turned = cluster.turn == Turn::turned;
    return {id, Em{position.x_advance}, Em{position.x_offset},
            Em{position.y_offset} - (turned ? middle_of(run.face) : Em{})};
  }

  [[nodiscard]] bool lacks_upright_form(font::Face const& face, Cluster const& cluster,
                                        font::GlyphId id) const {
    auto const base = m_clusters.codes[cluster.code_offset];
    return cluster.turn == Turn::upright && is_rotated(base) && face.glyph(base) == id;
  }

  Clusters m_clusters;
  Writing m_writing;
  font::Library const& m_fonts;
  std::vector<std::optional<font::PlainGlyph>> m_plain;  // of the run that is set
  font::Buffer m_buffer;                                 // none until something is shaped
};

}  // namespace

Clusters shape_clusters(Clusters clusters, Writing writing, font::Library const& fonts) {
  return Shaper(std::move(clusters), writing, fonts).run();
}

}  // namespace mokuhyo::text

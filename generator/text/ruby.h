#pragma once
// Ruby: small readings above their base characters, or to the right of a vertical line (JLREQ 3.3).

#include "text/bonds.h"
#include "text/cluster.h"

#include <cstdint>
#include <vector>

namespace mokuhyo::text {

inline constexpr Ratio ruby_size{500};  // JLREQ 3.3.3: half of the base's size

/// A reading and the clusters it belongs to. Distances are in Em of the base's size.
struct Ruby {
  std::uint32_t first = 0, last = 0;  // clusters from `first` to before `last`
  Clusters reading;                   // shaped; its text offsets are the paragraph's
  Em offset;                          // of the reading's start from that of the first body
  Em gap;                             // between its characters
  [[nodiscard]] Em width() const;     // without gaps
};

/// The clusters of a reading belong together.
[[nodiscard]] std::vector<Bond> bind_rubies(std::vector<Bond> bonds,
                                            std::vector<Ruby> const& rubies);

/// How far a base is opened so that its reading does not touch the neighbours' (JLREQ 3.3.6), and
/// how the reading stands over it.
struct RubyFit {
  Em widening;  // of the whole base
  Em offset, gap;
};

/// `base` is the width of the base alone; the overhangs are what the reading may take over its
/// neighbours (JLREQ 3.3.8).
struct RubyRoom {
  Em base;
  Em overhang_before, overhang_after;
};
[[nodiscard]] RubyFit fit_ruby(Ruby const& ruby, RubyRoom room);

/// What a reading may hang over a neighbour: one ruby character over kana, nothing over kanji.
[[nodiscard]] Em ruby_overhang(CharacterClass neighbour);

}  // namespace mokuhyo::text

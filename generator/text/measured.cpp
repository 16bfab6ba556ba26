#include "text/measured.h"

#include <algorithm>

namespace mokuhyo::text {
namespace {

constexpr Em full_width{900};  // what is at least this wide has the full-width body

bool is_full_width(Cluster const& cluster) { return cluster.advance >= full_width; }

// Letters that the face draws full-width (Greek and Cyrillic in Japanese fonts) are set as kanji.
void adapt_kind(Cluster& cluster) {
  if (cluster.kind.character_class == CharacterClass::western && is_full_width(cluster)) {
    cluster.kind = {CharacterClass::ideographic, Form::japanese};
  }
}

// Only a full-width mark carries space; half-width and proportional ones are all body.
OwnSpace carried_space(Cluster const& cluster) {
  bool const carries = cluster.kind.form == Form::japanese && is_full_width(cluster);
  return carries ? own_space(cluster.kind.character_class) : OwnSpace{};
}

Body body_of(Cluster const& cluster) {
  if (cluster.kind.character_class == CharacterClass::word_space) {
    return {};
  }
  auto const own = carried_space(cluster);
  Body body{cluster.advance - own.before - own.after, -own.before, {}, {}};
  if (own.before + own.after > Em{}) {
    body.line_start = line_start_space(cluster.kind.character_class);
    body.line_end = line_end_space(cluster.kind.character_class);
  }
  return body;
}

Space punctuation_space(Cluster const& first, Cluster const& second) {
  auto const first_class = first.kind.character_class;
  auto const second_class = second.kind.character_class;
  Em const after = carried_space(first).after;
  Em const before = carried_space(second).before;
  bool const sentence_ends = first_class == CharacterClass::full_stop && after > Em{};
  bool const beside_dot =
      first_class == CharacterClass::middle_dot || second_class == CharacterClass::middle_dot;
  auto const kind = sentence_ends ? SpaceKind::fixed  // JLREQ 3.8.3 e, note 1
                    : beside_dot  ? SpaceKind::middle_dot
                                  : SpaceKind::punctuation;
  switch (joint(first_class, second_class)) {
    case Joint::both: return {after + before, kind};
    case Joint::larger: return {std::max(after, before), kind};
    case Joint::first_only: return {after, kind};
    case Joint::second_only: return {before, kind};
  }
  return {};
}

class Measurer {
 public:
  Measurer(Clusters clusters, MeasureRules const& rules) : m_rules(rules) {
    m_measured.clusters = std::move(clusters);
    m_measured.marker_length = rules.marker_length;
  }

  Measured run() {
    auto& items = m_measured.clusters.items;
    std::ranges::for_each(items, adapt_kind);
    m_measured.bodies.reserve(items.size());
    m_measured.spaces.reserve(items.size());
    m_measured.places.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      m_measured.bodies.push_back(body_of(items[i]));
      m_measured.spaces.push_back(i == 0 ? Space{Em{}, SpaceKind::fixed} : space_before(i));
      m_measured.places.push_back(i == 0 ? Place{} : place_of(i));
    }
    return std::move(m_measured);
  }

 private:
  [[nodiscard]] Space space_before(std::size_t i) const {
    auto space = natural_space(i);
    if (i <= m_rules.marker_length) {
      space.kind = SpaceKind::fixed;  // markers align from item to item
    }
    return space;
  }

  [[nodiscard]] Space natural_space(std::size_t i) const {
    auto const& first = m_measured.clusters.items[i - 1];
    auto const& second = m_measured.clusters.items[i];
    auto const first_class = first.kind.character_class;
    auto const second_class = second.kind.character_class;
    if (first_class == CharacterClass::word_space) {
      return {first.advance, SpaceKind::word};
    }
    if (m_rules.bonds[i] == Bond::hard || second_class == CharacterClass::word_space) {
      return {Em{}, SpaceKind::fixed};
    }
    if (auto const space = punctuation_space(first, second); space.natural > Em{}) {
      return space;
    }
    if (has_western_gap(first_class, second_class)) {
      return {m_rules.western_gap, SpaceKind::western_gap};
    }
    bool const opens = may_expand(first_class, second_class) &&
                       (first.kind.form == Form::japanese || second.kind.form == Form::japanese);
    return {Em{}, opens ? SpaceKind::solid : SpaceKind::fixed};
  }

  [[nodiscard]] Place place_of(std::size_t i) const {
    auto const& before = m_measured.places[i - 1];
    auto const width = m_measured.bodies[i - 1].width;
    auto const& space = m_measured.spaces[i];
    return {before.natural + width + space.natural, before.least + width + least(space),
            before.room + greatest(space) - space.natural};
  }

  MeasureRules const& m_rules;
  Measured m_measured;
};

}  // namespace

Measured measure(Clusters clusters, MeasureRules const& rules) {
  return Measurer(std::move(clusters), rules).run();
}

}  // namespace mokuhyo::text

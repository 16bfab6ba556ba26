#include "text/measured.h"

#include <algorithm>
#include <iterator>

namespace mokuhyo::text {
namespace {

constexpr Em least_full_width{900};  // what is at least this wide has the full-width body

bool is_full_width(Cluster const& cluster) { return cluster.advance >= least_full_width; }

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
  Body body;
  body.width = cluster.advance - own.before - own.after;
  body.shift = -own.before;
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
  if (after + before == Em{}) return {};
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
  Measurer(Clusters clusters, std::vector<Ruby> rubies, MeasureRules const& rules)
      : m_rules(rules) {
    m_measured.clusters = std::move(clusters);
    m_measured.rubies = std::move(rubies);
    m_measured.marker = rules.marker;
    m_measured.writing = rules.style.writing;
  }

  Measured run() {
    auto& items = m_measured.clusters.items;
    std::ranges::for_each(items, adapt_kind);
    m_measured.bodies.reserve(items.size());
    m_measured.spaces.reserve(items.size());
    m_measured.places.reserve(items.size());
    std::ranges::transform(items, std::back_inserter(m_measured.bodies), body_of);
    set_numbers_across();
    for (auto& ruby : m_measured.rubies) {
      fit(ruby);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
      m_measured.spaces.push_back(i == 0 ? Space{Em{}, SpaceKind::fixed} : space_before(i));
      m_measured.places.push_back(i == 0 ? Place{} : place_of(i));
    }
    return std::move(m_measured);
  }

 private:
  // The digits of a number set across share one em; the first one has it (JLREQ 2.3.2 b).
  void set_numbers_across() {
    auto const& items = m_measured.clusters.items;
    for (std::size_t i = 0; i < items.size();) {
      auto last = i;
      while (last < items.size() && items[last].turn == Turn::across) {
        ++last;
      }
      set_across(i, last);
      i = std::max(last, i + 1);
    }
  }

  void set_across(std::size_t first, std::size_t last) {
    Em total;
    for (auto i = first; i < last; ++i) {
      total += m_measured.clusters.items[i].advance;
    }
    Ratio const size{total > one_em ? 1'000'000 / total.thousandths : 1000};
    Em at = -total / 2;
    for (auto i = first; i < last; ++i) {
      auto const width = m_measured.clusters.items[i].advance;
      m_measured.bodies[i] = across_body(i == first, at + width / 2, size);
      at += width;
    }
  }

  static Body across_body(bool is_first, Em aside, Ratio size) {
    Body body;
    Em const middle = (one_em - Em{size.thousandths}) / 2;
    body.width = is_first ? one_em : Em{};
    body.shift = is_first ? middle : middle - one_em;
    body.aside = Em{aside.thousandths * size.thousandths / 1000};
    body.size = size;
    return body;
  }

  // A base that is narrower than its reading is opened evenly (JLREQ 3.3.6).
  void fit(Ruby& ruby) {
    auto const fitted = fit_ruby(ruby, room_of(ruby));
    ruby.offset = fitted.offset;
    ruby.gap = fitted.gap;
    Em const each = fitted.widening / static_cast<std::int32_t>(ruby.last - ruby.first);
    for (auto i = ruby.first; i < ruby.last; ++i) {
      m_measured.bodies[i].width += each;
      m_measured.bodies[i].shift += each / 2;
    }
  }

  [[nodiscard]] RubyRoom room_of(Ruby const& ruby) const {
    RubyRoom room;
    for (auto i = ruby.first; i < ruby.last; ++i) {
      room.base += m_measured.bodies[i].width;
    }
    auto const& items = m_measured.clusters.items;
    auto const overhang = [&](std::size_t i) {
      return ruby_overhang(items[i].kind.character_class);
    };
    room.overhang_before = ruby.first > 0 ? overhang(ruby.first - 1) : Em{};
    room.overhang_after = ruby.last < items.size() ? overhang(ruby.last) : Em{};
    return room;
  }

  [[nodiscard]] Space space_before(std::size_t i) const {
    auto space = natural_space(i);
    if (i <= m_rules.marker.length) {
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
      return {m_rules.style.western_gap, SpaceKind::western_gap};
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
            before.room + greatest(space) - space.natural, before.even + evenly_opened(space)};
  }

  MeasureRules const& m_rules;
  Measured m_measured;
};

}  // namespace

Measured measure(Clusters clusters, std::vector<Ruby> rubies, MeasureRules const& rules) {
  return Measurer(std::move(clusters), std::move(rubies), rules).run();
}

}  // namespace mokuhyo::text

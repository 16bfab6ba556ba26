#include "text/cuts.h"

#include "text/code_points.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::text {
namespace {

class CutFinder {
 public:
  CutFinder(Clusters const& clusters, CutRules const& rules)
      : m_clusters(clusters), m_rules(rules) {}

  std::vector<Cut> run() {
    std::vector<Cut> cuts(std::max<std::size_t>(m_clusters.items.size(), 1), Cut::impossible);
    for (std::size_t i = 1; i < m_clusters.items.size(); ++i) {
      if (!blank(i - 1)) {
        m_visible = i - 1;
      }
      cuts[i] = blank(i) || !m_visible ? Cut::impossible : cut_before(i);
    }
    return cuts;
  }

 private:
  [[nodiscard]] CharacterClass class_of(std::size_t i) const {
    return m_clusters.items[i].kind.character_class;
  }
  [[nodiscard]] bool blank(std::size_t i) const { return is_blank(class_of(i)); }

  [[nodiscard]] Cut cut_before(std::size_t i) const {
    auto const joining = m_clusters.items[i - 1].joining;
    if (i < m_rules.marker_length || prohibited(i)) {
      return Cut::prohibited;
    }
    if (joining == Joining::may_break) {
      return Cut::character;
    }
    if (i == m_rules.marker_length || joining == Joining::joined || introduces(i)) {
      return Cut::hard_unit;
    }
    switch (m_rules.bonds[i]) {
      case Bond::none: return Cut::character;
      case Bond::address: return Cut::address;
      case Bond::soft: return Cut::soft_unit;
      case Bond::hard: return Cut::hard_unit;
    }
    return Cut::character;
  }

  [[nodiscard]] bool prohibited(std::size_t i) const {
    auto const& rules = m_rules.prohibitions;
    return rules.not_at_start(m_clusters.base(i), class_of(i)) ||
           rules.not_at_end(m_clusters.base(*m_visible), class_of(*m_visible));
  }

  // A number in a circle that opens a clause, and ※, stay with what they introduce; a row of them
  // may part.
  [[nodiscard]] bool introduces(std::size_t i) const {
    auto const mark = m_clusters.base(i - 1);
    if (mark == U'※') {
      return true;
    }
    return is_enclosed_number(mark) && !is_enclosed_number(m_clusters.base(i)) &&
           opens_clause(i - 1);
  }

  [[nodiscard]] bool opens_clause(std::size_t i) const {
    if (i == 0) {
      return true;
    }
    auto const before = class_of(i - 1);
    return is_blank(before) || is_closing(before) || before == CharacterClass::middle_dot;
  }

  Clusters const& m_clusters;
  CutRules const& m_rules;
  std::optional<std::size_t> m_visible;  // the last cluster before the place that is no blank
};

}  // namespace

std::vector<Cut> find_cuts(Clusters const& clusters, CutRules const& rules) {
  return CutFinder(clusters, rules).run();
}

}  // namespace mokuhyo::text

#include "text/line_adjuster.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace mokuhyo::text {
namespace {

enum class Change { reduction, expansion };

class LineAdjuster {
 public:
  LineAdjuster(Measured const& measured, LineSpan line)
      : m_measured(measured),
        m_line(line),
        m_first(line.from.cluster),
        m_last(std::max(line.to.visible_end, line.from.cluster)) {
    m_spaces.reserve(m_last - m_first);
    for (auto i = m_first; i < m_last; ++i) {
      m_spaces.push_back(i == m_first ? m_measured.bodies[i].line_start
                                      : m_measured.spaces[i].natural);
    }
    if (m_first < m_last) {
      m_edge = m_measured.bodies[m_last - 1].line_end.natural;
      m_width = natural_width(line.from, line.to);
    }
  }

  AdjustedLine run(Adjustment adjustment) {
    if (m_width > m_line.measure) {
      hang();
    }
    Em const slack = m_line.measure - m_width;
    if (slack < Em{}) {
      change(-slack, Change::reduction);
    } else if (adjustment == Adjustment::reduce_or_expand && slack <= room() + even_room()) {
      change(std::min(slack, room()), Change::expansion);
      open_evenly(std::max(slack - room(), Em{}));
    } else if (adjustment == Adjustment::spread) {
      spread(slack);
    }
    return placed();
  }

 private:
  [[nodiscard]] Em room() const {
    Em const all = m_line.to.end.room - m_line.from.start.room;
    return m_hung > Em{} ? all - edge_room() : all;
  }

  [[nodiscard]] Em even_room() const { return m_line.to.end.even - m_line.from.start.even; }

  [[nodiscard]] Em edge_room() const {
    auto const& edge = m_measured.bodies[m_last - 1].line_end;
    return edge.greatest - edge.natural;
  }

  // A mark hangs whole or not at all (JLREQ 3.8.2, note).
  void hang() {
    m_hung = m_line.to.hang;
    m_width -= m_hung;
  }

  void change(Em amount, Change direction) {
    auto const order = direction == Change::reduction ? reduction_order() : expansion_order();
    for (auto const kind : order) {
      if (amount == Em{}) {
        return;
      }
      amount -= kind == SpaceKind::line_end ? change_edge(amount, direction)
                                            : change_kind(kind, amount, direction);
    }
  }

  Em change_edge(Em amount, Change direction) {
    if (m_first == m_last || m_hung > Em{}) {
      return {};
    }
    auto const& edge = m_measured.bodies[m_last - 1].line_end;
    bool const reduces = direction == Change::reduction;
    Em const part =
        std::min(amount, reduces ? edge.natural - edge.least : edge.greatest - edge.natural);
    m_edge += reduces ? -part : part;
    m_width += reduces ? -part : part;
    return part;
  }

  // All spaces of a kind give way in proportion to their room.
  Em change_kind(SpaceKind kind, Em amount, Change direction) {
    auto const room_at = [&](std::size_t i) {
      auto const& space = m_measured.spaces[i];
      if (space.kind != kind) {
        return Em{};
      }
      return direction == Change::reduction ? space.natural - least(space)
                                            : greatest(space) - space.natural;
    };
    Em const part = std::min(amount, sum(room_at));
    share(direction == Change::reduction ? -part : part, room_at);
    return part;
  }

  // JLREQ 3.8.4 d: what is still missing is shared by all that may open.
  void open_evenly(Em amount) {
    share(amount, [&](std::size_t i) { return evenly_opened(m_measured.spaces[i]); });
  }

  void spread(Em amount) {
    share(amount, [&](std::size_t i) {
      return m_measured.spaces[i].kind == SpaceKind::fixed ? Em{} : one_em;
    });
  }

  template <class Weight>
  [[nodiscard]] Em sum(Weight weight_at) const {
    Em total;
    for (auto i = m_first + 1; i < m_last; ++i) {
      total += weight_at(i);
    }
    return total;
  }

  // Divides `amount` by weight over the spaces; the running total keeps the parts exact.
  template <class Weight>
  void share(Em amount, Weight weight_at) {
    std::int64_t const total = amount == Em{} ? 0 : sum(weight_at).thousandths;
    if (total == 0) {
      return;
    }
    std::int64_t weighed = 0;
    Em given;
    for (auto i = m_first + 1; i < m_last; ++i) {
      weighed += weight_at(i).thousandths;
      Em const until{static_cast<std::int32_t>(amount.thousandths * weighed / total)};
      m_spaces[i - m_first] += until - given;
      given = until;
    }
    m_width += amount;
  }

  /// Each space becomes the start of the body behind it.
  [[nodiscard]] AdjustedLine placed() {
    Em at;
    for (auto i = m_first; i < m_last; ++i) {
      auto& start = m_spaces[i - m_first];
      at += start;
      start = at;
      at += m_measured.bodies[i].width;
    }
    return {std::move(m_spaces), m_width};
  }

  Measured const& m_measured;
  LineSpan m_line;
  std::size_t m_first, m_last;  // clusters; what is after m_last is not shown
  std::vector<Em> m_spaces;     // before each of them
  Em m_edge;                    // space after the last one
  Em m_hung;                    // width of punctuation outside the measure
  Em m_width;
};

}  // namespace

AdjustedLine adjust_line(Measured const& measured, LineSpan line, Adjustment adjustment) {
  return LineAdjuster(measured, line).run(adjustment);
}

}  // namespace mokuhyo::text

#include "text/breaks.h"

namespace mokuhyo::text {
namespace {

bool may_hang(CharacterClass c) {
  return c == CharacterClass::full_stop || c == CharacterClass::comma;
}

class BreakMaker {
 public:
  BreakMaker(Measured const& measured, HangingPunctuation hanging)
      : m_measured(measured), m_hanging(hanging) {}

  [[nodiscard]] std::size_t size() const { return m_measured.bodies.size(); }
  [[nodiscard]] Cut cut(std::size_t i) const { return m_measured.cuts[i]; }

  [[nodiscard]] Break at(std::size_t cluster) const {
    Break made;
    made.cluster = static_cast<std::uint32_t>(cluster);
    made.cut = cluster < size() ? cut(cluster) : Cut::phrase;
    made.visible_end = visible_end(cluster);
    made.hang = hang(made.visible_end);
    made.end = end_of(made.visible_end, made.hang);
    made.start = start_of(cluster);
    return made;
  }

 private:
  [[nodiscard]] std::uint32_t visible_end(std::size_t cluster) const {
    auto const& items = m_measured.clusters.items;
    while (cluster > 0 && is_blank(items[cluster - 1].kind.character_class)) {
      --cluster;
    }
    return static_cast<std::uint32_t>(cluster);
  }

  [[nodiscard]] Em hang(std::size_t visible_end) const {
    if (m_hanging == HangingPunctuation::no || visible_end == 0) {
      return {};
    }
    auto const& last = m_measured.clusters.items[visible_end - 1];
    return may_hang(last.kind.character_class) ? m_measured.bodies[visible_end - 1].width : Em{};
  }

  [[nodiscard]] Place end_of(std::size_t visible_end, Em hang) const {
    if (visible_end == 0) {
      return {};
    }
    auto const last = visible_end - 1;
    auto const& body = m_measured.bodies[last];
    auto const& edge = body.line_end;
    auto place = m_measured.places[last];
    place.natural += body.width + edge.natural;
    place.least += body.width + edge.least - hang;
    place.room += edge.greatest - edge.natural;
    return place;
  }

  [[nodiscard]] Place start_of(std::size_t cluster) const {
    if (cluster >= size()) {
      return {};
    }
    auto place = m_measured.places[cluster];
    place.natural -= m_measured.bodies[cluster].line_start;
    place.least -= m_measured.bodies[cluster].line_start;
    return place;
  }

  Measured const& m_measured;
  HangingPunctuation m_hanging;
};

class UnitOpener {
 public:
  UnitOpener(BreakMaker const& maker, LineMeasures measures)
      : m_maker(maker), m_measures(measures) {}

  Breaks run(Breaks const& breaks) {
    m_opened.push_back(breaks.front());
    for (std::size_t i = 1; i < breaks.size(); ++i) {
      append(breaks[i], Cut::character);
    }
    return std::move(m_opened);
  }

 private:
  // Appends `to`, after the places between it and the last one that are needed at this cut or
  // worse.
  void append(Break const& to, Cut cut) {
    if (cut == Cut::impossible || fits(m_opened.back(), to)) {
      m_opened.push_back(to);
      return;
    }
    auto const worse = static_cast<Cut>(static_cast<int>(cut) + 1);
    for (auto i = m_opened.back().cluster + 1; i < to.cluster; ++i) {
      if (m_maker.cut(i) <= cut) {
        append(m_maker.at(i), worse);
      }
    }
    append(to, worse);
  }

  [[nodiscard]] bool fits(Break const& from, Break const& to) const {
    return least_width(from, to) <= (from.cluster == 0 ? m_measures.first : m_measures.rest);
  }

  BreakMaker const& m_maker;
  LineMeasures m_measures;
  Breaks m_opened;
};

}  // namespace

Breaks find_breaks(Measured const& measured, BreakStyle style) {
  BreakMaker const maker(measured, style.hanging);
  Breaks breaks;
  breaks.push_back(maker.at(0));
  for (std::size_t i = 1; i < maker.size(); ++i) {
    if (maker.cut(i) <= style.best || maker.cut(i) == Cut::address) {
      breaks.push_back(maker.at(i));
    }
  }
  breaks.push_back(maker.at(maker.size()));
  return breaks;
}

Breaks open_units(Measured const& measured, BreakStyle style, Breaks const& breaks,
                  LineMeasures measures) {
  return UnitOpener(BreakMaker(measured, style.hanging), measures).run(breaks);
}

}  // namespace mokuhyo::text

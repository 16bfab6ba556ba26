#include "text/spacing_table.h"

#include <algorithm>
#include <iterator>

namespace mokuhyo::text {
namespace {

using enum CharacterClass;

constexpr Em half{500};
constexpr Em quarter{250};

using ClassSet = std::uint32_t;

constexpr ClassSet set_of(std::initializer_list<CharacterClass> classes) {
  ClassSet set = 0;
  for (auto const c : classes) {
    set |= ClassSet{1} << static_cast<unsigned>(c);
  }
  return set;
}

constexpr bool has(ClassSet set, CharacterClass c) {
  return (set >> static_cast<unsigned>(c) & 1U) != 0;
}

constexpr ClassSet openings = set_of({opening_bracket});
constexpr ClassSet closings = set_of({closing_bracket, full_stop, comma});
constexpr ClassSet stops = set_of({full_stop, comma});
constexpr ClassSet dots = set_of({middle_dot});
constexpr ClassSet ideographic_spaces = set_of({ideographic_space});

struct JointRule {
  ClassSet first, second;
  Joint joint;
};

// JLREQ appendix B, table 1 (3.1.4, consecutive punctuation); pairs that are not named keep the
// spaces of both. The first rule that names a pair holds.
constexpr JointRule joint_rules[] = {
    {closings, openings, Joint::larger},                 // 」「 、「 。「: one half em
    {closings, closings, Joint::second_only},            // 」。 。」 ））: solid
    {openings, openings, Joint::first_only},             // 「（: solid
    {closings & ~stops, dots, Joint::second_only},       // 」・: a quarter em
    {dots, openings, Joint::first_only},                 // ・「: a quarter em
    {closings, ideographic_spaces, Joint::second_only},  // 。and a blank: the blank alone
    {ideographic_spaces, openings, Joint::first_only},   // a blank and 「: the blank alone
};

struct PairRule {
  ClassSet first, second;
};

constexpr ClassSet japanese_text =
    set_of({iteration, prolonged_sound, small_kana, hiragana, katakana, ideographic});
constexpr ClassSet western_text = set_of({numeral, western});

// JLREQ 3.2.6 and appendix B, table 1.
constexpr PairRule western_gaps[] = {
    {japanese_text, western_text},
    {western_text, japanese_text},
    {set_of({dividing}), western_text},  // ！ and a Latin word
};

// JLREQ appendix F, table 6: the classes between whose members a line may be opened.
constexpr ClassSet expandable =
    set_of({inseparable, iteration, prolonged_sound, small_kana, prefixed, postfixed, hiragana,
            katakana, math_symbol, math_operator, ideographic, numeral, western});

struct Limits {
  SpaceKind kind = SpaceKind::fixed;
  Em least, greatest;
};

// JLREQ 3.8.3 (reduction) and 3.8.4 (expansion); a greatest of 0 never expands.
constexpr Limits limits[] = {
    {SpaceKind::word, quarter, half},
    {SpaceKind::middle_dot, Em{0}, Em{0}},
    {SpaceKind::punctuation, Em{0}, Em{0}},
    {SpaceKind::solid, Em{0}, quarter},
};

// The Western gap is reduced to a half of what it is, and expanded to twice that (a quarter em to
// an eighth and to a half, JLREQ 3.8.3 f and 3.8.4 b), whatever the template asks for.
constexpr std::int32_t gap_factor = 2;

constexpr Limits const* limits_of(SpaceKind kind) {
  auto const* const found = std::ranges::find(limits, kind, &Limits::kind);
  return found == std::end(limits) ? nullptr : found;
}

// JLREQ 3.8.4 d opens a line evenly, however far: to us a line is better short than wider than
// this.
constexpr Em evenly{125};

// JLREQ 3.8.3 a to f: word spaces, line end, middle dots, brackets and commas, Western gaps.
constexpr SpaceKind reductions[] = {SpaceKind::word, SpaceKind::line_end, SpaceKind::middle_dot,
                                    SpaceKind::punctuation, SpaceKind::western_gap};

// The simple rules' table 3 gives back the half em of a line's last mark first; then JLREQ 3.8.4
// a to c: word spaces, Western gaps, everything that may open.
constexpr SpaceKind expansions[] = {SpaceKind::line_end, SpaceKind::word, SpaceKind::western_gap,
                                    SpaceKind::solid};

}  // namespace

OwnSpace own_space(CharacterClass character_class) {
  if (has(openings, character_class)) {
    return {half, Em{}};
  }
  if (has(closings, character_class)) {
    return {Em{}, half};
  }
  return character_class == middle_dot ? OwnSpace{quarter, quarter} : OwnSpace{};
}

Joint joint(CharacterClass first, CharacterClass second) {
  auto const* const rule = std::ranges::find_if(joint_rules, [=](JointRule const& r) {
    return has(r.first, first) && has(r.second, second);
  });
  return rule == std::end(joint_rules) ? Joint::both : rule->joint;
}

// Opening brackets start a line flush (天付き, JLREQ 3.1.5); a middle dot keeps its full body.
Em line_start_space(CharacterClass character_class) {
  return character_class == middle_dot ? quarter : Em{};
}

// Closing punctuation ends a line as a half em (the simple rules' table 1), a middle dot with its
// full body, which it loses first when the line is reduced (JLREQ 3.8.3 c).
LineEndSpace line_end_space(CharacterClass character_class) {
  if (has(closings, character_class)) {
    return {Em{}, Em{}, half};
  }
  return character_class == middle_dot ? LineEndSpace{quarter, Em{}, quarter} : LineEndSpace{};
}

bool has_western_gap(CharacterClass first, CharacterClass second) {
  return std::ranges::any_of(western_gaps, [=](PairRule const& rule) {
    return has(rule.first, first) && has(rule.second, second);
  });
}

bool may_expand(CharacterClass first, CharacterClass second) {
  return has(expandable, first) && has(expandable, second);
}

std::span<SpaceKind const> reduction_order() { return reductions; }
std::span<SpaceKind const> expansion_order() { return expansions; }

Em least(Space space) {
  if (space.kind == SpaceKind::western_gap) {
    return space.natural / gap_factor;
  }
  auto const* const found = limits_of(space.kind);
  return found == nullptr ? space.natural : std::min(space.natural, found->least);
}

Em greatest(Space space) {
  if (space.kind == SpaceKind::western_gap) {
    return space.natural * gap_factor;
  }
  auto const* const found = limits_of(space.kind);
  return found == nullptr ? space.natural : std::max(space.natural, found->greatest);
}

Em evenly_opened(Space space) {
  bool const opens = space.kind == SpaceKind::solid || space.kind == SpaceKind::western_gap;
  return opens ? evenly : Em{};
}

}  // namespace mokuhyo::text

#pragma once
// How a paragraph is to be set: the settings a template can choose, in the words of JLREQ.

#include "base/length.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mokuhyo::text {

/// Line-start and line-end prohibition (JLREQ 3.1.7): strict also keeps small kana, ー and 々 from
/// line starts; normal lets them; loose lets ・ ？ ！ too.
enum class Kinsoku { loose, normal, strict };

/// Where lines may end: anywhere the rules allow; the same, but between phrases where that takes no
/// line more (texts that are not justified); or between phrases first (headings).
enum class BreakAt { characters, words, phrases };

enum class Writing { horizontal, vertical };

/// How a glyph stands in a vertical line (JLREQ 2.3.2): upright, turned by a quarter clockwise
/// (Latin words), or side by side with its neighbours in one em (縦中横, short numbers). All
/// glyphs of a horizontal line are upright.
enum class Turn : std::uint8_t { upright, turned, across };

enum class HangingPunctuation { no, yes };

/// Characters added to or taken from the prohibitions of the level.
struct KinsokuLists {
  std::u32string append_not_start, except_not_start;
  std::u32string append_not_end, except_not_end;
  bool operator==(KinsokuLists const&) const = default;
};

/// A look that a text can ask for by its name; how it is drawn is the caller's.
struct Look {
  std::string name;
  bool bold = false;
  bool operator==(Look const&) const = default;
};

struct ParagraphStyle {
  std::string font_role = "gothic";
  Kinsoku kinsoku = Kinsoku::strict;
  KinsokuLists lists;
  BreakAt break_at = BreakAt::characters;
  Writing writing = Writing::horizontal;
  HangingPunctuation hanging = HangingPunctuation::no;
  Em western_gap{125};  // between Japanese and Latin or digits, 0 to 250 (JLREQ 3.2.6: 250)
  bool bold = false;
  std::vector<Look> looks;
  bool operator==(ParagraphStyle const&) const = default;
};

}  // namespace mokuhyo::text

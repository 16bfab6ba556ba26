#include "text/phrase_breaks.h"

#include "text/phrase_ends.h"

#include <algorithm>

namespace mokuhyo::text {
namespace {

class PhraseFinder {
 public:
  PhraseFinder(std::vector<Cut> cuts, Clusters const& clusters)
      : m_cuts(std::move(cuts)), m_clusters(clusters) {}

  std::vector<Cut> run(std::vector<std::uint32_t> const& ends) {
    for (std::size_t i = 1; i < m_clusters.items.size(); ++i) {
      if (m_cuts[i] == Cut::character) {
        m_cuts[i] = cut_before(i, ends);
      }
    }
    join_lone_characters();
    return std::move(m_cuts);
  }

 private:
  [[nodiscard]] CharacterClass class_of(std::size_t i) const {
    return m_clusters.items[i].kind.character_class;
  }
  [[nodiscard]] bool begins_word(std::size_t i) const {
    return i == 0 || m_cuts[i] == Cut::phrase || m_cuts[i] == Cut::compound;
  }

  [[nodiscard]] Cut cut_before(std::size_t i, std::vector<std::uint32_t> const& ends) const {
    auto const before = class_of(i - 1);
    auto const after = class_of(i);
    if (is_blank(before) || after == CharacterClass::opening_bracket ||
        before == CharacterClass::middle_dot) {
      return Cut::phrase;
    }
    if (!std::ranges::binary_search(ends, m_clusters.items[i].text_offset)) {
      return Cut::character;
    }
    bool const in_word =
        before == CharacterClass::ideographic || before == CharacterClass::katakana;
    if (!in_word) {
      return Cut::phrase;
    }
    // ICU parts 関連/する; endings stay with the word before them.
    return after == CharacterClass::hiragana ? Cut::character : Cut::compound;
  }

  // ICU parts 事業/名 and 準/部; a single kanji stays with the word before it, or else after it.
  void join_lone_characters() {
    for (std::size_t i = 0; i + 1 < m_cuts.size(); ++i) {
      if (!begins_word(i) || class_of(i) != CharacterClass::ideographic || !ends_at(i + 1)) {
        continue;
      }
      if (i > 0 && is_kana_or_kanji(class_of(i - 1))) {
        m_cuts[i] = Cut::character;
      } else if (m_cuts[i + 1] == Cut::compound) {
        m_cuts[i + 1] = Cut::character;
      }
    }
  }

  // True if no text of the phrase comes at `i`, only the marks that close it.
  [[nodiscard]] bool ends_at(std::size_t i) const {
    while (i < m_cuts.size() && !begins_word(i) && is_closing(class_of(i))) {
      ++i;
    }
    return i == m_cuts.size() || begins_word(i);
  }

  std::vector<Cut> m_cuts;
  Clusters const& m_clusters;
};

}  // namespace

std::vector<Cut> prefer_phrases(std::vector<Cut> cuts, Clusters const& clusters,
                                std::string_view text) {
  // To look for words takes longer than all else here: not for a number or a mark.
  if (std::ranges::find(cuts, Cut::character) == cuts.end()) {
    return cuts;
  }
  return prefer_phrases(std::move(cuts), clusters, phrase_ends(clusters, text));
}

std::vector<Cut> prefer_phrases(std::vector<Cut> cuts, Clusters const& clusters,
                                std::vector<std::uint32_t> const& ends) {
  return PhraseFinder(std::move(cuts), clusters).run(ends);
}

}  // namespace mokuhyo::text

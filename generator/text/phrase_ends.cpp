#include "text/phrase_ends.h"

#include "text/break_iterator.h"
#include "text/code_points.h"
#include "text/word_divider.h"

#include <unicode/uchar.h>

#include <string>

namespace mokuhyo::text {
namespace {

bool is_punctuation(char32_t c) { return u_ispunct(static_cast<UChar32>(c)) != 0; }

bool is_letter_or_digit(char32_t c) {
  auto const code_point = static_cast<UChar32>(c);
  return u_isUAlphabetic(code_point) != 0 || u_isdigit(code_point) != 0;
}

bool is_kana(CharacterClass c) {
  using enum CharacterClass;
  return c == iteration || c == prolonged_sound || c == small_kana || c == hiragana ||
         c == katakana;
}

class PhraseEndFinder {
 public:
  PhraseEndFinder(Clusters const& clusters, WordDictionary const& dictionary)
      : m_clusters(clusters), m_dictionary(dictionary) {}

  std::vector<std::uint32_t> run() {
    auto const size = m_clusters.items.size();
    for (std::size_t begin = 0; begin < size;) {
      if (begin > 0 && begins_phrase(begin)) add(begin);
      begin = in_words(begin) ? pass_words(begin) : begin + 1;
    }
    return std::move(m_ends);
  }

 private:
  [[nodiscard]] CharacterClass class_of(std::size_t i) const {
    return m_clusters.items[i].kind.character_class;
  }
  [[nodiscard]] bool in_words(std::size_t i) const {
    return is_kana(class_of(i)) || is_kanji(m_clusters.base(i));
  }
  [[nodiscard]] bool may_break_after(std::size_t i) const {
    return m_clusters.items[i].joining == Joining::may_break;
  }

  [[nodiscard]] bool begins_phrase(std::size_t i) const {
    return may_break_after(i - 1) || follows_mark(i) ||
           (in_words(i - 1) && is_letter_or_digit(m_clusters.base(i)));
  }

  // Western marks may stand within a number or a name, units before a symbol [10%→20%].
  [[nodiscard]] bool follows_mark(std::size_t i) const {
    using enum CharacterClass;
    auto const [before, form] = m_clusters.items[i - 1].kind;
    if (in_words(i)) {
      return is_punctuation(m_clusters.base(i - 1)) || before == hyphen || before == postfixed;
    }
    return form == Form::japanese && (is_closing(before) || before == hyphen || before == dividing);
  }

  std::size_t pass_words(std::size_t begin) {
    std::u32string text;
    auto end = begin;
    do {
      text += m_clusters.base(end++);
    } while (end < m_clusters.items.size() && in_words(end) && !may_break_after(end - 1));
    for (auto const length : phrase_ends_in(text, m_dictionary)) add(begin + length);
    return end;
  }

  void add(std::size_t cluster) { m_ends.push_back(m_clusters.items[cluster].text_offset); }

  Clusters const& m_clusters;
  WordDictionary const& m_dictionary;
  std::vector<std::uint32_t> m_ends;
};

}  // namespace

std::vector<std::uint32_t> phrase_ends(Clusters const& clusters, std::string_view text) {
  static auto const dictionary = WordDictionary::open();
  return dictionary ? phrase_ends_by_words(clusters, *dictionary) : phrase_ends_by_icu(text);
}

std::vector<std::uint32_t> phrase_ends_by_words(Clusters const& clusters,
                                                WordDictionary const& dictionary) {
  return PhraseEndFinder(clusters, dictionary).run();
}

std::vector<std::uint32_t> phrase_ends_by_icu(std::string_view text) {
  // To open one takes longer than to lay out a page.
  thread_local BreakIterator const iterator = open_breaks(UBRK_LINE, "ja@lw=phrase");
  return piece_ends(iterator.get(), text);
}

}  // namespace mokuhyo::text

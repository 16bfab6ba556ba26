#include "text/word_divider.h"

#include "text/code_points.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mokuhyo::text {
namespace {

constexpr std::size_t longest_word = 20;
constexpr std::uint32_t dearest = 255;

/// By length, from the katakana words of the dictionary; longer rows are hardly one word.
constexpr std::array<std::uint32_t, 9> katakana_costs{8192, 984, 408, 240, 204, 252, 300, 372, 480};

std::uint32_t katakana_cost(std::size_t length) {
  return katakana_costs[length < katakana_costs.size() ? length : 0];
}

class WordDivider {
 public:
  WordDivider(std::u32string_view text, WordDictionary const& dictionary)
      : m_text(text), m_dictionary(dictionary), m_best(text.size() + 1) {
    m_best.front().cost = 0;
  }

  std::vector<std::size_t> run() {
    for (std::size_t begin = 0; begin < m_text.size(); ++begin) {
      add_words(begin);
      add_katakana(begin);
    }
    return phrase_ends();
  }

 private:
  /// The cheapest words up to a place: what they cost, and where the last of them begins.
  struct Division {
    std::uint32_t cost = std::numeric_limits<std::uint32_t>::max();
    std::size_t last_word = 0;
  };

  void add(std::size_t begin, std::size_t length, std::uint32_t cost) {
    auto const total = m_best[begin].cost + cost;
    auto& best = m_best[begin + length];
    if (total < best.cost) best = {total, begin};
  }

  void add_words(std::size_t begin) {
    auto const text = m_text.substr(begin, longest_word);
    auto words = m_dictionary.words();
    add(begin, 1, dearest);
    for (std::size_t length = 1; length <= text.size(); ++length) {
      auto const found = words.nextForCodePoint(static_cast<UChar32>(text[length - 1]));
      if (USTRINGTRIE_HAS_VALUE(found)) {
        add(begin, length, static_cast<std::uint32_t>(words.getValue()));
      }
      if (!USTRINGTRIE_HAS_NEXT(found)) return;
    }
  }

  void add_katakana(std::size_t begin) {
    if (!is_katakana(m_text[begin]) || (begin > 0 && is_katakana(m_text[begin - 1]))) return;
    auto const row = m_text.substr(begin);
    auto const length =
        static_cast<std::size_t>(std::ranges::find_if_not(row, is_katakana) - row.begin());
    if (length < longest_word) add(begin, length, katakana_cost(length));
  }

  [[nodiscard]] std::vector<std::size_t> phrase_ends() const {
    std::vector<std::size_t> ends;
    auto end = m_text.size();
    for (auto begin = m_best[end].last_word; begin > 0; begin = m_best[begin].last_word) {
      if (begins_phrase(begin, end)) ends.push_back(begin);
      end = begin;
    }
    std::ranges::reverse(ends);
    return ends;
  }

  [[nodiscard]] bool begins_phrase(std::size_t begin, std::size_t end) const {
    if (is_katakana(m_text[begin - 1]) && is_katakana(m_text[begin])) return false;
    return !m_dictionary.goes_on(m_text.substr(begin, end - begin));
  }

  std::u32string_view m_text;
  WordDictionary const& m_dictionary;
  std::vector<Division> m_best;  // by the length of what is divided
};

}  // namespace

std::vector<std::size_t> phrase_ends_in(std::u32string_view text,
                                        WordDictionary const& dictionary) {
  return WordDivider(text, dictionary).run();
}

}  // namespace mokuhyo::text

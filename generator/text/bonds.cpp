#include "text/bonds.h"

#include "text/code_points.h"
#include "text/counters.h"

#include <algorithm>
#include <string_view>

namespace mokuhyo::text {
namespace {

constexpr std::size_t longest_code_name = 4;  // kanji before a code such as 政策12-1-②

bool is_one_of(std::u32string_view list, char32_t c) {
  return list.find(c) != std::u32string_view::npos;
}

bool is_sign(char32_t c) { return is_one_of(U"+-±−＋－△▲", c); }
bool is_grouping(char32_t c) { return is_one_of(U".,．，：", c); }
bool is_code_hyphen(char32_t c) { return is_one_of(U"-‐–−－", c); }
bool is_separator(char32_t c) { return is_one_of(U"/-?&=_.:@#+~|", c); }
bool is_list_comma(char32_t c) { return is_one_of(U",;", c); }
bool is_paired(char32_t c) { return is_one_of(U"—―…‥〳〴〵", c); }
bool is_repeat_pair(char32_t a, char32_t b) {
  return a == b || (is_one_of(U"〳〴", a) && b == U'〵');
}

/// Kana and kanji, which are most of a text and hold together with nothing by themselves.
bool is_plain(char32_t c) {
  constexpr char32_t first_kana = 0x3041;
  constexpr char32_t last_kana = 0x30FA;
  constexpr char32_t first_kanji = 0x4E00;
  constexpr char32_t last_kanji = 0x9FFF;
  return (c >= first_kana && c <= last_kana) || (c >= first_kanji && c <= last_kanji);
}

class BondFinder {
 public:
  explicit BondFinder(Clusters const& clusters) : m_clusters(clusters) {
    m_bases.reserve(clusters.items.size());
    for (std::size_t i = 0; i < clusters.items.size(); ++i) {
      m_bases += clusters.base(i);
    }
    m_bonds.assign(std::max<std::size_t>(m_bases.size(), 1), Bond::none);
  }

  std::vector<Bond> run() {
    for (std::size_t i = 1; i < m_bases.size(); ++i) {
      m_bonds[i] = pair_bond(i);
    }
    find_addresses();
    bind_inseparable_pairs();
    for (std::size_t i = 1; i < m_bases.size(); ++i) {
      bind_counter(i);
      bind_prefix(i);
      bind_code_name(i);
    }
    return std::move(m_bonds);
  }

 private:
  [[nodiscard]] char32_t at(std::size_t i) const { return i < m_bases.size() ? m_bases[i] : 0; }
  [[nodiscard]] CharacterKind kind(std::size_t i) const { return m_clusters.items[i].kind; }
  [[nodiscard]] bool western(std::size_t i) const {
    return kind(i).form == Form::western && !is_blank(kind(i).character_class);
  }

  [[nodiscard]] Bond pair_bond(std::size_t i) const {
    if (is_plain(m_bases[i - 1]) && is_plain(m_bases[i])) return Bond::none;
    if (western(i - 1) && western(i)) {
      return western_bond(i);
    }
    return number_bond(i);
  }

  // Latin words, numbers and addresses hold together; brackets and commas of a list stand between.
  [[nodiscard]] Bond western_bond(std::size_t i) const {
    auto const first = m_bases[i - 1];
    auto const second = m_bases[i];
    bool const in_number = i >= 2 && is_digit(m_bases[i - 2]) && is_digit(second);
    bool const is_point = in_number && first == U'.';
    if (kind(i).character_class == CharacterClass::opening_bracket ||
        kind(i - 1).character_class == CharacterClass::closing_bracket ||
        (is_list_comma(first) && !in_number) || ends_japanese(i - 1)) {
      return Bond::none;
    }
    if ((is_separator(first) || is_list_comma(first)) && !is_point) {
      return Bond::soft;
    }
    return Bond::hard;
  }

  // A colon after Japanese text belongs to that text, not to the number behind it [人数:5,026人].
  [[nodiscard]] bool ends_japanese(std::size_t i) const {
    return i > 0 && m_bases[i] == U':' && kind(i - 1).form == Form::japanese;
  }

  // Full-width numbers and words, signs, and codes that mix the forms [１，０００ △3 12-1-②].
  [[nodiscard]] Bond number_bond(std::size_t i) const {
    auto const first = m_bases[i - 1];
    auto const second = m_bases[i];
    bool const after_digit = i >= 2 && is_digit(m_bases[i - 2]);
    if (is_word_character(first) && is_word_character(second)) {
      return Bond::hard;
    }
    if (is_sign(first) && is_digit(second)) {
      return Bond::hard;
    }
    if (is_digit(first) && is_grouping(second) && is_digit(at(i + 1))) {
      return Bond::hard;
    }
    if (is_digit(first) && is_code_hyphen(second) && is_code_part(at(i + 1))) {
      return Bond::hard;
    }
    if (after_digit && is_grouping(first) && is_digit(second)) {
      return Bond::hard;
    }
    if (after_digit && is_code_hyphen(first) && is_code_part(second)) {
      return Bond::soft;
    }
    return is_apostrophe(i - 1) || is_apostrophe(i) ? Bond::hard : Bond::none;
  }

  // Addresses of pages and of mail turn after their separators.
  void find_addresses() {
    for (std::size_t first = 0; first < m_bases.size(); ++first) {
      auto last = first;
      while (last + 1 < m_bases.size() && western(last) && western(last + 1)) {
        ++last;
      }
      if (last > first &&
          is_address(std::u32string_view(m_bases).substr(first, last + 1 - first))) {
        std::replace(m_bonds.begin() + offset(first + 1), m_bonds.begin() + offset(last + 1),
                     Bond::soft, Bond::address);
      }
      first = last;
    }
  }

  static std::ptrdiff_t offset(std::size_t i) { return static_cast<std::ptrdiff_t>(i); }

  static bool is_address(std::u32string_view word) {
    constexpr auto none = std::u32string_view::npos;
    return word.find(U"://") != none || word.find(U"www.") != none || word.find(U'@') != none;
  }

  [[nodiscard]] bool is_apostrophe(std::size_t i) const {
    return m_bases[i] == U'’' && i > 0 && i + 1 < m_bases.size() && western(i - 1) &&
           western(i + 1);
  }

  [[nodiscard]] static bool is_code_part(char32_t c) {
    return is_digit(c) || is_enclosed_number(c);
  }

  // —— …… ‥‥ (JLREQ 3.1.10): a longer run may part between its pairs.
  void bind_inseparable_pairs() {
    for (std::size_t i = 1; i < m_bases.size(); ++i) {
      if (!is_plain(m_bases[i - 1]) && is_paired(m_bases[i - 1]) &&
          is_repeat_pair(m_bases[i - 1], m_bases[i])) {
        m_bonds[i] = Bond::hard;
        ++i;
      }
    }
  }

  void bind(std::size_t first, std::size_t count) {
    auto const end = std::min(first + count, m_bonds.size());
    for (auto i = first; i < end; ++i) {
      m_bonds[i] = std::max(m_bonds[i], Bond::soft);
    }
  }

  void bind_counter(std::size_t i) {
    bool const ends_number = is_digit(m_bases[i - 1]) ||
                             (i >= 2 && kind(i - 1).character_class == CharacterClass::postfixed &&
                              is_digit(m_bases[i - 2]));
    if (ends_number && !western(i)) {
      bind(i, counter_length(std::u32string_view(m_bases).substr(i)));
    }
  }

  void bind_prefix(std::size_t i) {
    if (is_digit(m_bases[i]) && !is_digit(m_bases[i - 1])) {
      auto const length = number_prefix_length(std::u32string_view(m_bases).substr(0, i));
      bind(i + 1 - length, length);
    }
  }

  // The kanji that name a code, where a code begins: 政策12-1-②.
  void bind_code_name(std::size_t i) {
    if (!is_digit(m_bases[i]) || !is_kanji(m_bases[i - 1]) || !begins_code(i)) {
      return;
    }
    auto first = i;
    while (first > 0 && is_kanji(m_bases[first - 1])) {
      --first;
    }
    if (i - first <= longest_code_name) {
      bind(first + 1, i - first);
    }
  }

  [[nodiscard]] bool begins_code(std::size_t i) const {
    while (is_digit(at(i))) {
      ++i;
    }
    return is_code_hyphen(at(i)) && is_code_part(at(i + 1));
  }

  Clusters const& m_clusters;
  std::u32string m_bases;  // the first code point of each cluster
  std::vector<Bond> m_bonds;
};

}  // namespace

std::vector<Bond> find_bonds(Clusters const& clusters) { return BondFinder(clusters).run(); }

}  // namespace mokuhyo::text

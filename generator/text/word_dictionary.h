#pragma once
// The Japanese words that come with ICU, read without ICU's own break engine: to set that one up
// takes longer than to lay out a page.

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace mokuhyo::text {

class WordDictionary {
 public:
  /// Nothing where ICU's data hold no dictionary of the format known here (`cjdict`, format 1).
  [[nodiscard]] static std::optional<WordDictionary> open();

  /// All words, each with its cost (the rarer a word, the dearer, up to 255). Stands at its root.
  [[nodiscard]] icu::UCharsTrie words() const { return {m_words}; }

  /// True for what a phrase goes on with: particles, endings, counters [から, について, ヶ所], and
  /// any hiragana that stands alone.
  [[nodiscard]] bool goes_on(std::u32string_view word) const;

 private:
  struct CloseData {
    void operator()(UDataMemory* data) const { udata_close(data); }
  };
  using Data = std::unique_ptr<UDataMemory, CloseData>;

  WordDictionary(Data data, char16_t const* words);

  Data m_data;
  char16_t const* m_words;
  std::unordered_set<std::u32string> m_endings;
};

}  // namespace mokuhyo::text

#include "text/word_dictionary.h"

#include "text/code_points.h"

#include <unicode/ures.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace mokuhyo::text {
namespace {

constexpr char const* break_data = U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr";

// What ICU's data begin with (icu4c/source/common/dictionarydata.h), as far as it is needed here.
struct DictionaryHeader {
  std::int32_t words_offset;  // in bytes, from the header's start
  std::array<std::int32_t, 3> section_ends;
  std::int32_t kind;
};
constexpr std::int32_t words_of_char16_with_costs = 1 | 8;

UBool is_dictionary(void* /*context*/, char const* /*type*/, char const* /*name*/,
                    UDataInfo const* info) {
  constexpr std::array<std::uint8_t, 4> format{'D', 'i', 'c', 't'};
  return static_cast<UBool>(std::ranges::equal(info->dataFormat, format) &&
                            info->formatVersion[0] == 1 && info->isBigEndian == U_IS_BIG_ENDIAN);
}

struct CloseResource {
  void operator()(UResourceBundle* resource) const { ures_close(resource); }
};
using Resource = std::unique_ptr<UResourceBundle, CloseResource>;

/// Empty where ICU's data have no such list: each word is then a phrase.
std::unordered_set<std::u32string> read_endings() {
  UErrorCode status = U_ZERO_ERROR;
  Resource const japanese(ures_open(break_data, "ja", &status));
  Resource const list(ures_getByKey(japanese.get(), "extensions", nullptr, &status));
  std::unordered_set<std::u32string> endings;
  if (U_SUCCESS(status)) endings.reserve(static_cast<std::size_t>(ures_getSize(list.get())));
  while (U_SUCCESS(status) && ures_hasNext(list.get()) != 0) {
    std::int32_t length = 0;
    auto const* const word = ures_getNextString(list.get(), &length, nullptr, &status);
    endings.emplace(word, word + length);  // none has code points above U+FFFF
  }
  return endings;
}

}  // namespace

std::optional<WordDictionary> WordDictionary::open() {
  UErrorCode status = U_ZERO_ERROR;
  Data data(udata_openChoice(break_data, "dict", "cjdict", is_dictionary, nullptr, &status));
  if (U_FAILURE(status)) return std::nullopt;
  auto const* const start = static_cast<char const*>(udata_getMemory(data.get()));
  DictionaryHeader header{};
  std::memcpy(&header, start, sizeof header);
  if (header.kind != words_of_char16_with_costs) return std::nullopt;
  auto const* const words = reinterpret_cast<char16_t const*>(start + header.words_offset);
  return WordDictionary(std::move(data), words);
}

WordDictionary::WordDictionary(Data data, char16_t const* words)
    : m_data(std::move(data)), m_words(words), m_endings(read_endings()) {}

bool WordDictionary::goes_on(std::u32string_view word) const {
  if (word.size() == 1 && is_hiragana(word.front())) return true;
  return m_endings.contains(std::u32string(word));
}

}  // namespace mokuhyo::text

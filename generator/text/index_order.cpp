#include "text/index_order.h"

#include "base/result.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace mokuhyo::text {
namespace {

constexpr char16_t first_katakana = 0x30A1;
constexpr char16_t last_katakana = 0x30F6;
constexpr char16_t katakana_after_hiragana = 0x60;
constexpr char16_t first_full_width = 0xFF01;
constexpr char16_t last_full_width = 0xFF5E;
constexpr char16_t full_width_after_ascii = 0xFEE0;

/// Hiragana for katakana, ASCII for full-width Latin: they are the same in an index.
char16_t folded(char16_t c) {
  if (c >= first_katakana && c <= last_katakana)
    return static_cast<char16_t>(c - katakana_after_hiragana);
  if (c >= first_full_width && c <= last_full_width)
    return static_cast<char16_t>(c - full_width_after_ascii);
  return c;
}

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// Gives texts keys whose bytes sort as the characters of JIS X 0208 do.
class KeyMaker {
 public:
  KeyMaker() {
    UErrorCode failed = U_ZERO_ERROR;
    m_converter.reset(ucnv_open("EUC-JP", &failed));
    // Higher than every code of the set.
    ucnv_setSubstChars(m_converter.get(), "\xFE\xFE", 2, &failed);
    if (U_FAILURE(failed) != 0) internal_error("ICU has no converter for EUC-JP");
  }

  [[nodiscard]] std::string key_of(std::string const& text) const {
    auto wide = icu::UnicodeString::fromUTF8(text);
    for (std::int32_t i = 0; i < wide.length(); ++i) wide.setCharAt(i, folded(wide[i]));
    std::string key(static_cast<std::size_t>(wide.length()) * 3 + 1, '\0');
    UErrorCode failed = U_ZERO_ERROR;
    auto const size = ucnv_fromUChars(m_converter.get(), key.data(), std::int32_t(key.size()),
                                      wide.getBuffer(), wide.length(), &failed);
    key.resize(U_SUCCESS(failed) != 0 ? static_cast<std::size_t>(size) : 0);
    return key;
  }

 private:
  std::unique_ptr<UConverter, Close> m_converter;
};

}  // namespace

std::vector<std::size_t> index_order(std::vector<std::string> const& texts) {
  KeyMaker const maker;
  std::vector<std::string> keys;
  keys.reserve(texts.size());
  for (auto const& text : texts) keys.push_back(maker.key_of(text));
  std::vector<std::size_t> order(texts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  return order;
}

}  // namespace mokuhyo::text

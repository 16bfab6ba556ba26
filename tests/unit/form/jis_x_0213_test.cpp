// The table of JIS X 0213 has the characters that glibc's converter has.
#include "form/jis_x_0213.h"

#include <gtest/gtest.h>
#include <iconv.h>

#include <array>

namespace mokuhyo::form {
namespace {

class Converter {
 public:
  Converter() : m_converter(::iconv_open("EUC-JISX0213", "UCS-4LE")) {}
  Converter(Converter const&) = delete;
  Converter& operator=(Converter const&) = delete;
  ~Converter() { ::iconv_close(m_converter); }

  [[nodiscard]] bool encodes(char32_t character) const {
    std::array<char, 16> encoded{};
    char* from = reinterpret_cast<char*>(&character);
    char* to = encoded.data();
    std::size_t from_left = sizeof character;
    std::size_t to_left = encoded.size();
    bool const done = ::iconv(m_converter, &from, &from_left, &to, &to_left) == 0;
    ::iconv(m_converter, nullptr, nullptr, &to, &to_left);
    return done;
  }

 private:
  iconv_t m_converter;
};

bool is_surrogate(char32_t c) { return c >= 0xD800 && c < 0xE000; }

TEST(JisX0213, HasWhatTheConverterEncodes) {
  Converter const converter;
  std::size_t count = 0;
  for (char32_t c = 0; c < 0x30000; ++c) {
    if (is_surrogate(c) || !converter.encodes(c)) continue;
    EXPECT_TRUE(is_in_jis_x_0213(c)) << std::hex << static_cast<std::uint32_t>(c);
    ++count;
  }
  EXPECT_EQ(count, 128U + 11233U - 25U + 63U);  // 25 are sequences; 63 are half-width katakana
}

TEST(JisX0213, HasLittleElse) {
  Converter const converter;
  std::u32string others;
  for (char32_t c = 0; c < 0x30000; ++c) {
    if (!is_surrogate(c) && !converter.encodes(c) && is_in_jis_x_0213(c)) others += c;
  }
  EXPECT_EQ(others,
            U"\u00A5\u2015\u203E\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07"
            U"\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F"
            U"\uFFE0\uFFE1\uFFE2\uFFE4");
}

}  // namespace
}  // namespace mokuhyo::form

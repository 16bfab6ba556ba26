#include "base/utf8.h"

#include <algorithm>

namespace mokuhyo::utf8 {
namespace {

constexpr char lead_of_wide = '\xEF';  // the first byte of the characters from ！ to ～

constexpr unsigned char byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

/// Length of the sequence that `lead` begins, 0 if none can.
constexpr std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

/// The second byte is narrower than a continuation after these leads (Unicode 15, table 3-7).
constexpr bool second_byte_fits(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second <= 0x9F;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second <= 0x8F;
    default: return true;
  }
}

bool well_formed_at(std::string_view text, std::size_t i, std::size_t length) {
  if (length == 0 || i + length > text.size()) return false;
  for (std::size_t k = 1; k < length; ++k) {
    if (!is_continuation(text[i + k])) return false;
  }
  return length == 1 || second_byte_fits(byte_at(text, i), byte_at(text, i + 1));
}

}  // namespace

std::optional<std::size_t> first_invalid(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    std::size_t const length = sequence_length(byte_at(text, i));
    if (!well_formed_at(text, i, length)) return i;
    i += length;
  }
  return std::nullopt;
}

std::size_t count(std::string_view text) {
  auto const begins = [](char c) { return !is_continuation(c); };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

void append(std::string& text, char32_t code_point) {
  auto const put = [&text](char32_t byte) { text += static_cast<char>(byte); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

std::string encode(std::u32string_view code_points) {
  std::string text;
  text.reserve(code_points.size() * 3);
  for (char32_t const code_point : code_points) append(text, code_point);
  return text;
}

std::u32string to_utf32(std::string_view text) {
  std::u32string code_points;
  code_points.reserve(text.size());
  while (!text.empty()) {
    auto const [code_point, length] = decode(text);
    code_points += code_point;
    text.remove_prefix(length);
  }
  return code_points;
}

std::string to_half_width(std::string_view text) {
  std::string narrow;
  narrow.reserve(text.size());
  while (!text.empty()) {
    auto const others = std::min(text.find(lead_of_wide), text.size());
    narrow.append(text.substr(0, others));
    text.remove_prefix(others);
    if (text.empty()) break;
    auto const [code_point, length] = decode(text);
    bool const is_wide = code_point >= U'！' && code_point <= U'～';
    append(narrow, is_wide ? code_point - U'！' + U'!' : code_point);
    text.remove_prefix(length);
  }
  return narrow;
}

}  // namespace mokuhyo::utf8

#include "pdf/syntax.h"

#include "base/decimal.h"
#include "base/utf8.h"

#include <algorithm>

namespace mokuhyo::pdf {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

void append_hex8(std::string& text, unsigned byte) {
  text += hex_digits[(byte >> 4U) & 0xFU];
  text += hex_digits[byte & 0xFU];
}

bool is_printable_ascii(char c) { return c >= ' ' && c <= '~'; }

/// Regular characters may stand in a name as they are (7.2.2).
constexpr auto is_regular = [](char c) {
  switch (c) {
    case '(':
    case ')':
    case '<':
    case '>':
    case '[':
    case ']':
    case '{':
    case '}':
    case '/':
    case '%':
    case '#': return false;
    default: return c > ' ' && c <= '~';
  }
};

void append_literal(std::string& text, std::string_view ascii) {
  text += '(';
  for (char const c : ascii) {
    if (c == '(' || c == ')' || c == '\\') text += '\\';
    text += c;
  }
  text += ')';
}

}  // namespace

std::int64_t hundredths(Length length) {
  auto const scaled = length.emu * 100;
  return (scaled + (scaled < 0 ? -6350 : 6350)) / 12700;
}

void append_points(std::string& text, Length length) {
  append_hundredths(text, hundredths(length));
}

void append_name(std::string& text, std::string_view name) {
  text += '/';
  if (std::all_of(name.begin(), name.end(), is_regular)) {
    text += name;
    return;
  }
  for (char const c : name) {
    if (is_regular(c)) {
      text += c;
    } else {
      text += '#';
      append_hex8(text, static_cast<unsigned char>(c));
    }
  }
}

void append_hex16(std::string& text, std::uint16_t value) {
  append_hex8(text, value >> 8U);
  append_hex8(text, value);
}

void append_utf16_hex(std::string& text, std::string_view utf8) {
  while (!utf8.empty()) {
    auto const [code_point, length] = utf8::decode(utf8);
    utf8.remove_prefix(length);
    if (code_point < 0x10000) {
      append_hex16(text, static_cast<std::uint16_t>(code_point));
    } else {
      append_hex16(text, static_cast<std::uint16_t>(0xD7C0 + (code_point >> 10U)));
      append_hex16(text, static_cast<std::uint16_t>(0xDC00 + (code_point & 0x3FFU)));
    }
  }
}

void append_text(std::string& text, std::string_view utf8) {
  if (std::all_of(utf8.begin(), utf8.end(), is_printable_ascii)) {
    append_literal(text, utf8);
  } else {
    text += "<FEFF";
    append_utf16_hex(text, utf8);
    text += '>';
  }
}

void append_ref(std::string& text, Ref ref) {
  append_integer(text, ref.number);
  text += " 0 R";
}

std::string& Array::next() {
  if (!m_elements.empty()) m_elements += ' ';
  return m_elements;
}

Array& Array::integer(std::int64_t value) {
  append_integer(next(), value);
  return *this;
}

Array& Array::points(Length value) {
  append_points(next(), value);
  return *this;
}

Array& Array::name(std::string_view value) {
  append_name(next(), value);
  return *this;
}

Array& Array::text(std::string_view utf8) {
  append_text(next(), utf8);
  return *this;
}

Array& Array::ref(Ref value) {
  append_ref(next(), value);
  return *this;
}

Array& Array::dictionary(Dictionary const& value) {
  value.append_to(next());
  return *this;
}

Array& Array::raw(std::string_view value) {
  next() += value;
  return *this;
}

std::string Array::str() const {
  std::string text;
  append_to(text);
  return text;
}

void Array::append_to(std::string& text) const { text.append("[").append(m_elements).append("]"); }

std::string& Dictionary::key(std::string_view name) {
  append_name(m_entries, name);
  m_entries += ' ';
  return m_entries;
}

Dictionary& Dictionary::integer(std::string_view name, std::int64_t value) {
  append_integer(key(name), value);
  return *this;
}

Dictionary& Dictionary::boolean(std::string_view name, bool value) {
  return raw(name, value ? "true" : "false");
}

Dictionary& Dictionary::name(std::string_view name, std::string_view value) {
  append_name(key(name), value);
  return *this;
}

Dictionary& Dictionary::text(std::string_view name, std::string_view utf8) {
  append_text(key(name), utf8);
  return *this;
}

Dictionary& Dictionary::ref(std::string_view name, Ref value) {
  append_ref(key(name), value);
  return *this;
}

Dictionary& Dictionary::array(std::string_view name, Array const& value) {
  value.append_to(key(name));
  return *this;
}

Dictionary& Dictionary::dictionary(std::string_view name, Dictionary const& value) {
  value.append_to(key(name));
  return *this;
}

Dictionary& Dictionary::raw(std::string_view name, std::string_view value) {
  key(name) += value;
  return *this;
}

std::string Dictionary::str() const {
  std::string text;
  append_to(text);
  return text;
}

void Dictionary::append_to(std::string& text) const {
  text.append("<<").append(m_entries).append(">>");
}

}  // namespace mokuhyo::pdf

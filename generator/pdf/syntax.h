#pragma once
// PDF objects as text (ISO 32000-1, 7.3): small builders for dictionaries and arrays. They know how
// a value is written, not what it means.

#include "base/geometry.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mokuhyo::pdf {

/// The number of an indirect object; 0 is none. Generation numbers are always 0.
struct Ref {
  std::uint32_t number = 0;
  auto operator<=>(Ref const&) const = default;
};

/// In hundredths of a point, which is as exact as the file is; rounded to the nearest.
[[nodiscard]] std::int64_t hundredths(Length length);
/// Appends a length in points with at most two decimals (0.01 pt is 0.0035 mm).
void append_points(std::string& text, Length length);
/// Appends a name with what is not regular in it as #xx (7.3.5).
void append_name(std::string& text, std::string_view name);
/// Appends a text string: as it stands when all of it is printable ASCII, else as UTF-16BE in
/// hexadecimal (7.9.2.2). `utf8` must be valid.
void append_text(std::string& text, std::string_view utf8);
/// Appends the UTF-16BE of valid UTF-8 as hexadecimal digits.
void append_utf16_hex(std::string& text, std::string_view utf8);
/// Appends four hexadecimal digits.
void append_hex16(std::string& text, std::uint16_t value);
void append_ref(std::string& text, Ref ref);

class Dictionary;

/// The elements of an array, in order.
class Array {
 public:
  Array& integer(std::int64_t value);
  Array& points(Length value);
  Array& name(std::string_view value);
  Array& text(std::string_view utf8);
  Array& ref(Ref value);
  Array& dictionary(Dictionary const& value);
  /// Anything already written as PDF.
  Array& raw(std::string_view value);

  [[nodiscard]] bool empty() const { return m_elements.empty(); }
  /// Without and with its brackets.
  [[nodiscard]] std::string const& elements() const { return m_elements; }
  [[nodiscard]] std::string str() const;
  /// Appends it with its brackets.
  void append_to(std::string& text) const;

 private:
  std::string& next();
  std::string m_elements;
};

/// The entries of a dictionary, in the order in which they are added. A key must be added once.
class Dictionary {
 public:
  Dictionary& integer(std::string_view name, std::int64_t value);
  Dictionary& boolean(std::string_view name, bool value);
  Dictionary& name(std::string_view name, std::string_view value);
  Dictionary& text(std::string_view name, std::string_view utf8);
  Dictionary& ref(std::string_view name, Ref value);
  Dictionary& array(std::string_view name, Array const& value);
  Dictionary& dictionary(std::string_view name, Dictionary const& value);
  /// Anything already written as PDF.
  Dictionary& raw(std::string_view name, std::string_view value);

  /// Makes room for so many bytes.
  void reserve(std::size_t bytes) { m_entries.reserve(bytes); }
  [[nodiscard]] bool empty() const { return m_entries.empty(); }
  /// Without and with the angle brackets around.
  [[nodiscard]] std::string const& entries() const { return m_entries; }
  [[nodiscard]] std::string str() const;
  /// Appends it with the angle brackets around.
  void append_to(std::string& text) const;

 private:
  std::string& key(std::string_view name);
  std::string m_entries;
};

}  // namespace mokuhyo::pdf

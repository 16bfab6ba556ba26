#pragma once
// Ruby as it is written in a text: {新潟|にいがた} for the whole, {新潟|にい|がた} character by
// character.

#include <cstdint>
#include <string_view>
#include <vector>

namespace mokuhyo::text {

/// Bytes from `begin` to before `end`.
struct ByteRange {
  std::uint32_t begin = 0, end = 0;
};

/// A base and its readings: one for the whole base, or one for each of its characters.
struct RubyMark {
  ByteRange base;
  std::vector<ByteRange> readings;
};

struct Markup {
  std::vector<ByteRange> hidden;  // bytes that are not set in the line: braces, bars and readings
  std::vector<RubyMark> rubies;   // both in the order of the text
};

/// Braces that hold no base with a reading are ordinary characters, and so is ruby after a
/// backslash
/// [\{新潟|にいがた} shows {新潟|にいがた}].
[[nodiscard]] Markup read_markup(std::string_view text);

}  // namespace mokuhyo::text

#pragma once
// What is written in a text beside its characters: ruby, {新潟|にいがた} for the whole or
// {新潟|にい|がた} character by character, and looks, {#重要|申請は四月から}.

#include <cstdint>
#include <string>
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

/// A part of the text that is to be set in the look of this name. It may hold ruby, but no look.
struct LookMark {
  ByteRange name, content;
};

/// All in the order of the text.
struct Markup {
  std::vector<ByteRange> hidden;  // not set in the line: braces, bars, readings, names of looks
  std::vector<RubyMark> rubies;
  std::vector<LookMark> looks;
};

/// Braces that hold neither are ordinary characters, and so is what follows a backslash
/// [\{新潟|にいがた} shows {新潟|にいがた}].
[[nodiscard]] Markup read_markup(std::string_view text);

/// The text without readings, braces and names of looks, for outlines and titles.
[[nodiscard]] std::string without_markup(std::string_view text);

}  // namespace mokuhyo::text

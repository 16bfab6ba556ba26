#include "input/encoding_check.h"

#include "base/control_character.h"
#include "base/file.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mokuhyo::input {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr bool within(unsigned char byte, unsigned char first, unsigned char last) {
  return byte >= first && byte <= last;
}

using SequenceLength = std::size_t (*)(std::string_view);

/// Bytes of the Shift_JIS character that `text` begins with (JIS X 0208:1997, annex 1, and the
/// rows that vendors added), 0 if it begins with none.
std::size_t shift_jis_length(std::string_view text) {
  auto const lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80 || within(lead, 0xA1, 0xDF)) return 1;
  if (text.size() < 2 || !(within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xFC))) return 0;
  auto const trail = static_cast<unsigned char>(text[1]);
  return within(trail, 0x40, 0x7E) || within(trail, 0x80, 0xFC) ? 2 : 0;
}

/// The same for EUC-JP.
std::size_t euc_jp_length(std::string_view text) {
  auto const lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return 1;
  std::size_t const length = lead == 0x8F ? 3 : 2;
  if (text.size() < length || !(within(lead, 0xA1, 0xFE) || within(lead, 0x8E, 0x8F))) return 0;
  auto const fits = [](char c) { return within(static_cast<unsigned char>(c), 0xA1, 0xFE); };
  return std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length), fits)
             ? length
             : 0;
}

bool is_made_of(std::string_view text, SequenceLength length_at) {
  while (!text.empty()) {
    std::size_t const length = length_at(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

/// An encoding with its name and what iconv calls it.
struct Encoding {
  std::string name;
  std::string iconv;
};

/// UTF-16 without a mark: ASCII of a YAML file (colons, spaces, line feeds) brings NUL bytes.
std::optional<Encoding> utf16(std::string_view bytes) {
  bool const little = bytes.starts_with("\xFF\xFE");
  bool const big = bytes.starts_with("\xFE\xFF");
  if (little || big) return Encoding{"UTF-16", "UTF-16"};
  auto const nul = bytes.find('\0');
  if (nul == std::string_view::npos || bytes.size() % 2 != 0) return std::nullopt;
  auto const nuls = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
  bool const many = nuls * 20 >= bytes.size();
  if (!many) return std::nullopt;
  return nul % 2 == 1 ? Encoding{"UTF-16", "UTF-16LE"} : Encoding{"UTF-16", "UTF-16BE"};
}

/// `utf8` says whether the bytes could be UTF-8.
std::optional<Encoding> other_encoding(std::string_view bytes, bool utf8) {
  if (auto wide = utf16(bytes)) return wide;
  bool const escapes = bytes.find("\x1B$") != std::string_view::npos;
  if (utf8) return escapes ? std::optional(Encoding{"ISO-2022-JP", "ISO-2022-JP"}) : std::nullopt;
  if (is_made_of(bytes, euc_jp_length)) return Encoding{"EUC-JP", "EUC-JP"};
  if (is_made_of(bytes, shift_jis_length)) return Encoding{"Shift_JIS", "CP932"};
  return std::nullopt;
}

Diagnostic wrong_encoding(std::filesystem::path const& path, Encoding const& encoding) {
  auto const name = path.filename().string();
  auto const command = "iconv -f " + encoding.iconv + " -t UTF-8 " + name;
  return path_error(
      path, {"文字コードが " + encoding.name + " です", "the file is encoded in " + encoding.name},
      {"エディターで「UTF-8」を選んで保存し直してください（" + command + " でも変換できます）",
       "save it as UTF-8 in your editor, or convert it with `" + command + "`"});
}

/// `bytes` with every byte that is no UTF-8 as U+FFFD, so that the place can be shown.
std::string repaired(std::string_view bytes) {
  std::string text;
  while (auto const bad = utf8::first_invalid(bytes)) {
    text += bytes.substr(0, *bad);
    utf8::append(text, U'\uFFFD');
    bytes.remove_prefix(*bad + 1);
  }
  return text += bytes;
}

Diagnostic broken_byte(SourceFile const& file, std::size_t offset) {
  Span const span{&file, static_cast<std::uint32_t>(offset), 3};
  return {Severity::error,
          span,
          {},
          {"UTF-8 として読めない文字があります", "this is not UTF-8"},
          {"この文字を打ち直し、UTF-8 で保存してください",
           "type this character again and save the file as UTF-8"}};
}

Diagnostic forbidden(SourceFile const& file, std::size_t at, char32_t character) {
  std::string encoded;
  utf8::append(encoded, character);
  Span const span{&file, static_cast<std::uint32_t>(at),
                  static_cast<std::uint32_t>(encoded.size())};
  auto const name = code_point_name(character);
  if (turns_direction(character)) {
    return {Severity::error,
            span,
            {},
            {"文字の並ぶ向きを変える制御文字（" + name + "）があります",
             "the character " + name + " turns the direction of the text"},
            {"この文字を消してください（様式が direction-controls: true であれば使えます）",
             "remove it (a template with `direction-controls: true` allows it)"}};
  }
  return {Severity::error,
          span,
          {},
          {"使えない制御文字（" + name + "）があります",
           "the control character " + name + " is not allowed"},
          {"この文字を消してください", "remove this character"}};
}

/// The bytes of a character that nobody refuses and most texts are made of, kana, kanji and ASCII,
/// by its first byte; 0 for others.
constexpr std::size_t length_of_usual(char first) {
  auto const byte = static_cast<unsigned char>(first);
  if (within(byte, 0x20, 0x7E)) return 1;
  return within(byte, 0xE3, 0xEC) ? 3 : 0;
}

/// Programs that each put a byte order mark before the text leave several.
std::size_t length_of_marks(std::string_view bytes) {
  std::size_t length = 0;
  while (bytes.substr(length).starts_with(byte_order_mark)) length += byte_order_mark.size();
  return length;
}

}  // namespace

bool is_allowed(char32_t c, DirectionControls controls) {
  if (c < 0x20) return c == U'\t' || c == U'\n' || c == U'\r';
  if (turns_direction(c)) return controls == DirectionControls::kept;
  return (!is_control(c) || c == 0x85) && c != 0xFFFE && c != 0xFFFF;
}

Result<SourceFile const*> add_text(std::filesystem::path const& path, std::string bytes,
                                   Sources& sources) {
  Diagnostics said;
  bytes.erase(0, length_of_marks(bytes));
  auto const bad = utf8::first_invalid(bytes);
  if (auto const encoding = other_encoding(bytes, !bad)) {
    said.add(wrong_encoding(path, *encoding));
    return said;
  }
  if (bad) {
    said.add(broken_byte(sources.add(path.string(), repaired(bytes)), *bad));
    return said;
  }
  return &sources.add(path.string(), std::move(bytes));
}

std::optional<Diagnostic> find_forbidden_character(SourceFile const& file,
                                                   DirectionControls controls) {
  auto const text = file.text();
  for (std::size_t at = 0; at < text.size();) {
    if (auto const length = length_of_usual(text[at]); length > 0) {
      at += length;
      continue;
    }
    auto const [character, length] = utf8::decode(text.substr(at));
    bool const lone_return = character == U'\r' && !text.substr(at + 1).starts_with('\n');
    if (!is_allowed(character, controls) || lone_return) return forbidden(file, at, character);
    at += length;
  }
  return std::nullopt;
}

}  // namespace mokuhyo::input

#pragma once
// The tables of an sfnt file (OpenType, "The OpenType font file").

#include "font/face.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mokuhyo::font {

/// A four-letter table name [table_tag("OS/2")].
[[nodiscard]] constexpr std::uint32_t table_tag(char const (&name)[5]) {
  std::uint32_t tag = 0;
  for (int i = 0; i < 4; ++i) tag = (tag << 8U) | static_cast<unsigned char>(name[i]);
  return tag;
}

/// A view of one table of a face, read field by field; empty when the face has none. What lies past
/// its end reads as 0, so that a short table of an old version needs no special care.
class Table {
 public:
  Table(hb_face_t* face, std::uint32_t tag);

  [[nodiscard]] bool empty() const { return m_bytes.empty(); }
  [[nodiscard]] std::string_view bytes() const { return m_bytes; }
  [[nodiscard]] std::uint16_t u16(std::size_t offset) const;
  [[nodiscard]] std::int16_t i16(std::size_t offset) const;

 private:
  HbHandle<hb_blob_t> m_blob;
  std::string_view m_bytes;
};

/// True if all tables of the face with `index` lie within the file. HarfBuzz takes a table that is
/// cut off for an empty one, and would draw its glyphs as blanks.
[[nodiscard]] bool has_whole_tables(std::string_view file, unsigned index);

}  // namespace mokuhyo::font

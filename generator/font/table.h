#pragma once
// A table of an sfnt file, read field by field (OpenType, "The OpenType font file").

#include "font/face.h"

#include <cstddef>
#include <cstdint>

namespace mokuhyo::font {

/// A four-letter table name [table_tag("OS/2")].
[[nodiscard]] constexpr std::uint32_t table_tag(char const (&name)[5]) {
  std::uint32_t tag = 0;
  for (int i = 0; i < 4; ++i) tag = (tag << 8U) | static_cast<unsigned char>(name[i]);
  return tag;
}

/// A view of one table of a face; empty when the face has none. What lies past its end reads as 0,
/// so that a short table of an old version needs no special care.
class Table {
 public:
  Table(hb_face_t* face, std::uint32_t tag);

  [[nodiscard]] bool empty() const { return m_size == 0; }
  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] char const* data() const { return m_data; }
  [[nodiscard]] std::uint16_t u16(std::size_t offset) const;
  [[nodiscard]] std::int16_t i16(std::size_t offset) const;

 private:
  HbHandle<hb_blob_t> m_blob;
  char const* m_data = nullptr;
  std::size_t m_size = 0;
};

}  // namespace mokuhyo::font

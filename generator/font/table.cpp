#include "font/table.h"

#include <hb.h>

namespace mokuhyo::font {

Table::Table(hb_face_t* face, std::uint32_t tag) : m_blob(hb_face_reference_table(face, tag)) {
  unsigned length = 0;
  m_data = hb_blob_get_data(m_blob.get(), &length);
  m_size = length;
}

std::uint16_t Table::u16(std::size_t offset) const {
  if (offset + 2 > m_size) return 0;
  auto const high = static_cast<unsigned char>(m_data[offset]);
  auto const low = static_cast<unsigned char>(m_data[offset + 1]);
  return static_cast<std::uint16_t>((high << 8U) | low);
}

std::int16_t Table::i16(std::size_t offset) const { return static_cast<std::int16_t>(u16(offset)); }

}  // namespace mokuhyo::font

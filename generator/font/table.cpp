#include "font/table.h"

#include "font/big_endian.h"

#include <hb.h>

namespace mokuhyo::font {
namespace {

/// Where the table directory of a face begins: a collection has one for each.
std::size_t directory_offset(std::string_view file, unsigned index) {
  bool const collection = file.substr(0, 4) == "ttcf";
  return collection ? big_endian(file, 12 + std::size_t{index} * 4, 4) : 0;
}

}  // namespace

Table::Table(hb_face_t* face, std::uint32_t tag) : m_blob(hb_face_reference_table(face, tag)) {
  unsigned length = 0;
  auto const* const data = hb_blob_get_data(m_blob.get(), &length);
  m_bytes = {data, length};
}

std::uint16_t Table::u16(std::size_t offset) const {
  return static_cast<std::uint16_t>(big_endian(m_bytes, offset, 2));
}

std::int16_t Table::i16(std::size_t offset) const { return static_cast<std::int16_t>(u16(offset)); }

bool has_whole_tables(std::string_view file, unsigned index) {
  auto const directory = directory_offset(file, index);
  auto const count = big_endian(file, directory + 4, 2);
  for (std::size_t i = 0; i < count; ++i) {
    auto const record = directory + 12 + i * 16;
    auto const offset = std::uint64_t{big_endian(file, record + 8, 4)};
    if (offset + big_endian(file, record + 12, 4) > file.size()) return false;
  }
  return count > 0;
}

}  // namespace mokuhyo::font

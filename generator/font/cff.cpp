#include "font/cff.h"

#include "font/big_endian.h"

namespace mokuhyo::font {
namespace {

// Operators of a Top DICT; those of two bytes begin with 12 (5176, table 9 and 10).
constexpr unsigned escape = 12;
constexpr unsigned charset_operator = 15;
constexpr unsigned ros_operator = (escape << 8U) | 30U;

/// Takes one number after the other from a table. Past its end there are zeros, and `failed`.
class Cursor {
 public:
  Cursor(std::string_view bytes, std::size_t position) : m_bytes(bytes), m_position(position) {}

  unsigned take(std::size_t size) {
    auto const value = big_endian(m_bytes, m_position, size);
    m_position += size;
    return value;
  }
  [[nodiscard]] std::size_t position() const { return m_position; }
  [[nodiscard]] bool failed() const { return m_position > m_bytes.size(); }
  void go_to(std::size_t position) { m_position = position; }

 private:
  std::string_view m_bytes;
  std::size_t m_position;
};

/// An INDEX: where its first object lies, and where all of it ends (5176, 5).
struct Index {
  std::size_t first_begin = 0, first_end = 0, end = 0;
};

std::optional<Index> read_index(std::string_view table, std::size_t position) {
  Cursor cursor(table, position);
  auto const count = cursor.take(2);
  if (count == 0)
    return cursor.failed() ? std::nullopt : std::optional(Index{0, 0, cursor.position()});
  std::size_t const offset_size = cursor.take(1);
  if (offset_size < 1 || offset_size > 4) return std::nullopt;
  auto const offsets = cursor.position();
  auto const data = offsets + (count + 1) * offset_size - 1;  // offsets count from 1
  auto const first = cursor.take(offset_size);
  auto const second = cursor.take(offset_size);
  cursor.go_to(offsets + count * offset_size);
  Index const index{data + first, data + second, data + cursor.take(offset_size)};
  bool const sound = !cursor.failed() && first <= second && index.end <= table.size();
  return sound ? std::optional(index) : std::nullopt;
}

struct TopDict {
  bool cid_keyed = false;
  std::size_t charset = 0;
};

/// Passes over a real number: nibbles up to one that is 15 (5176, 4).
void skip_real(Cursor& cursor) {
  for (unsigned byte = 0; !cursor.failed() && (byte & 0xFU) != 0xFU && (byte >> 4U) != 0xFU;) {
    byte = cursor.take(1);
  }
}

/// An operand whose first byte is `lead`; offsets are never negative.
unsigned read_operand(Cursor& cursor, unsigned lead) {
  if (lead == 28) return cursor.take(2);
  if (lead == 29) return cursor.take(4);
  if (lead == 30) skip_real(cursor);
  if (lead >= 32 && lead <= 246) return lead - 139;
  if (lead >= 247 && lead <= 250) return (lead - 247) * 256 + cursor.take(1) + 108;
  if (lead >= 251 && lead <= 254) static_cast<void>(cursor.take(1));
  return 0;
}

std::optional<TopDict> read_top_dict(std::string_view table, Index const& index) {
  TopDict dict;
  Cursor cursor(table, index.first_begin);
  unsigned operand = 0;
  while (cursor.position() < index.first_end && !cursor.failed()) {
    auto lead = cursor.take(1);
    if (lead > 21) {
      operand = read_operand(cursor, lead);
      continue;
    }
    if (lead == escape) lead = (escape << 8U) | cursor.take(1);
    if (lead == ros_operator) dict.cid_keyed = true;
    if (lead == charset_operator) dict.charset = operand;
  }
  return cursor.failed() ? std::nullopt : std::optional(dict);
}

/// The charset (5176, 13): a format byte, then CIDs one by one (0) or as ranges whose length takes
/// one byte (1) or two (2). Glyph 0 is .notdef and not in it.
std::optional<std::vector<std::uint16_t>> read_charset(std::string_view table, std::size_t offset,
                                                       std::size_t glyph_count) {
  Cursor cursor(table, offset);
  auto const format = cursor.take(1);
  std::vector<std::uint16_t> cids = {0};
  while (format <= 2 && cids.size() < glyph_count && !cursor.failed()) {
    auto const first = cursor.take(2);
    auto const more = format == 0 ? 0U : cursor.take(format);
    for (unsigned i = 0; i <= more && cids.size() < glyph_count; ++i) {
      cids.push_back(static_cast<std::uint16_t>(first + i));
    }
  }
  return format > 2 || cursor.failed() ? std::nullopt : std::optional(std::move(cids));
}

}  // namespace

std::optional<std::vector<std::uint16_t>> cids_of_cff(std::string_view table,
                                                      std::size_t glyph_count) {
  Cursor header(table, 2);
  auto const names = read_index(table, header.take(1));
  if (!names) return std::nullopt;
  auto const dicts = read_index(table, names->end);
  auto const top = dicts ? read_top_dict(table, *dicts) : std::nullopt;
  if (!top) return std::nullopt;
  if (!top->cid_keyed) return std::vector<std::uint16_t>();
  return read_charset(table, top->charset, glyph_count);
}

}  // namespace mokuhyo::font

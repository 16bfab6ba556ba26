#include "pdf/file_writer.h"

#include "base/decimal.h"
#include "pdf/deflate.h"

#include <xxhash.h>

#include <array>
#include <utility>

namespace mokuhyo::pdf {
namespace {

// The comment tells programs that move files that this one is binary (7.5.2).
constexpr std::string_view header = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
constexpr std::string_view plain_header = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
// So many that they compress well, so few that a reader need not unpack much for one.
constexpr std::size_t pack_size = 256;
constexpr std::size_t growth = 4;
constexpr std::size_t around_object = 32;  // more than is written before and after its body
constexpr std::size_t row_size = 7;        // of the cross-reference stream: 1 + 4 + 2 bytes

void append_big_endian(std::string& bytes, std::uint32_t value, int size) {
  for (int shift = (size - 1) * 8; shift >= 0; shift -= 8) {
    bytes += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU);
  }
}

/// Each row as its difference from the row above, marked with PNG's filter type 2, Up (7.4.4.4):
/// neighbours are nearly equal, so that next to nothing is left.
std::string predicted(std::string const& rows) {
  std::string bytes(rows.size() / row_size * (row_size + 1), '\x02');
  std::array<char, row_size> above{};
  auto* next = bytes.data();
  for (std::size_t row = 0; row < rows.size(); row += row_size) {
    ++next;
    for (std::size_t i = 0; i < row_size; ++i) {
      *next++ = static_cast<char>(rows[row + i] - above[i]);
      above[i] = rows[row + i];
    }
  }
  return bytes;
}

std::string identifier(std::string_view content) {
  auto const hash = XXH3_128bits(content.data(), content.size());
  std::string id;
  for (auto const half : {hash.high64, hash.low64}) {
    for (unsigned shift = 64; shift > 0; shift -= 16) {
      append_hex16(id, static_cast<std::uint16_t>(half >> (shift - 16)));
    }
  }
  return "[<" + id + "><" + id + ">]";
}

std::string stream_object(Dictionary entries, std::string_view deflated_bytes) {
  entries.name("Filter", "FlateDecode")
      .integer("Length", static_cast<std::int64_t>(deflated_bytes.size()));
  return entries.str().append("\nstream\n").append(deflated_bytes).append("\nendstream");
}

}  // namespace

FileWriter::FileWriter(Packing packing, TakeNumber take_number)
    : m_packing(packing),
      m_take_number(std::move(take_number)),
      m_file(packing == Packing::packed ? header : plain_header),
      m_locations(1) {}

void FileWriter::locate(Ref object, Location location) {
  if (object.number >= m_locations.size()) m_locations.resize(std::size_t{object.number} + 1);
  m_locations[object.number] = location;
}

/// While a large file moves to a larger place, it takes memory twice; room that nothing stands in
/// takes none.
void FileWriter::make_room(std::size_t bytes) {
  auto const size = m_file.size() + bytes;
  if (size > m_file.capacity()) m_file.reserve(growth * size);
}

void FileWriter::write(Ref object, std::string_view body) {
  make_room(body.size() + around_object);
  locate(object, {1, static_cast<std::uint32_t>(m_file.size()), 0});
  append_integer(m_file, object.number);
  m_file.append(" 0 obj\n").append(body).append("\nendobj\n");
}

void FileWriter::pack(Ref object, std::string_view body) {
  if (m_packing == Packing::plain) {
    write(object, body);
    return;
  }
  begin_packed(object);
  m_pack += body;
  end_packed();
}

void FileWriter::pack(Ref object, Dictionary const& dictionary) {
  if (m_packing == Packing::plain) {
    write(object, dictionary.str());
    return;
  }
  begin_packed(object);
  dictionary.append_to(m_pack);
  end_packed();
}

void FileWriter::begin_packed(Ref object) {
  append_integer(m_pack_index, object.number);
  m_pack_index += ' ';
  append_integer(m_pack_index, static_cast<std::int64_t>(m_pack.size()));
  m_pack_index += ' ';
  m_packed.push_back(object);
}

void FileWriter::end_packed() {
  m_pack += '\n';
  if (m_packed.size() == pack_size) flush_pack();
}

void FileWriter::flush_pack() {
  if (m_packed.empty()) return;
  auto const stream = m_take_number();
  for (std::size_t i = 0; i < m_packed.size(); ++i)
    locate(m_packed[i], {2, stream.number, static_cast<std::uint16_t>(i)});
  Dictionary entries;
  entries.name("Type", "ObjStm")
      .integer("N", static_cast<std::int64_t>(m_packed.size()))
      .integer("First", static_cast<std::int64_t>(m_pack_index.size()));
  write(stream, stream_object(entries, deflated(m_pack_index + m_pack)));
  m_pack_index.clear();
  m_pack.clear();
  m_packed.clear();
}

std::string FileWriter::cross_references() const {
  std::string rows;
  rows.reserve(m_locations.size() * row_size);
  for (auto const& location : m_locations) {
    append_big_endian(rows, location.kind, 1);
    append_big_endian(rows, location.place, 4);
    append_big_endian(rows, location.index, 2);
  }
  // Object 0 heads the list of free objects, of which there are no others (7.5.4).
  rows[row_size - 2] = rows[row_size - 1] = '\xFF';
  return rows;
}

Dictionary FileWriter::trailer(Ref catalog, Ref info) const {
  return Dictionary()
      .integer("Size", static_cast<std::int64_t>(m_locations.size()))
      .ref("Root", catalog)
      .ref("Info", info)
      .raw("ID", identifier(m_file));
}

void FileWriter::write_reference_stream(Dictionary trailer) {
  trailer.name("Type", "XRef")
      .raw("W", "[1 4 2]")
      .raw("DecodeParms", "<</Predictor 12/Columns 7>>");
  Ref const self{static_cast<std::uint32_t>(m_locations.size() - 1)};
  write(self, stream_object(trailer, deflated(predicted(cross_references()))));
}

/// A line of 20 bytes for each object (7.5.4).
void FileWriter::write_reference_table(Dictionary const& trailer) {
  m_file += "xref\n0 " + std::to_string(m_locations.size()) + "\n0000000000 65535 f \n";
  for (std::size_t i = 1; i < m_locations.size(); ++i) {
    auto const digits = std::to_string(m_locations[i].place);
    m_file.append(10 - digits.size(), '0').append(digits).append(" 00000 n \n");
  }
  m_file += "trailer\n" + trailer.str() + "\n";
}

std::string FileWriter::finish(Ref catalog, Ref info) && {
  flush_pack();
  auto const start = m_file.size();
  if (m_packing == Packing::packed) {
    locate(m_take_number(), {1, static_cast<std::uint32_t>(start), 0});
    write_reference_stream(trailer(catalog, info));
  } else {
    write_reference_table(trailer(catalog, info));
  }
  m_file += "startxref\n";
  append_integer(m_file, static_cast<std::int64_t>(start));
  m_file += "\n%%EOF\n";
  return std::move(m_file);
}

}  // namespace mokuhyo::pdf

#pragma once
// Puts numbered objects together to a file. Dictionaries, of which a tagged document has thousands,
// go into compressed object streams (ISO 32000-1, 7.5.7), which libharu cannot write; a
// cross-reference stream (7.5.8) says where everything is.

#include "pdf/syntax.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pdf {

/// Compressed object streams (PDF 1.5), or every object by itself as in PDF 1.4, which is all that
/// PDF/X-1a allows.
enum class Packing { packed, plain };

class FileWriter {
 public:
  /// Gives the next number that no object has.
  using TakeNumber = std::function<Ref()>;

  /// Every number that is taken, here or elsewhere, is to be written or packed once, in any order.
  FileWriter(Packing packing, TakeNumber take_number);

  /// Writes an object as one of its own, as streams and their lengths must be.
  void write(Ref object, std::string_view body);
  /// Packs an object that is no stream with others, where the file may hold such packs.
  void pack(Ref object, std::string_view body);
  void pack(Ref object, Dictionary const& dictionary);

  /// The whole file. Its identifier (14.4) is a hash of all that stands before it.
  [[nodiscard]] std::string finish(Ref catalog, Ref info) &&;

 private:
  /// Where an object is: at a byte offset of the file, or at an index in an object stream.
  struct Location {
    std::uint8_t kind = 0;  // as in the cross-reference stream: 0 nowhere, 1 offset, 2 packed
    std::uint32_t place = 0;
    std::uint16_t index = 0;
  };

  void locate(Ref object, Location location);
  void make_room(std::size_t bytes);
  void begin_packed(Ref object);
  void end_packed();
  void flush_pack();
  [[nodiscard]] std::string cross_references() const;
  [[nodiscard]] Dictionary trailer(Ref catalog, Ref info) const;
  void write_reference_stream(Dictionary trailer);
  void write_reference_table(Dictionary const& trailer);

  Packing m_packing;
  TakeNumber m_take_number;
  std::string m_file;
  std::vector<Location> m_locations;  // by object number
  std::string m_pack_index, m_pack;   // of the object stream that is being filled
  std::vector<Ref> m_packed;
};

}  // namespace mokuhyo::pdf

#include "bench/bound.h"

#include <hb-subset.h>
#include <hb.h>
#include <libdeflate.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <sstream>

namespace mokuhyo::bench {
namespace {

constexpr int deflate_level = 6;  // that of pdf/deflate.cpp

struct Release {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
  }
};
template <class T>
using Handle = std::unique_ptr<T, Release>;

/// Takes no notice of what it is told.
class Listener : public YAML::EventHandler {
 public:
  void OnDocumentStart(YAML::Mark const& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(YAML::Mark const& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(YAML::Mark const& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(YAML::Mark const& /*mark*/, std::string const& /*tag*/, YAML::anchor_t /*anchor*/,
                std::string const& value) override {
    bytes += value.size();
  }
  void OnSequenceStart(YAML::Mark const& /*mark*/, std::string const& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(YAML::Mark const& /*mark*/, std::string const& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}
  void OnMapEnd() override {}

  std::size_t bytes = 0;
};

std::size_t parse(std::string const& yaml) {
  std::istringstream stream(yaml);
  YAML::Parser parser(stream);
  Listener listener;
  while (parser.HandleNextDocument(listener)) {
  }
  return listener.bytes;
}

std::size_t deflate(libdeflate_compressor* compressor, std::string_view bytes) {
  std::string out(libdeflate_zlib_compress_bound(compressor, bytes.size()), '\0');
  return libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(), out.data(), out.size());
}

hb_blob_t* reference_glyph_table(hb_face_t* /*kept*/, hb_tag_t tag, void* face) {
  static constexpr std::array glyph_tables = {
      HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
      HB_TAG('m', 'a', 'x', 'p'), HB_TAG('g', 'l', 'y', 'f'), HB_TAG('l', 'o', 'c', 'a'),
      HB_TAG('C', 'F', 'F', ' ')};
  bool const is_kept = std::ranges::find(glyph_tables, tag) != glyph_tables.end();
  return is_kept ? hb_face_reference_table(static_cast<hb_face_t*>(face), tag)
                 : hb_blob_get_empty();
}

/// A face of the work, opened.
struct OpenFace {
  explicit OpenFace(BoundFace const& bound)
      : blob(hb_blob_create_from_file(bound.file.c_str())),
        face(hb_face_create(blob.get(), bound.index)),
        font(hb_font_create(face.get())) {}

  Handle<hb_blob_t> blob;
  Handle<hb_face_t> face;
  Handle<hb_font_t> font;
};

std::size_t shape(hb_font_t* font, hb_buffer_t* buffer, std::u32string const& codes) {
  hb_buffer_clear_contents(buffer);
  hb_buffer_add_codepoints(buffer, reinterpret_cast<hb_codepoint_t const*>(codes.data()),
                           static_cast<int>(codes.size()), 0, -1);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
  hb_shape(font, buffer, nullptr, 0);
  return hb_buffer_get_length(buffer);
}

std::size_t cut(hb_face_t* face, BoundFace const& bound, libdeflate_compressor* compressor) {
  Handle<hb_face_t> const source(hb_face_create_for_tables(reference_glyph_table, face, nullptr));
  Handle<hb_subset_input_t> const input(hb_subset_input_create_or_fail());
  hb_set_add_sorted_array(hb_subset_input_glyph_set(input.get()), bound.glyphs.data(),
                          static_cast<unsigned>(bound.glyphs.size()));
  hb_subset_input_set_flags(input.get(),
                            HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
  Handle<hb_face_t> const subset(hb_subset_or_fail(source.get(), input.get()));
  Handle<hb_blob_t> const blob(hb_face_reference_blob(subset.get()));
  unsigned length = 0;
  auto const* const data = hb_blob_get_data(blob.get(), &length);
  return deflate(compressor, {data, length});
}

class Writer {
 public:
  void number(std::size_t number) {
    auto const value = static_cast<std::uint32_t>(number);
    m_bytes.append(reinterpret_cast<char const*>(&value), sizeof value);
  }
  /// A text or a list of numbers.
  template <class Elements>
  void elements(Elements const& elements) {
    number(elements.size());
    m_bytes.append(reinterpret_cast<char const*>(elements.data()),
                   elements.size() * sizeof(typename Elements::value_type));
  }
  [[nodiscard]] std::string take() { return std::move(m_bytes); }

 private:
  std::string m_bytes;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

  std::uint32_t number() {
    std::uint32_t value = 0;
    copy(&value, sizeof value);
    return value;
  }
  template <class Elements>
  Elements elements() {
    Elements elements(number(), {});
    copy(elements.data(), elements.size() * sizeof(typename Elements::value_type));
    return elements;
  }

 private:
  void copy(void* to, std::size_t size) {
    std::memcpy(to, m_bytes.substr(0, size).data(), size);
    m_bytes.remove_prefix(size);
  }

  std::string_view m_bytes;
};

}  // namespace

std::size_t do_work(BoundWork const& work) {
  std::size_t bytes = 0;
  for (auto const& yaml : work.yaml) bytes += parse(yaml);
  std::vector<OpenFace> faces(work.faces.begin(), work.faces.end());
  Handle<hb_buffer_t> const buffer(hb_buffer_create());
  for (auto const& run : work.runs)
    bytes += shape(faces[run.face].font.get(), buffer.get(), run.codes);
  Handle<libdeflate_compressor> const compressor(libdeflate_alloc_compressor(deflate_level));
  for (std::size_t i = 0; i < faces.size(); ++i)
    bytes += cut(faces[i].face.get(), work.faces[i], compressor.get());
  for (auto const& stream : work.streams) bytes += deflate(compressor.get(), stream);
  return bytes;
}

std::string to_bytes(BoundWork const& work) {
  Writer writer;
  writer.number(work.yaml.size());
  for (auto const& yaml : work.yaml) writer.elements(yaml);
  writer.number(work.faces.size());
  for (auto const& face : work.faces) {
    writer.elements(face.file);
    writer.number(face.index);
    writer.elements(face.glyphs);
  }
  writer.number(work.runs.size());
  for (auto const& run : work.runs) {
    writer.number(run.face);
    writer.elements(run.codes);
  }
  writer.number(work.streams.size());
  for (auto const& stream : work.streams) writer.elements(stream);
  return writer.take();
}

BoundWork from_bytes(std::string_view bytes) {
  Reader reader(bytes);
  BoundWork work;
  work.yaml.resize(reader.number());
  for (auto& yaml : work.yaml) yaml = reader.elements<std::string>();
  work.faces.resize(reader.number());
  for (auto& face : work.faces) {
    face.file = reader.elements<std::string>();
    face.index = reader.number();
    face.glyphs = reader.elements<std::vector<std::uint32_t>>();
  }
  work.runs.resize(reader.number());
  for (auto& run : work.runs) {
    run.face = reader.number();
    run.codes = reader.elements<std::u32string>();
  }
  work.streams.resize(reader.number());
  for (auto& stream : work.streams) stream = reader.elements<std::string>();
  return work;
}

}  // namespace mokuhyo::bench

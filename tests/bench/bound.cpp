// The lower bound of a render, as one process: shape every text of the source once, subset the
// glyphs used, deflate the glyph codes and the font. No YAML, no layout, no PDF. The time of
// `mokuhyo render` is quoted as a multiple of this program's.
//
//   bound FONT.ttf TEXT.txt     texts are separated by tabs and line feeds

#include <hb-subset.h>
#include <hb.h>
#include <zlib.h>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string read_text(char const* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Appends the glyph codes of `text` to `stream` and notes the glyphs in `used`.
void shape(hb_font_t* font, std::string_view text, hb_set_t* used, std::string& stream) {
  hb_buffer_t* const buffer = hb_buffer_create();
  hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, -1);
  hb_buffer_guess_segment_properties(buffer);
  hb_shape(font, buffer, nullptr, 0);
  unsigned count = 0;
  hb_glyph_info_t const* const glyphs = hb_buffer_get_glyph_infos(buffer, &count);
  for (unsigned i = 0; i < count; ++i) {
    hb_set_add(used, glyphs[i].codepoint);
    stream += static_cast<char>(glyphs[i].codepoint >> 8U);
    stream += static_cast<char>(glyphs[i].codepoint & 0xFFU);
  }
  hb_buffer_destroy(buffer);
}

std::size_t deflated_size(char const* data, std::size_t size) {
  uLongf length = compressBound(size);
  std::vector<Bytef> out(length);
  compress2(out.data(), &length, reinterpret_cast<Bytef const*>(data), size, 6);
  return length;
}

std::size_t deflated_subset(hb_face_t* face, hb_set_t* used) {
  hb_subset_input_t* const input = hb_subset_input_create_or_fail();
  hb_set_union(hb_subset_input_glyph_set(input), used);
  hb_set_t* const drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (hb_tag_t const tag :
       {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F')}) {
    hb_set_add(drop, tag);
  }
  hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
  hb_face_t* const subset = hb_subset_or_fail(face, input);
  hb_blob_t* const blob = hb_face_reference_blob(subset);
  unsigned length = 0;
  char const* const data = hb_blob_get_data(blob, &length);
  std::size_t const size = deflated_size(data, length);
  hb_blob_destroy(blob);
  hb_face_destroy(subset);
  hb_subset_input_destroy(input);
  return size;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  hb_blob_t* const blob = hb_blob_create_from_file(argv[1]);
  hb_face_t* const face = hb_face_create(blob, 0);
  hb_font_t* const font = hb_font_create(face);
  hb_set_t* const used = hb_set_create();
  std::string const text = read_text(argv[2]);
  std::string stream;
  std::string_view rest = text;
  while (!rest.empty()) {
    std::size_t const end = rest.find_first_of("\t\n");
    shape(font, rest.substr(0, end), used, stream);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  std::size_t const bytes =
      deflated_size(stream.data(), stream.size()) + deflated_subset(face, used);
  std::printf("%zu glyphs, %u distinct, %zu bytes\n", stream.size() / 2,
              hb_set_get_population(used), bytes);
  hb_set_destroy(used);
  hb_font_destroy(font);
  hb_face_destroy(face);
  hb_blob_destroy(blob);
  return 0;
}

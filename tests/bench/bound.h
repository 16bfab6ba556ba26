#pragma once
// The bound: what a render of given sheets cannot do without, done with the bare libraries and
// nothing around them. The cost of a render is told as a multiple of it.
//
// It holds: every YAML file of the run (catalogue of fonts, template, pack, sheets) read by
// yaml-cpp's events; every distinct paragraph shaped once by HarfBuzz, in the faces it is set in;
// every face that is used cut to its glyphs once by hb-subset, without the tables that no PDF
// holds; every stream of the finished PDF deflated once by libdeflate, at the level the program
// uses. It does not hold: choosing faces, breaking lines, widths, sizes and pages, tags, writing.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::bench {

/// A face of a font file and the glyphs it is cut to, ascending.
struct BoundFace {
  std::string file;
  std::uint32_t index = 0;
  std::vector<std::uint32_t> glyphs;
};

/// A paragraph, or what one face shows of it.
struct BoundRun {
  std::uint32_t face = 0;  // of the work's
  std::u32string codes;
};

struct BoundWork {
  std::vector<std::string> yaml;
  std::vector<BoundFace> faces;
  std::vector<BoundRun> runs;
  std::vector<std::string> streams;  // before they are deflated; those of fonts are not among them
};

/// Does the work; gives the bytes that came out, so that nothing is left out.
[[nodiscard]] std::size_t do_work(BoundWork const& work);

/// The work as bytes, for a process that does nothing else.
[[nodiscard]] std::string to_bytes(BoundWork const& work);
[[nodiscard]] BoundWork from_bytes(std::string_view bytes);

}  // namespace mokuhyo::bench

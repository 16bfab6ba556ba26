#pragma once
// The only unit that knows libharu. libharu numbers the objects, holds the tree of pages and writes
// the heads of streams; what stands in them is given by us, because libharu's own builders have
// limits (32,767 elements, 65,535 bytes, float reals) that a pack of many sheets would meet.
// Whatever is complete goes into the file at once, so that only pages are held until it is saved.
// Compiles and gives the same bytes with libharu 2.3 and 2.4.

#include "base/result.h"
#include "pdf/file_writer.h"
#include "pdf/side.h"
#include "pdf/syntax.h"

#include <memory>
#include <string>
#include <string_view>

namespace mokuhyo::pdf {

struct PageRefs {
  Ref page, content;
};

/// A PDF file being made. Objects may be referred to before they are filled.
class HaruDocument {
 public:
  explicit HaruDocument(Packing packing = Packing::packed);
  ~HaruDocument();
  HaruDocument(HaruDocument const&) = delete;
  HaruDocument& operator=(HaruDocument const&) = delete;

  /// A number for a dictionary that is filled later, once; or the first of `count` in a row.
  [[nodiscard]] Ref reserve(std::uint32_t count = 1);
  void fill(Ref object, Dictionary const& dictionary);
  [[nodiscard]] Ref add(Dictionary const& dictionary);
  /// A stream whose `bytes` are already encoded as `dictionary` says (/Filter); libharu adds
  /// /Length.
  [[nodiscard]] Ref add_stream(Dictionary const& dictionary, std::string_view bytes);
  /// A stream of deflated bytes that says nothing else of itself.
  [[nodiscard]] Ref add_deflated(std::string_view bytes);
  /// The next page on `side`, to be filled, and its content, which is already deflated. libharu
  /// adds /Type and /Parent.
  [[nodiscard]] PageRefs add_page(std::string_view deflated_content, Side side = Side::back);
  /// More entries for the catalogue; libharu adds /Type and /Pages.
  void fill_catalog(Dictionary const& dictionary);
  void fill_info(Dictionary const& dictionary);

  /// The bytes of the file. Errors are the machine's: libharu ran out of memory.
  [[nodiscard]] Result<std::string> save() &&;

  struct State;

 private:
  std::unique_ptr<State> m_state;
};

}  // namespace mokuhyo::pdf

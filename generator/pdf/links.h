#pragma once
// Links: annotations on the page that belong to a structure element (ISO 32000-1, 12.5.6.5 and
// 14.7.4.3).

#include "frame/frame.h"
#include "pdf/haru.h"
#include "pdf/places.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mokuhyo::pdf {

/// An annotation with the page of its part that it is on and the element that it belongs to.
struct LinkAnnotation {
  Ref annotation;
  std::size_t page = 0;
  frame::ElementId element;
};

/// A link that is written when all pages are there that links may lead to.
struct WaitingLink {
  Ref annotation;
  frame::Link link;
  Length page_height;
  std::int64_t key = 0;  // in the parent tree (/StructParent)
};

/// `pages` are those of the document, in order.
void write_link(HaruDocument& file, WaitingLink const& waiting,
                std::vector<WrittenPage> const& pages);

/// An address as a URI in ASCII, with what may not stand there in UTF-8 as %XX (RFC 3986, 2.1).
[[nodiscard]] std::string ascii_uri(std::string_view address);

}  // namespace mokuhyo::pdf

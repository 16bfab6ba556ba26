#pragma once
// Links: annotations on the page that belong to a structure element (ISO 32000-1, 12.5.6.5 and
// 14.7.4.3).

#include "frame/frame.h"
#include "pdf/haru.h"

#include <string>
#include <vector>

namespace mokuhyo::pdf {

/// An annotation with the page it is on and the element that it belongs to.
struct LinkAnnotation {
  Ref annotation;
  std::size_t page = 0;
  frame::ElementId element;
};

/// Writes the links of all pages, in order. Their keys in the parent tree (/StructParent) follow
/// those of the pages.
[[nodiscard]] std::vector<LinkAnnotation> write_links(HaruDocument& file,
                                                      frame::Document const& document,
                                                      std::vector<Ref> const& pages);

/// An address as a URI in ASCII, with what may not stand there in UTF-8 as %XX (RFC 3986, 2.1).
[[nodiscard]] std::string ascii_uri(std::string_view address);

}  // namespace mokuhyo::pdf

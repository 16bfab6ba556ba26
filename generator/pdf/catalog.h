#pragma once
// The catalogue: what is said of the document as a whole (ISO 32000-1, 7.7.2).

#include "frame/frame.h"
#include "pdf/haru.h"

namespace mokuhyo::pdf {

struct CatalogRefs {
  Ref metadata, structure, output_intent;
  Ref outline = {};  // none: no bookmarks
};

/// Writes the attachments too, which only the catalogue knows.
void write_catalog(HaruDocument& file, frame::Document const& document, CatalogRefs const& refs);

}  // namespace mokuhyo::pdf

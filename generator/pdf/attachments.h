#pragma once
// Files that go with the document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).

#include "frame/frame.h"
#include "pdf/haru.h"

namespace mokuhyo::pdf {

/// Writes the attachments of `document` and adds them to the catalogue's entries: /Names, by which
/// viewers list them, and /AF, which says how they relate to the document.
void add_attachments(Dictionary& catalog, HaruDocument& file, frame::Document const& document);

}  // namespace mokuhyo::pdf

#pragma once
// Documents one after the other as one.

#include "frame/frame.h"

namespace mokuhyo::frame {

/// What the links of a part count pages from: the first page of the part, or of the whole.
enum class LinkPages { of_part, of_whole };

/// `whole` with the pages of `part` after its own. Elements, bookmarks, page labels and attachments
/// of the part follow those of the whole, whose metadata stay. What is there is moved, so that
/// joining many parts in turn takes as long as they are long together.
[[nodiscard]] Document join(Document whole, Document part, LinkPages links = LinkPages::of_part);

}  // namespace mokuhyo::frame

#pragma once
// What a browser is told of a session, as JSON (RFC 8259).

#include "preview/session.h"

#include <string>

namespace mokuhyo::preview {

/// What the page may offer beside looking.
struct Abilities {
  bool opens_editor = false;
  bool signs = false;
  bool has_edition = false;
};

/// What there is to say to those who know a session as it was at `seen`: what it is at now, and
/// which items were printed since, with the revisions of their prints.
[[nodiscard]] std::string news_json(Session const& session, Revision seen);

/// The numbers of all items in their order, and those that have changed since `seen` with their
/// sheets, how far each is approved, and how many errors and warnings it has. Titles come from the
/// sheets, names from their folders.
[[nodiscard]] std::string list_json(Session const& session, Abilities const& abilities,
                                    Revision seen);

/// Why something was not done.
[[nodiscard]] std::string refusal_json(Diagnostics const& said);

/// An item: pages with their cells, what is wrong and in which cell. Lengths are in points from the
/// top left of the page; places are the index of a file, and line and column of begin and end.
[[nodiscard]] std::string item_json(ItemView const& view);

}  // namespace mokuhyo::preview

#pragma once
// What a page asks for when it is to change something: read from the body of a request.

#include "base/source.h"
#include "preview/session.h"

#include <cstddef>
#include <optional>
#include <string>

namespace mokuhyo::preview {

/// A place in one of an item's files.
struct PlaceToOpen {
  ItemId item = 0;
  std::size_t file = 0;
  Position at;
};

/// A sheet that somebody signs; `seen` names the content that they were shown.
struct SheetToSign {
  ItemId item = 0;
  std::size_t sheet = 0;
  std::string role, name, seen;
};

/// Nothing if `body` is not the JSON of one, whole and of the right kinds.
[[nodiscard]] std::optional<PlaceToOpen> read_place(std::string const& body);
[[nodiscard]] std::optional<SheetToSign> read_signing(std::string const& body);

}  // namespace mokuhyo::preview

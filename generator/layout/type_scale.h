#pragma once
// The sizes that everything on a sheet follows from.

#include "form/style.h"

namespace mokuhyo::layout {

/// The body size that was chosen, and what goes with it in proportion.
struct TypeScale {
  Length size;
  Ratio leading;            // line to line, of a text's own size
  Em padding_x, padding_y;  // from rule to text, of the body size
};

[[nodiscard]] inline TypeScale type_scale(form::TypeSetup const& type, Length size) {
  return {size, type.leading, type.padding_x, type.padding_y};
}

/// A distance of a template at a body size.
[[nodiscard]] inline Length resolve(form::Distance const& distance, Length size) {
  auto const* const em = std::get_if<Em>(&distance);
  return em != nullptr ? at_size(*em, size) : std::get<Length>(distance);
}

}  // namespace mokuhyo::layout

#pragma once
// The sizes that everything on a sheet follows from.

#include "form/style.h"

namespace mokuhyo::layout {

/// The body size that was chosen, and what goes with it in proportion.
struct TypeScale {
  Length size;
  Ratio leading;            // line to line, of a text's own size
  Em padding_x, padding_y;  // from rule to text, of the body size
  Em whole_heading = {};    // headings up to this width stay on one line
};

/// The usual white of a form, or as little as it allows.
enum class Tightness { usual, tightest };

/// As short a heading looks torn when it turns, where there is room.
inline constexpr Em short_heading{5000};

[[nodiscard]] inline TypeScale type_scale(form::TypeSetup const& type, Length size,
                                          Tightness tightness) {
  bool const is_usual = tightness == Tightness::usual;
  auto const& spacing = is_usual ? type.spacing : type.tightest;
  return {size, spacing.leading, spacing.padding_x, spacing.padding_y,
          is_usual ? short_heading : Em{}};
}

/// A distance of a template at a body size.
[[nodiscard]] inline Length resolve(form::Distance const& distance, Length size) {
  auto const* const em = std::get_if<Em>(&distance);
  return em != nullptr ? at_size(*em, size) : std::get<Length>(distance);
}

}  // namespace mokuhyo::layout

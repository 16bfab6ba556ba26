#pragma once
// Whether a text is what the type of its field asks for.

#include "base/diagnostic.h"
#include "form/field.h"
#include "form/mark.h"
#include "form/record.h"

#include <optional>

namespace mokuhyo::form {

/// What is wrong with `item` as a value of `field`, if anything.
[[nodiscard]] std::optional<Diagnostic> refuse_item(Field const& field, Item const& item,
                                                    Marks const& marks);

}  // namespace mokuhyo::form

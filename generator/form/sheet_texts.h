#pragma once
// Every text of a sheet, whatever field it stands in, and the places of its parts.

#include "form/field.h"
#include "form/record.h"

#include <string_view>
#include <vector>

namespace mokuhyo::form {

struct SheetText {
  Field const* field = nullptr;
  Item const* item = nullptr;
};

/// The texts that `record`, with fields as `fields` say, and all records within it hold.
[[nodiscard]] std::vector<SheetText> sheet_texts(Fields const& fields, Record const& record);

/// Where `part` first stands within `span`; `span` where it was not typed like that.
[[nodiscard]] Span place_within(Span span, std::string_view part);

}  // namespace mokuhyo::form

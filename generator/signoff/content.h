#pragma once
// What a sheet says at one moment, as digests: enough to tell later whether it still says the same,
// and which of its fields do not.

#include "form/data.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mokuhyo::signoff {

/// Of a field's SHA-256 its first digits are kept: as many as this.
inline constexpr std::size_t field_digits = 16;

/// A field with the digest of its value.
struct FieldDigest {
  std::string path;  // as form::NamedValue
  std::string digest;
  bool operator==(FieldDigest const&) const = default;
};

struct Content {
  std::string sheet;  // SHA-256 of all values under their paths, whatever their files look like
  std::string form;   // SHA-256 of the template
  std::vector<FieldDigest> fields;
};

/// Tells it from any other content.
[[nodiscard]] std::string name_of(Content const& content);

[[nodiscard]] Content content_of(form::SheetData const& data);

}  // namespace mokuhyo::signoff

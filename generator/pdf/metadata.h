#pragma once
// What the file says about itself: the information dictionary and the same again as XMP, with the
// standards that it claims, and the colours that it is made for.

#include "frame/frame.h"
#include "pdf/claims.h"
#include "pdf/haru.h"

#include <string>

namespace mokuhyo::pdf {

/// [2024-03-31 -> D:20240331000000+09'00'] (ISO 32000-1, 7.9.4)
[[nodiscard]] std::string pdf_date(std::string date);

/// The document information dictionary (ISO 32000-1, 14.3.3).
[[nodiscard]] Dictionary info_dictionary(frame::Metadata const& metadata, Claims const& claims);

/// The XMP packet (14.3.2; ISO 19005-2, 6.6).
[[nodiscard]] std::string xmp_packet(frame::Metadata const& metadata, Claims const& claims);

/// The output intent (14.11.5): sRGB, with its profile embedded; for a press Japan Color 2001
/// Coated, by the name that it is registered under.
[[nodiscard]] Ref write_output_intent(HaruDocument& file, Purpose purpose);

}  // namespace mokuhyo::pdf

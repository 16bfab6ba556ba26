#pragma once
// What the file says about itself: the information dictionary and the same again as XMP, with the
// standards that it claims (PDF/A-2a and PDF/UA-1), and the colour space that it is made for.

#include "frame/frame.h"
#include "pdf/haru.h"

#include <string>

namespace mokuhyo::pdf {

/// The document information dictionary (ISO 32000-1, 14.3.3).
[[nodiscard]] Dictionary info_dictionary(frame::Metadata const& metadata);

/// The XMP packet (14.3.2; ISO 19005-2, 6.6).
[[nodiscard]] std::string xmp_packet(frame::Metadata const& metadata);

/// The output intent: sRGB, with its profile embedded (14.11.5).
[[nodiscard]] Ref write_output_intent(HaruDocument& file);

}  // namespace mokuhyo::pdf

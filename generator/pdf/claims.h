#pragma once
// The standards that a file claims to keep.

#include "frame/frame.h"

#include <optional>

namespace mokuhyo::pdf {

/// PDF/A (ISO 19005) of part 2, or of part 3, which allows any data to be attached. Level B keeps
/// the look, U the text too, A the structure too.
struct Archival {
  int part = 2;
  char level = 'A';
  bool operator==(Archival const&) const = default;
};

/// PDF/UA-1 (ISO 14289-1).
enum class Accessible { no, ua1 };

/// What the file is for: to be read, or to be printed from by a press (PDF/X-1a, ISO 15930-4). A
/// press has neither the colours of a screen nor links.
enum class Purpose { reading, press };

struct Claims {
  std::optional<Archival> archival = Archival{};
  Accessible accessible = Accessible::ua1;
  Purpose purpose = Purpose::reading;
};

/// Of a file that carries others: PDF/A-2 takes none but PDF/A files, part 3 takes any.
inline constexpr Claims carrier_claims{Archival{3, 'A'}, Accessible::ua1, Purpose::reading};

/// PDF/X-1a; PDF/A would need the profile of the press in the file.
inline constexpr Claims press_claims{std::nullopt, Accessible::ua1, Purpose::press};

}  // namespace mokuhyo::pdf

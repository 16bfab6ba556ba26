#pragma once
// The catalogue of fonts (fonts/catalog.yaml): which faces there are, and which roles they play.

#include "base/result.h"
#include "font/face.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::font {

/// Index of a face in its library.
using FaceId = std::uint16_t;

struct Role {
  std::string name;
  std::vector<FaceId> faces;  // in order of fallback; never empty
  std::vector<FaceId> bold;   // the bold faces, asked before `faces` for bold text; may be empty
};

/// What the catalogue file says, checked but with no font opened.
struct Catalog {
  std::vector<FaceSource> faces;
  std::vector<Role> roles;
};

/// Reads a catalogue file. Relative font paths are looked for beside the catalogue and in its
/// `font-folders`, in order; a face whose file is nowhere is left out with a warning unless it is
/// `optional`, a role left without a face is an error.
[[nodiscard]] Result<Catalog> load_catalog(std::filesystem::path const& path, Sources& sources);

}  // namespace mokuhyo::font

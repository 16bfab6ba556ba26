#pragma once
// The fonts a run may use: roles (gothic, mincho), each an ordered list of faces that are asked in
// turn for a character.

#include "base/result.h"
#include "font/face.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
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

/// Reads a catalogue file (fonts/catalog.yaml). Relative font paths are looked for beside the
/// catalogue and in `font_folders`, in order; a face whose file is nowhere is left out with a
/// warning, a role left without a face is an error.
[[nodiscard]] Result<Catalog> load_catalog(std::filesystem::path const& path, Sources& sources);

/// Opens faces when they are first asked for. Safe to use from several threads.
class Library {
 public:
  explicit Library(Catalog catalog);

  [[nodiscard]] Role const* role(std::string_view name) const;
  [[nodiscard]] std::vector<Role> const& roles() const { return m_catalog.roles; }
  [[nodiscard]] std::size_t face_count() const { return m_catalog.faces.size(); }
  /// The face, opened on first use, or nullptr if it cannot be opened (see `diagnostics`).
  [[nodiscard]] Face const* face(FaceId id) const;
  /// What went wrong while opening faces so far.
  [[nodiscard]] Diagnostics diagnostics() const;

 private:
  struct Slot {
    std::once_flag once;
    std::atomic<bool> opened = false;  // the fields below stay as they are from then on
    std::unique_ptr<Face> face;
    Diagnostics diagnostics;
  };
  Catalog m_catalog;
  std::unique_ptr<Slot[]> m_slots;
};

}  // namespace mokuhyo::font

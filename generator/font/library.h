#pragma once
// The fonts a run may use: roles (gothic, mincho), each an ordered list of faces that are asked in
// turn for a character.

#include "base/result.h"
#include "font/catalog.h"
#include "font/face.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace mokuhyo::font {

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

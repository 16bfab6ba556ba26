#include "font/library.h"

#include "base/file.h"
#include "font/mapped_files.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::font {
namespace {

/// What is made of half of one font and half of another is of no use.
Diagnostics refuse_changed_file() {
  Diagnostics said;
  auto const path = changed_file();
  if (path.empty()) return said;
  auto diagnostic = path_error(path,
                               {"読んでいる途中でフォントのファイルが書き換えられました",
                                "the font file was changed while it was read"},
                               {"フォントの更新が終わってから、もう一度実行してください",
                                "run again when the fonts have been updated"});
  diagnostic.machine_fault = true;
  said.add(std::move(diagnostic));
  return said;
}

}  // namespace

Library::Library(Catalog catalog)
    : m_catalog(std::move(catalog)), m_slots(new Slot[m_catalog.faces.size()]) {}

Role const* Library::role(std::string_view name) const {
  auto const found = std::find_if(m_catalog.roles.begin(), m_catalog.roles.end(),
                                  [&](Role const& role) { return role.name == name; });
  return found != m_catalog.roles.end() ? &*found : nullptr;
}

Face const* Library::face(FaceId id) const {
  Slot& slot = m_slots[id];
  std::call_once(slot.once, [&] {
    slot.face = Face::open(m_catalog.faces[id]).take(slot.diagnostics).value_or(nullptr);
    slot.opened.store(true, std::memory_order_release);
  });
  return slot.face.get();
}

Diagnostics Library::diagnostics() const {
  auto all = refuse_changed_file();
  for (std::size_t id = 0; id < m_catalog.faces.size(); ++id) {
    // A face that another thread is opening right now is not looked at.
    if (m_slots[id].opened.load(std::memory_order_acquire)) all.append(m_slots[id].diagnostics);
  }
  return all;
}

}  // namespace mokuhyo::font

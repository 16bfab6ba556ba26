#pragma once
// What the browsers look at: all items of a path with their newest proofs, kept up to date.

#include "preview/proof.h"
#include "preview/settled_stamps.h"
#include "preview/shelf.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace mokuhyo::preview {

/// Numbers of items stay theirs as long as the session lives.
using ItemId = std::uint32_t;

/// Counts what has changed in a session so far.
using Revision = std::uint64_t;

/// An item as it was at `revision`.
struct ItemView {
  enum class Depth { unread, read, rendered };
  ItemId id = 0;
  ShelfItem item;
  Revision revision = 0;
  Depth depth = Depth::unread;
  Proof proof;
  std::shared_ptr<Print const> print;  // that of the last proof without errors; may be nothing
  Revision printed = 0;                // when it was made

  /// True if the print shows what the files say now.
  [[nodiscard]] bool is_current() const { return print != nullptr && print == proof.print; }
};
using Views = std::vector<std::shared_ptr<ItemView const>>;

/// Safe to use from several threads.
class Session {
 public:
  Session(std::filesystem::path path, Workshop const& workshop);

  /// The path that is previewed, without a slash at its end.
  [[nodiscard]] std::string root() const;
  [[nodiscard]] Views items() const;
  /// True if there is an item of that number or was one.
  [[nodiscard]] bool has_had(ItemId id) const;
  /// The item with its pages, which are rendered now if they are not yet; nothing if there is none.
  [[nodiscard]] std::shared_ptr<ItemView const> rendered(ItemId id);

  /// Signs one of an item's sheets, counted from 0. Errors: those of signoff::sign_on_disk; there
  /// is no such sheet.
  [[nodiscard]] Diagnostics sign(ItemId id, std::size_t sheet, signoff::Signer const& signer);

  /// Nothing has changed; files are being written, and are to be looked at again soon; something
  /// has changed; there is more to read at once.
  enum class Outcome { nothing, unsettled, changes, more };
  /// Looks at the files of all items in use and of some others in turn, makes new proofs of what
  /// has changed, and reads some of the items that were not read yet.
  Outcome refresh();

  [[nodiscard]] Revision revision() const;
  /// Waits until there is a later revision than `seen`, the time is over, or the session is closed.
  [[nodiscard]] Revision wait(Revision seen, std::chrono::milliseconds longest) const;
  /// Lets nobody wait any more.
  void close();
  [[nodiscard]] bool is_closed() const;

 private:
  [[nodiscard]] std::shared_ptr<ItemView const> find(ItemId id) const;
  [[nodiscard]] Views due(std::size_t most);
  void put_on_shelf();
  [[nodiscard]] bool have_changed(SettledStamps& stamps);
  [[nodiscard]] bool fonts_have_changed();
  void renew(ItemView const& old, ItemView::Depth depth);
  void publish(ItemView view);
  [[nodiscard]] bool is_in_use(ItemId id) const;
  void note_use(ItemId id);

  std::filesystem::path m_path;
  std::vector<std::filesystem::path> m_template_folders;
  std::filesystem::path m_font_catalog;

  std::mutex m_work;  // of everything that reads files; taken before m_state
  Proofer m_proofer;
  SettledStamps m_shelf_stamps, m_font_stamps;
  std::map<ItemId, SettledStamps> m_stamps;
  bool m_is_unsettled = false;  // something that was looked at since the last refresh began
  std::size_t m_turn = 0;       // from which item on they are looked after next
  std::map<std::filesystem::path, ItemId> m_ids;

  mutable std::mutex m_state;
  mutable std::condition_variable m_changed;
  Views m_items;
  std::vector<ItemId> m_in_use;  // those asked for last, the newest at the end
  Revision m_revision = 0;
  bool m_is_closed = false;
};

}  // namespace mokuhyo::preview

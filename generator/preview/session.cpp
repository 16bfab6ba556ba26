#include "preview/session.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;
using Depth = ItemView::Depth;

/// Items that are rendered again as soon as they change; others are when somebody asks for them.
constexpr std::size_t most_in_use = 8;

/// How many items are read in one refresh, so that changes are seen in between.
constexpr int reads_a_refresh = 8;

/// How many items that nobody looks at are looked after in one refresh, in turn, so that a pack of
/// hundreds does not keep whoever works on one sheet waiting.
constexpr std::size_t looks_a_refresh = 64;

/// Everything that decides what `view` shows: its files, and the folders where one may be added.
std::vector<fs::path> watched_by(ItemView const& view, std::vector<fs::path> const& folders) {
  auto paths = with_folders(view.proof.files);
  paths.insert(paths.end(), folders.begin(), folders.end());
  paths.push_back(view.item.path);
  for (auto const& sheet : view.proof.sheets) {
    paths.push_back(sheet.path);
    if (!sheet.published.empty()) paths.push_back(sheet.published);
  }
  return paths;
}

/// A pack that cannot be read now keeps the sheets it had, and so do sheets their titles.
std::vector<ProofSheet> with_those_known(std::vector<ProofSheet> sheets,
                                         std::vector<ProofSheet> const& old) {
  if (sheets.empty()) return old;
  for (auto& sheet : sheets) {
    auto const known = std::find_if(
        old.begin(), old.end(), [&](ProofSheet const& other) { return other.path == sheet.path; });
    if (!sheet.title.empty() || known == old.end()) continue;
    sheet.title = known->title;
    sheet.short_title = known->short_title;
  }
  return sheets;
}

}  // namespace

Session::Session(fs::path path, Workshop const& workshop)
    : m_path(std::move(path)),
      m_template_folders(workshop.template_folders),
      m_font_catalog(workshop.font_catalog),
      m_proofer(workshop) {
  m_font_stamps.remember({m_font_catalog});
  put_on_shelf();
}

std::string Session::root() const {
  return m_path.has_filename() ? m_path.string() : m_path.parent_path().string();
}

Views Session::items() const {
  std::lock_guard const lock(m_state);
  return m_items;
}

bool Session::has_had(ItemId id) const {
  std::lock_guard const lock(m_state);
  return id > 0 && id <= m_ids.size();
}

Revision Session::revision() const {
  std::lock_guard const lock(m_state);
  return m_revision;
}

std::shared_ptr<ItemView const> Session::find(ItemId id) const {
  std::lock_guard const lock(m_state);
  auto const found = std::find_if(m_items.begin(), m_items.end(),
                                  [id](auto const& view) { return view->id == id; });
  return found == m_items.end() ? nullptr : *found;
}

std::shared_ptr<ItemView const> Session::rendered(ItemId id) {
  note_use(id);
  auto view = find(id);
  if (view == nullptr || view->depth == Depth::rendered) return view;
  std::lock_guard const work(m_work);
  view = find(id);
  if (view == nullptr || view->depth == Depth::rendered) return view;
  renew(*view, Depth::rendered);
  return find(id);
}

Diagnostics Session::sign(ItemId id, std::size_t sheet, signoff::Signer const& signer) {
  auto const view = find(id);
  if (view == nullptr || sheet >= view->proof.sheets.size()) {
    Diagnostics said;
    said.error({}, {"そのシートはもうありません", "the sheet is no longer there"});
    return said;
  }
  std::lock_guard const work(m_work);
  return m_proofer.sign(view->proof.sheets[sheet].path, signer);
}

Session::Outcome Session::refresh() {
  std::unique_lock work(m_work);
  auto const before = revision();
  m_is_unsettled = false;
  bool const has_new_fonts = fonts_have_changed();
  if (have_changed(m_shelf_stamps)) put_on_shelf();
  int unread = 0;
  for (auto const& view : due(has_new_fonts ? items().size() : looks_a_refresh)) {
    bool const is_new = view->depth == Depth::unread;
    if (is_new && ++unread > reads_a_refresh) continue;
    if (!is_new && !has_new_fonts && !have_changed(m_stamps[view->id])) continue;
    renew(*view, is_in_use(view->id) ? Depth::rendered : Depth::read);
    // Whoever waits for an item goes first.
    work.unlock();
    work.lock();
  }
  if (unread > reads_a_refresh) return Outcome::more;
  if (m_is_unsettled) return Outcome::unsettled;
  return revision() == before ? Outcome::nothing : Outcome::changes;
}

bool Session::have_changed(SettledStamps& stamps) {
  auto const look = stamps.look(SettledStamps::Clock::now());
  m_is_unsettled = m_is_unsettled || look == SettledStamps::Look::unsettled;
  return look == SettledStamps::Look::changed;
}

/// The items to look after now: those in use first, then those unread and `most` of all in turn.
Views Session::due(std::size_t most) {
  auto const views = items();
  auto const count = views.size();
  Views in_use, others;
  for (std::size_t i = 0; i < count; ++i) {
    bool const is_in_turn = (i + count - m_turn % count) % count < most;
    if (is_in_use(views[i]->id)) {
      in_use.push_back(views[i]);
    } else if (is_in_turn || views[i]->depth == Depth::unread) {
      others.push_back(views[i]);
    }
  }
  m_turn += most;
  in_use.insert(in_use.end(), others.begin(), others.end());
  return in_use;
}

/// Finds all items; those that were there before keep their numbers and proofs.
void Session::put_on_shelf() {
  std::vector<ShelfItem> known;
  for (auto const& view : items()) known.push_back(view->item);
  auto shelf = find_items(m_path, known);
  m_shelf_stamps.remember(shelf.watched);
  std::lock_guard const lock(m_state);
  Views items;
  for (auto& item : shelf.items) {
    auto const next = static_cast<ItemId>(m_ids.size() + 1);
    auto const id = m_ids.try_emplace(item.path, next).first->second;
    auto const old = std::find_if(m_items.begin(), m_items.end(),
                                  [id](auto const& view) { return view->id == id; });
    ItemView view = old == m_items.end() ? ItemView{} : **old;
    if (old == m_items.end() || view.item.pack != item.pack) view.revision = m_revision + 1;
    view.id = id;
    view.item = std::move(item);
    items.push_back(std::make_shared<ItemView const>(std::move(view)));
  }
  m_items = std::move(items);
  ++m_revision;
  m_changed.notify_all();
}

bool Session::fonts_have_changed() {
  if (!have_changed(m_font_stamps)) return false;
  m_font_stamps.remember({m_font_catalog});
  m_proofer.forget_fonts();
  return true;
}

/// The files are looked at before they are read: what changes meanwhile is seen the next time.
void Session::renew(ItemView const& old, Depth depth) {
  ItemView view = old;
  auto& stamps = m_stamps[view.id];
  stamps.remember(watched_by(view, m_template_folders));
  view.proof =
      depth == Depth::rendered ? m_proofer.prove(view.item.path) : m_proofer.read(view.item.path);
  view.depth = depth;
  view.proof.sheets = with_those_known(std::move(view.proof.sheets), old.proof.sheets);
  stamps.add(watched_by(view, m_template_folders));
  if (view.proof.print || depth == Depth::read) view.print = view.proof.print;
  publish(std::move(view));
}

void Session::publish(ItemView view) {
  std::lock_guard const lock(m_state);
  auto const found = std::find_if(m_items.begin(), m_items.end(),
                                  [&](auto const& item) { return item->id == view.id; });
  if (found == m_items.end()) return;
  view.revision = ++m_revision;
  if (view.is_current()) view.printed = view.revision;
  *found = std::make_shared<ItemView const>(std::move(view));
  m_changed.notify_all();
}

bool Session::is_in_use(ItemId id) const {
  std::lock_guard const lock(m_state);
  return std::find(m_in_use.begin(), m_in_use.end(), id) != m_in_use.end();
}

void Session::note_use(ItemId id) {
  std::lock_guard const lock(m_state);
  std::erase(m_in_use, id);
  m_in_use.push_back(id);
  if (m_in_use.size() > most_in_use) m_in_use.erase(m_in_use.begin());
}

Revision Session::wait(Revision seen, std::chrono::milliseconds longest) const {
  std::unique_lock lock(m_state);
  m_changed.wait_for(lock, longest, [&] { return m_is_closed || m_revision > seen; });
  return m_revision;
}

void Session::close() {
  std::lock_guard const lock(m_state);
  m_is_closed = true;
  m_changed.notify_all();
}

bool Session::is_closed() const {
  std::lock_guard const lock(m_state);
  return m_is_closed;
}

}  // namespace mokuhyo::preview

#include "preview/view_json.h"

#include "preview/note_places.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// Names of files may be no UTF-8.
std::string text_of(Json const& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

double points(Length length) { return std::round(length.points() * 100) / 100; }

Json both(Message const& message) { return {{"ja", message.ja}, {"en", message.en}}; }

std::string folder_name(fs::path const& path) {
  auto whole = fs::absolute(path).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  return whole.filename().string();
}

/// How many notes of each kind there are on the files of a sheet; on all files without one.
Json counts(std::vector<Note> const& notes, std::optional<std::string> const& sheet) {
  auto const count = [&](Severity severity) {
    return std::count_if(notes.begin(), notes.end(), [&](Note const& note) {
      return note.severity == severity && (!sheet || lies_in(note.path, *sheet));
    });
  };
  return {{"errors", count(Severity::error)}, {"warnings", count(Severity::warning)}};
}

char const* name_of(signoff::Stage stage) {
  switch (stage) {
    case signoff::Stage::not_asked: return "not-asked";
    case signoff::Stage::open: return "open";
    case signoff::Stage::partly_signed: return "partly-signed";
    case signoff::Stage::signed_by_all: return "signed";
    case signoff::Stage::changed: return "changed";
  }
  internal_error("a stage without a name");
}

/// What the list of sheets tells of it.
Json state_of(Approval const& approval) {
  auto const is_valid = [](RoleState const& role) { return role.sign == RoleState::Sign::valid; };
  return {{"draft", approval.is_draft},
          {"stage", name_of(approval.stage)},
          {"signed", std::ranges::count_if(approval.roles, is_valid)},
          {"roles", approval.roles.size()}};
}

Json page_of(std::string const& sheet, Print const* print) {
  if (print == nullptr) return nullptr;
  auto const& pages = print->pages;
  auto const found = std::find_if(pages.begin(), pages.end(), [&](MappedPage const& page) {
    return !page.sheet.empty() && lies_in(page.sheet, sheet);
  });
  return found == pages.end() ? Json(nullptr) : Json(found - pages.begin());
}

Json sheets(ItemView const& view) {
  auto json = Json::array();
  for (auto const& sheet : view.proof.sheets) {
    auto const path = sheet.path.string();
    Json entry{
        {"name", folder_name(sheet.path)}, {"title", sheet.title}, {"short", sheet.short_title}};
    entry["page"] = page_of(path, view.print.get());
    entry.update(counts(view.proof.notes, path));
    entry.update(state_of(sheet.approval));
    json.push_back(std::move(entry));
  }
  return json;
}

Json summary(ItemView const& view) {
  bool const is_read = view.depth != ItemView::Depth::unread;
  Json json{
      {"id", view.id},          {"revision", view.revision}, {"name", folder_name(view.item.path)},
      {"pack", view.item.pack}, {"title", view.proof.title}, {"read", is_read},
      {"sheets", sheets(view)}};
  json.update(counts(view.proof.notes, std::nullopt));
  return json;
}

/// Writes files as numbers, in the order in which they are met.
class FileNumbers {
 public:
  explicit FileNumbers(std::vector<fs::path> const& files) {
    for (auto const& file : files) m_numbers.emplace(file.string(), m_numbers.size());
  }

  /// Nothing for what no file of the item says.
  [[nodiscard]] Json place(SourcePlace const& place) const {
    auto const found = m_numbers.find(place.path);
    if (found == m_numbers.end()) return nullptr;
    return {found->second, place.begin.line, place.begin.column, place.end.line, place.end.column};
  }

 private:
  std::map<std::string, std::size_t> m_numbers;
};

Json cell_json(MappedCell const& cell, FileNumbers const& files) {
  auto const& [origin, size] = cell.rect;
  return {{"rect", {points(origin.x), points(origin.y), points(size.width), points(size.height)}},
          {"heading", cell.is_heading},
          {"label", cell.label},
          {"text", cell.text},
          {"table", cell.table},
          {"row", cell.row},
          {"column", cell.column},
          {"place", files.place(cell.place)}};
}

Json pages(Print const& print, FileNumbers const& files) {
  auto json = Json::array();
  for (auto const& page : print.pages) {
    auto cells = Json::array();
    for (auto const& cell : page.cells) cells.push_back(cell_json(cell, files));
    json.push_back({{"width", points(page.size.width)},
                    {"height", points(page.size.height)},
                    {"content", std::to_string(page.content)},
                    {"sheet", page.sheet},
                    {"cells", std::move(cells)}});
  }
  return json;
}

/// The cell that shows `place`, as its page and its number there, and whether it is the very one.
Json cell_at(std::optional<SourcePlace> const& place, Print const* print) {
  auto const cell = print == nullptr ? std::nullopt : cell_of(place, *print);
  return {{"cell", cell ? Json{cell->page, cell->cell} : Json(nullptr)},
          {"exact", cell && cell->is_exact}};
}

Json note_json(Note const& note, Print const* print, FileNumbers const& files) {
  Json json{{"severity", note.severity == Severity::error ? "error" : "warning"},
            {"message", both(note.message)},
            {"hint", both(note.hint)},
            {"path", note.path}};
  json["place"] = note.place ? files.place(*note.place) : Json(nullptr);
  json.update(cell_at(note.place, print));
  return json;
}

/// Errors first; they stand in the way.
Json notes(ItemView const& view, FileNumbers const& files) {
  auto json = Json::array();
  for (auto const severity : {Severity::error, Severity::warning}) {
    for (auto const& note : view.proof.notes) {
      if (note.severity == severity) json.push_back(note_json(note, view.print.get(), files));
    }
  }
  return json;
}

char const* name_of(RoleState::Sign sign) {
  switch (sign) {
    case RoleState::Sign::open: return "open";
    case RoleState::Sign::valid: return "valid";
    case RoleState::Sign::stale: return "stale";
  }
  internal_error("a sign without a name");
}

Json role_json(RoleState const& role) {
  return {{"role", role.role},
          {"sign", name_of(role.sign)},
          {"name", role.name},
          {"date", both(role.date)},
          {"next", role.is_next}};
}

char const* name_of(diff::ChangeKind kind) {
  switch (kind) {
    case diff::ChangeKind::added: return "added";
    case diff::ChangeKind::removed: return "removed";
    case diff::ChangeKind::changed: return "changed";
  }
  internal_error("a kind of change without a name");
}

Json changes_json(std::vector<FieldChange> const& changes, Print const* print) {
  auto json = Json::array();
  for (auto const& change : changes) {
    Json entry{{"kind", name_of(change.kind)},
               {"label", change.label},
               {"before", change.before},
               {"after", change.after}};
    entry.update(cell_at(change.place, print));
    json.push_back(std::move(entry));
  }
  return json;
}

/// What the bar for sign-offs shows of a sheet.
Json approval_json(Approval const& approval, Print const* print, FileNumbers const& files) {
  Json json{{"formChanged", approval.form_changed}};
  json["signatories"] = Json::array();
  for (auto const& role : approval.roles) json["signatories"].push_back(role_json(role));
  json["obstacles"] = Json::array();
  for (auto const& note : approval.obstacles)
    json["obstacles"].push_back(note_json(note, print, files));
  json["sinceSignoff"] = changes_json(approval.changes, print);
  return json;
}

/// The sheets with all that is shown of the one that is looked at.
Json whole_sheets(ItemView const& view, FileNumbers const& files) {
  auto json = sheets(view);
  auto const* const print = view.print.get();
  for (std::size_t i = 0; i < json.size(); ++i) {
    auto const& sheet = view.proof.sheets[i];
    json[i].update(approval_json(sheet.approval, print, files));
    // Nobody can sign what they are not shown.
    json[i]["content"] = view.is_current() ? sheet.approval.content : std::string();
    auto const& changes = sheet.changes_since_edition;
    json[i]["sinceEdition"] = changes ? changes_json(*changes, print) : Json(nullptr);
  }
  return json;
}

}  // namespace

std::string news_json(Session const& session, Revision seen) {
  auto printed = Json::array();
  for (auto const& view : session.items()) {
    if (view->is_current() && view->printed > seen) printed.push_back({view->id, view->printed});
  }
  return text_of({{"revision", session.revision()}, {"printed", std::move(printed)}});
}

std::string list_json(Session const& session, Abilities const& abilities, Revision seen) {
  // What changes after this is told the next time, again or not.
  auto const revision = session.revision();
  auto order = Json::array(), items = Json::array();
  for (auto const& view : session.items()) {
    order.push_back(view->id);
    if (view->revision > seen) items.push_back(summary(*view));
  }
  return text_of({{"revision", revision},
                  {"root", session.root()},
                  {"editor", abilities.opens_editor},
                  {"signs", abilities.signs},
                  {"edition", abilities.has_edition},
                  {"order", std::move(order)},
                  {"items", std::move(items)}});
}

std::string item_json(ItemView const& view) {
  FileNumbers const files(view.proof.files);
  auto json = summary(view);
  json["sheets"] = whole_sheets(view, files);
  json["printed"] = view.printed;
  json["current"] = view.is_current();
  json["files"] = Json::array();
  for (auto const& file : view.proof.files) json["files"].push_back(file.string());
  json["pages"] = view.print ? pages(*view.print, files) : Json::array();
  json["notes"] = notes(view, files);
  return text_of(json);
}

std::string refusal_json(Diagnostics const& said) {
  auto reasons = Json::array();
  for (auto const& one : said.sorted()) {
    if (one.severity == Severity::error)
      reasons.push_back({{"message", both(one.message)}, {"hint", both(one.hint)}});
  }
  return text_of({{"reasons", std::move(reasons)}});
}

}  // namespace mokuhyo::preview

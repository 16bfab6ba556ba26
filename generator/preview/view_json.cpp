#include "preview/view_json.h"

#include "preview/note_places.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

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

/// How many notes of each kind there are on the files of a sheet.
Json counts(std::vector<Note> const& notes, std::string const& path) {
  auto const count = [&](Severity severity) {
    return std::count_if(notes.begin(), notes.end(), [&](Note const& note) {
      return note.severity == severity && lies_in(note.path, path);
    });
  };
  return {{"errors", count(Severity::error)}, {"warnings", count(Severity::warning)}};
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
    Json entry{{"name", folder_name(sheet.path)}, {"title", sheet.title}};
    entry["page"] = page_of(path, view.print.get());
    entry.update(counts(view.proof.notes, path));
    json.push_back(std::move(entry));
  }
  return json;
}

Json summary(ItemView const& view) {
  bool const is_read = view.depth != ItemView::Depth::unread;
  return {
      {"id", view.id},          {"revision", view.revision}, {"name", folder_name(view.item.path)},
      {"pack", view.item.pack}, {"title", view.proof.title}, {"read", is_read},
      {"sheets", sheets(view)}};
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

Json note_json(Note const& note, Print const* print, FileNumbers const& files) {
  Json json{{"severity", note.severity == Severity::error ? "error" : "warning"},
            {"message", both(note.message)},
            {"hint", both(note.hint)},
            {"path", note.path}};
  json["place"] = note.place ? files.place(*note.place) : Json(nullptr);
  auto const cell = print == nullptr ? std::nullopt : cell_of(note, *print);
  json["cell"] = cell ? Json{cell->page, cell->cell} : Json(nullptr);
  json["exact"] = cell && cell->is_exact;
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

}  // namespace

std::string list_json(Session const& session, Abilities const& abilities) {
  auto items = Json::array();
  for (auto const& view : session.items()) items.push_back(summary(*view));
  return text_of({{"revision", session.revision()},
                  {"root", session.root()},
                  {"editor", abilities.opens_editor},
                  {"items", std::move(items)}});
}

std::string item_json(ItemView const& view) {
  FileNumbers const files(view.proof.files);
  auto json = summary(view);
  json["printed"] = view.printed;
  json["current"] = view.is_current();
  json["files"] = Json::array();
  for (auto const& file : view.proof.files) json["files"].push_back(file.string());
  json["pages"] = view.print ? pages(*view.print, files) : Json::array();
  json["notes"] = notes(view, files);
  return text_of(json);
}

}  // namespace mokuhyo::preview

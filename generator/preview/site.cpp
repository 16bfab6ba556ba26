#include "preview/site.h"

#include "preview/editor.h"
#include "preview/view_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>
#include <utility>

namespace mokuhyo::preview {
namespace {

constexpr char const* json_type = "application/json; charset=utf-8";
constexpr char const* pdf_type = "application/pdf";

Response not_found() { return text_response(404, "There is nothing here.\n"); }

Response json_response(std::string text) {
  auto response = text_response(200, std::move(text));
  response.type = json_type;
  return response;
}

/// Takes a number from the front of `text`; nothing if there is none.
template <class Number>
std::optional<Number> take_number(std::string_view& text) {
  Number number = 0;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  return number;
}

/// What a page asks for that is about to hear that there is something newer. No error: it asks
/// anew.
Response outdated() {
  Response response;
  response.status = 204;
  return response;
}

/// `rest` is what follows the number of the item: "/17.pdf".
Response pdf_of(std::shared_ptr<ItemView const> const& view, std::string_view rest) {
  rest.remove_prefix(1);
  auto const printed = take_number<Revision>(rest);
  if (!printed || rest != ".pdf") return not_found();
  if (view->print == nullptr || printed != view->printed) return outdated();
  Response response;
  response.type = pdf_type;
  response.body = {view->print, &view->print->pdf};
  return response;
}

struct PlaceToOpen {
  ItemId item = 0;
  std::size_t file = 0;
  Position at;
};

std::optional<PlaceToOpen> read_place(std::string const& body) {
  auto const json = nlohmann::json::parse(body, nullptr, false);
  auto const number = [&](char const* name) {
    auto const found = json.is_object() ? json.find(name) : json.end();
    bool const is_number = found != json.end() && found->is_number_unsigned();
    return is_number ? std::optional(found->get<std::uint32_t>()) : std::nullopt;
  };
  auto const item = number("item"), file = number("file");
  auto const line = number("line"), column = number("column");
  if (!item || !file || !line || !column) return std::nullopt;
  return PlaceToOpen{*item, *file, {*line, *column}};
}

}  // namespace

bool Site::is_event_stream(Request const& request) {
  return request.method == "GET" && request.path == "/events";
}

std::optional<Response> Site::refusal(Request const& request) const {
  return refuse(request, m_options.access);
}

Response Site::answer(Request const& request) const {
  if (auto refused = refusal(request)) return *std::move(refused);
  return request.method == "POST" ? post(request) : get(request.path);
}

Response Site::get(std::string_view path) const {
  constexpr std::string_view items = "/items/";
  if (auto file = m_assets.find(path)) return *std::move(file);
  if (path == "/list") return json_response(list_json(m_session, {!m_options.editor.empty()}));
  if (path.starts_with(items)) return item(path.substr(items.size()));
  return not_found();
}

Response Site::item(std::string_view address) const {
  auto const id = take_number<ItemId>(address);
  if (!id || !(address.empty() || address.starts_with('/'))) return not_found();
  auto const view = m_session.rendered(*id);
  if (view == nullptr) return not_found();
  return address.empty() ? json_response(item_json(*view)) : pdf_of(view, address);
}

Response Site::post(Request const& request) const {
  return request.path == "/open" ? open(request.body) : not_found();
}

/// Only files that were read for the item can be opened.
Response Site::open(std::string const& body) const {
  if (m_options.editor.empty()) return not_found();
  auto const place = read_place(body);
  if (!place) return text_response(400, "Name item, file, line and column.\n");
  auto const view = m_session.rendered(place->item);
  if (view == nullptr || place->file >= view->proof.files.size()) return not_found();
  auto const file = std::filesystem::absolute(view->proof.files[place->file]).string();
  if (!start(fill_in(m_options.editor, file, place->at)))
    return text_response(500, "The editor cannot be started.\n");
  return json_response("{}");
}

std::vector<Header> common_headers(Response const& response) {
  // A browser's own viewer of PDFs is a page with scripts of its own.
  char const* const policy = response.type == pdf_type
                                 ? "frame-ancestors 'self'"
                                 : "default-src 'none'; script-src 'self'; style-src 'self'; "
                                   "img-src 'self' blob:; font-src 'self'; connect-src 'self'; "
                                   "worker-src 'self'; frame-src 'self'; base-uri 'none'; "
                                   "form-action 'none'; frame-ancestors 'none'";
  return {{"Content-Security-Policy", policy},
          {"Cache-Control", "no-store"},
          {"X-Content-Type-Options", "nosniff"},
          {"Referrer-Policy", "no-referrer"},
          {"Cross-Origin-Resource-Policy", "same-origin"},
          {"Cross-Origin-Opener-Policy", "same-origin"}};
}

}  // namespace mokuhyo::preview

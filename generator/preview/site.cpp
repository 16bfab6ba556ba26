#include "preview/site.h"

#include "input/date.h"
#include "preview/editor.h"
#include "preview/posted.h"

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

/// What speaks against it, in both languages.
Response refused_signing(Diagnostics const& said) {
  auto response = json_response(refusal_json(said));
  response.status = 422;
  return response;
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
  constexpr std::string_view items = "/items/", lists = "/list/";
  if (auto file = m_assets.find(path)) return *std::move(file);
  if (path.starts_with(lists)) return list(path.substr(lists.size()));
  if (path.starts_with(items)) return item(path.substr(items.size()));
  return not_found();
}

Response Site::list(std::string_view seen) const {
  auto const revision = take_number<Revision>(seen);
  if (!revision || !seen.empty()) return not_found();
  return json_response(list_json(m_session, abilities(), *revision));
}

Response Site::item(std::string_view address) const {
  auto const id = take_number<ItemId>(address);
  if (!id || !(address.empty() || address.starts_with('/'))) return not_found();
  auto const view = m_session.rendered(*id);
  if (view == nullptr) return m_session.has_had(*id) ? outdated() : not_found();
  return address.empty() ? json_response(item_json(*view)) : pdf_of(view, address);
}

Response Site::post(Request const& request) const {
  if (request.path == "/open") return open(request.body);
  return request.path == "/sign" ? sign(request.body) : not_found();
}

Abilities Site::abilities() const {
  return {!m_options.editor.empty(), m_options.today != nullptr, m_options.has_edition};
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

/// Only where signing was allowed when the preview was started.
Response Site::sign(std::string const& body) const {
  if (!m_options.today) return not_found();
  auto const asked = read_signing(body);
  if (!asked) return text_response(400, "Name item, sheet, role, name and seen.\n");
  auto const day = input::read_date(m_options.today()).value_or(input::Date());
  auto const said =
      m_session.sign(asked->item, asked->sheet, {asked->role, asked->name, day, asked->seen});
  return said.has_errors() ? refused_signing(said) : json_response("{}");
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

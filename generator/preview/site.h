#pragma once
// Answers requests: what stands at which address.

#include "preview/access.h"
#include "preview/assets.h"
#include "preview/message.h"
#include "preview/session.h"
#include "preview/view_json.h"

#include <functional>
#include <string>
#include <vector>

namespace mokuhyo::preview {

struct SiteOptions {
  Access access;
  std::vector<std::string> editor;          // the words of its command; empty if none was named
  std::function<std::string()> today = {};  // the day of sign-offs; nothing: the page cannot sign
  bool has_edition = false;                 // there is a published one to compare with
};

/// Addresses name items by their numbers: no path of a file is ever taken from a request.
///   /, /style.css, /main.js …    the page
///   /list/17                     what has changed of the items since revision 17, as JSON
///   /items/3                     one item, as JSON
///   /items/3/17.pdf              its PDF as it was printed at revision 17
///   POST /open                   opens a place in the editor
///   POST /sign                   signs a sheet
/// Safe to use from several threads.
class Site {
 public:
  Site(Session& session, Assets assets, SiteOptions options)
      : m_session(session), m_assets(std::move(assets)), m_options(std::move(options)) {}

  [[nodiscard]] Response answer(Request const& request) const;

  /// True for the address of the stream of events, which the server answers itself.
  [[nodiscard]] static bool is_event_stream(Request const& request);
  /// A refusal that holds for every address, or nothing.
  [[nodiscard]] std::optional<Response> refusal(Request const& request) const;

 private:
  [[nodiscard]] Response get(std::string_view path) const;
  [[nodiscard]] Response post(Request const& request) const;
  [[nodiscard]] Response list(std::string_view seen) const;
  [[nodiscard]] Response item(std::string_view address) const;
  [[nodiscard]] Response open(std::string const& body) const;
  [[nodiscard]] Response sign(std::string const& body) const;
  [[nodiscard]] Abilities abilities() const;

  Session& m_session;
  Assets m_assets;
  SiteOptions m_options;
};

/// What goes with every response: nothing is kept, nothing is framed, nothing else is loaded.
[[nodiscard]] std::vector<Header> common_headers(Response const& response);

}  // namespace mokuhyo::preview

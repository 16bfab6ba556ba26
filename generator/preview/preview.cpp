#include "preview/preview.h"

#include "base/installation.h"

#include "preview/assets.h"
#include "preview/editor.h"
#include "preview/server.h"
#include "preview/session.h"
#include "preview/site.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>
#include <utility>

namespace mokuhyo::preview {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// How long files are left alone between two looks at them. Where looking takes long, as it may on
/// a network share, they are left alone for longer.
constexpr auto shortest_pause = 20ms;
constexpr int pause_per_look = 4;

/// Keeps a session up to date for as long as it lives.
class Watcher {
 public:
  explicit Watcher(Session& session) : m_session(session), m_thread([this] { watch(); }) {}
  Watcher(Watcher const&) = delete;
  Watcher& operator=(Watcher const&) = delete;
  ~Watcher() {
    m_session.close();
    m_thread.join();
  }

 private:
  void watch() {
    while (!m_session.is_closed()) {
      auto const before = Clock::now();
      auto const outcome = m_session.refresh();
      if (outcome == Session::Outcome::more) continue;
      bool const only_looked = outcome == Session::Outcome::nothing;
      auto const look = only_looked ? Clock::now() - before : Clock::duration{};
      std::this_thread::sleep_for(std::max<Clock::duration>(shortest_pause, look * pause_per_look));
    }
  }

  Session& m_session;
  std::thread m_thread;
};

Diagnostics port_is_taken(int port) {
  auto const number = std::to_string(port);
  return unusable_part({"ポート " + number + " は使われています", "port " + number + " is taken"},
                       {"--port でほかの番号を指定してください", "name another one with --port"});
}

std::optional<int> bind(Server& server, int asked) {
  if (asked != 0) return server.bind(asked);
  auto const usual = server.bind(usual_port);
  return usual ? usual : server.bind(0);
}

}  // namespace

Diagnostics serve(PreviewOptions const& options,
                  std::function<void(std::string const& address)> const& on_ready) {
  auto said = Edition::check(options.workshop.edition);
  if (said.has_errors()) return said;
  auto assets = Assets::load(pdfjs_folders()).take(said);
  if (!assets || said.has_errors()) return said;
  Server server;
  auto const port = bind(server, options.port);
  if (!port) return port_is_taken(options.port);
  Session session(options.path, options.workshop);
  Watcher const watcher(session);
  Access const access{*port, new_token()};
  bool const has_edition = !options.workshop.edition.empty();
  Site const site(session, *std::move(assets),
                  {access, options.editor, options.today, has_edition});
  // What follows # is not sent: the token stays in the terminal and in the page.
  on_ready("http://127.0.0.1:" + std::to_string(*port) + "/#" + access.token);
  server.run(site, session);
  return said;
}

bool open_in_browser(std::string const& address) { return start({"xdg-open", address}); }

}  // namespace mokuhyo::preview

#pragma once
// Serves a site to the browsers of this machine over HTTP. The only unit that knows cpp-httplib.

#include "preview/session.h"
#include "preview/site.h"

#include <memory>
#include <optional>

namespace mokuhyo::preview {

/// Many browsers may be connected at once, and some may read slowly: each connection has a thread
/// of its own, up to a limit beyond which new ones wait.
class Server {
 public:
  Server();
  ~Server();

  /// Takes `port` on the loopback address, or any free one for 0, and says which. Nothing if it is
  /// taken.
  [[nodiscard]] std::optional<int> bind(int port);
  /// Answers until `stop` is called, from this thread and others.
  void run(Site const& site, Session const& session);
  /// May be called from any thread.
  void stop();

 private:
  struct Library;
  std::unique_ptr<Library> m_library;
};

}  // namespace mokuhyo::preview

#include "preview/server.h"

#include "preview/bounded_socket.h"
#include "preview/connections.h"
#include "preview/view_json.h"

#include <httplib.h>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <utility>

namespace mokuhyo::preview {
namespace {

using namespace std::chrono_literals;

constexpr char const* loopback = "127.0.0.1";
constexpr std::size_t most_connections = 256;
constexpr int most_streams = 200;  // of events; they stay open
constexpr std::size_t largest_body = 4096;
constexpr std::size_t piece = std::size_t{64} << 10U;
constexpr auto sign_of_life = 10s;
constexpr auto longest_idle = 5s;

class TaskQueue : public httplib::TaskQueue {
 public:
  void enqueue(std::function<void()> serve) override { m_connections.add(std::move(serve)); }
  void shutdown() override { m_connections.finish(); }

 private:
  Connections m_connections{most_connections};
};

/// A connection as the library sees it. Where it leads is known: to this machine.
class Stream : public httplib::Stream {
 public:
  explicit Stream(BoundedSocket& socket) : m_socket(socket) {}

  [[nodiscard]] bool is_readable() const override { return m_socket.can_read(); }
  [[nodiscard]] bool is_writable() const override { return m_socket.can_write(); }
  ssize_t read(char* to, std::size_t size) override { return m_socket.read(to, size); }
  ssize_t write(char const* from, std::size_t size) override { return m_socket.write(from, size); }
  void get_remote_ip_and_port(std::string& ip, int& port) const override {
    ip = loopback;
    port = 0;
  }
  void get_local_ip_and_port(std::string& ip, int& port) const override {
    get_remote_ip_and_port(ip, port);
  }
  [[nodiscard]] socket_t socket() const override { return m_socket.socket(); }

 private:
  BoundedSocket& m_socket;
};

/// The library bounds neither how many headers a request has nor how long it takes.
class HttpServer : public httplib::Server {
 private:
  bool process_and_close_socket(socket_t socket) override {
    BoundedSocket bounded(socket);
    Stream stream(bounded);
    bool is_closed = false;
    while (!is_closed && begins_request(bounded) &&
           process_request(stream, false, is_closed, nullptr)) {
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
  }

  /// Waits in short steps, so that an idle connection does not keep the server from ending.
  [[nodiscard]] bool begins_request(BoundedSocket& socket) const {
    auto const end = std::chrono::steady_clock::now() + longest_idle;
    while (svr_sock_ != INVALID_SOCKET && std::chrono::steady_clock::now() < end) {
      if (socket.wait_for_request(100ms)) return true;
    }
    return false;
  }
};

Request request_of(httplib::Request const& from) {
  Request request{from.method, from.path, {}, {}, {}, {}, {}, {}, from.body};
  request.host = from.get_header_value("Host");
  request.origin = from.get_header_value("Origin");
  request.fetch_site = from.get_header_value("Sec-Fetch-Site");
  request.fetch_mode = from.get_header_value("Sec-Fetch-Mode");
  request.token = from.get_header_value("X-Mokuhyo-Token");
  request.content_type = from.get_header_value("Content-Type");
  return request;
}

/// Bodies are handed over in pieces: a set content would be compressed, which takes longer than
/// any wire of this machine.
void give(Response const& response, httplib::Response& to) {
  to.status = response.status;
  for (auto const& [name, value] : common_headers(response)) to.set_header(name, value);
  for (auto const& [name, value] : response.headers) to.set_header(name, value);
  auto const body = response.body;
  if (!body || body->empty()) return;
  to.set_content_provider(body->size(), response.type,
                          [body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                            return sink.write(body->data() + offset, std::min(length, piece));
                          });
}

/// What the library would read without a limit.
std::optional<Response> refuse_size(httplib::Request const& request) {
  if (request.ranges.size() > 1) return text_response(416, "One range at a time.\n");
  if (request.has_header("Transfer-Encoding")) return text_response(411, "Name the length.\n");
  if (request.get_header_value<std::uint64_t>("Content-Length") > largest_body)
    return text_response(413, "That is too much.\n");
  return std::nullopt;
}

/// One browser that is told of changes.
class EventStream {
 public:
  EventStream(Session const& session, std::atomic<int>& open) : m_session(session), m_open(open) {}

  /// Waits for the next change and tells of it; false when the stream is at its end.
  bool write(httplib::DataSink& sink) {
    auto const now = m_session.wait(m_seen, 1s);
    if (m_session.is_closed() || !sink.is_writable()) return false;
    if (now > m_seen) {
      auto const news = news_json(m_session, m_seen);
      m_seen = now;
      return say(sink, "data: " + news + "\n\n");
    }
    if (std::chrono::steady_clock::now() < m_last + sign_of_life) return true;
    return say(sink, ": still here\n\n");
  }

  void end() { --m_open; }

 private:
  bool say(httplib::DataSink& sink, std::string const& text) {
    m_last = std::chrono::steady_clock::now();
    return sink.write(text.data(), text.size());
  }

  Session const& m_session;
  std::atomic<int>& m_open;
  Revision m_seen = 0;
  std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// The usual options let two servers share a port, so that a second preview would go unnoticed.
void allow_restart(int socket) {
  int const yes = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

}  // namespace

struct Server::Library {
  HttpServer server;
  std::atomic<int> open_streams = 0;

  void stream_events(Session const& session, httplib::Response& to) {
    if (++open_streams > most_streams) {
      --open_streams;
      return give(text_response(503, "Too many pages are open.\n"), to);
    }
    for (auto const& [name, value] : common_headers({})) to.set_header(name, value);
    auto const stream = std::make_shared<EventStream>(session, open_streams);
    to.set_chunked_content_provider(
        "text/event-stream",
        [stream](std::size_t, httplib::DataSink& sink) { return stream->write(sink); },
        [stream](bool) { stream->end(); });
  }

  /// Everything but the reading of a body, which only comes after this.
  [[nodiscard]] bool answer(Site const& site, Session const& session, httplib::Request const& from,
                            httplib::Response& to) {
    auto const request = request_of(from);
    auto refused = refuse_size(from);
    if (!refused) refused = site.refusal(request);
    if (refused) {
      give(*refused, to);
    } else if (Site::is_event_stream(request)) {
      stream_events(session, to);
    } else if (request.method == "POST") {
      return false;
    } else {
      give(site.answer(request), to);
    }
    return true;
  }
};

Server::Server() : m_library(std::make_unique<Library>()) {
  auto& server = m_library->server;
  server.new_task_queue = [] { return new TaskQueue; };
  server.set_socket_options(allow_restart);
  server.set_tcp_nodelay(true);
  server.set_payload_max_length(largest_body);
}

Server::~Server() = default;

std::optional<int> Server::bind(int port) {
  auto& server = m_library->server;
  if (port != 0) return server.bind_to_port(loopback, port) ? std::optional(port) : std::nullopt;
  int const found = server.bind_to_any_port(loopback);
  return found > 0 ? std::optional(found) : std::nullopt;
}

void Server::run(Site const& site, Session const& session) {
  using Handled = httplib::Server::HandlerResponse;
  auto& server = m_library->server;
  server.set_pre_routing_handler([&](httplib::Request const& from, httplib::Response& to) {
    return m_library->answer(site, session, from, to) ? Handled::Handled : Handled::Unhandled;
  });
  server.Post("/.*", [&](httplib::Request const& from, httplib::Response& to) {
    give(site.answer(request_of(from)), to);
  });
  server.listen_after_bind();
}

void Server::stop() { m_library->server.stop(); }

}  // namespace mokuhyo::preview

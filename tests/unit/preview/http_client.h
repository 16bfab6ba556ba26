#pragma once
// A client that sends whatever a test says, well formed or not.

#include <string>
#include <string_view>

namespace mokuhyo::preview {

/// A connection to a port of this machine; throws std::runtime_error if there is none to be had.
class Connection {
 public:
  explicit Connection(int port);
  Connection(Connection const&) = delete;
  Connection& operator=(Connection const&) = delete;
  ~Connection();

  /// False if the other side no longer listens.
  bool send(std::string_view bytes) const;
  /// What comes until `end` has come, the other side closes, or nothing comes for five seconds.
  [[nodiscard]] std::string receive_until(std::string_view end) const;
  [[nodiscard]] std::string receive_all() const { return receive_until("\r\nnever\r\n"); }

 private:
  int m_socket;
};

/// The status of the answer to `request`, 0 if the connection was closed without one.
[[nodiscard]] int status_of(int port, std::string_view request);

}  // namespace mokuhyo::preview

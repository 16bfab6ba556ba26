#pragma once
// A connection on which no request can be larger, and none can take longer, than a limit: who sends
// a byte now and then, or headers without end, is hung up on.

#include <array>
#include <chrono>
#include <cstddef>

namespace mokuhyo::preview {

struct RequestLimits {
  std::size_t bytes = std::size_t{32} << 10U;  // of a request with its headers and body
  std::chrono::milliseconds request_time{5000};
  std::chrono::milliseconds write_time{5000};  // that a reader may let a piece wait
};

/// Does not own the socket.
class BoundedSocket {
 public:
  explicit BoundedSocket(int socket, RequestLimits limits = {})
      : m_socket(socket), m_limits(limits) {}

  /// Waits until a request begins, at most for `longest`. From then on its limits count. There is
  /// none after one that passed a limit: what follows is the rest of that.
  [[nodiscard]] bool wait_for_request(std::chrono::milliseconds longest);
  /// As POSIX read; -1 beyond a limit.
  [[nodiscard]] std::ptrdiff_t read(char* to, std::size_t size);
  /// As POSIX write; -1 if the reader does not read.
  [[nodiscard]] std::ptrdiff_t write(char const* from, std::size_t size) const;
  /// False once the other side is gone, or does not read.
  [[nodiscard]] bool can_write() const;
  [[nodiscard]] bool can_read() const;
  [[nodiscard]] int socket() const { return m_socket; }

 private:
  [[nodiscard]] bool has_buffered() const { return m_begin < m_end; }
  [[nodiscard]] std::ptrdiff_t fill();

  int m_socket;
  RequestLimits m_limits;
  std::size_t m_bytes_left = 0;
  bool m_is_over = false;  // a limit was passed
  std::chrono::steady_clock::time_point m_deadline;
  std::array<char, 4096> m_buffer{};  // what has come and was not read yet
  std::size_t m_begin = 0, m_end = 0;
};

}  // namespace mokuhyo::preview

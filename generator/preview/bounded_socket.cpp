#include "preview/bounded_socket.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>

namespace mokuhyo::preview {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Waits for one of `events`; gives what is there, 0 when the time is over.
short wait_for(int socket, short events, milliseconds longest) {
  pollfd watched{socket, events, 0};
  auto const time = static_cast<int>(std::max<milliseconds::rep>(longest.count(), 0));
  return ::poll(&watched, 1, time) > 0 ? watched.revents : short{0};
}

}  // namespace

bool BoundedSocket::wait_for_request(milliseconds longest) {
  if (m_is_over) return false;
  if (!has_buffered() && wait_for(m_socket, POLLIN, longest) == 0) return false;
  m_bytes_left = m_limits.bytes;
  m_deadline = Clock::now() + m_limits.request_time;
  return true;
}

std::ptrdiff_t BoundedSocket::read(char* to, std::size_t size) {
  auto const got = m_bytes_left == 0 ? -1 : has_buffered() ? 1 : fill();
  m_is_over = got <= 0;
  if (m_is_over) return got;
  auto const count = std::min({size, m_end - m_begin, m_bytes_left});
  std::copy_n(m_buffer.data() + m_begin, count, to);
  m_begin += count;
  m_bytes_left -= count;
  return static_cast<std::ptrdiff_t>(count);
}

std::ptrdiff_t BoundedSocket::fill() {
  auto const left = std::chrono::duration_cast<milliseconds>(m_deadline - Clock::now());
  if (left <= milliseconds{0} || wait_for(m_socket, POLLIN, left) == 0) return -1;
  auto const got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
  m_begin = 0;
  m_end = got > 0 ? static_cast<std::size_t>(got) : 0;
  return got;
}

std::ptrdiff_t BoundedSocket::write(char const* from, std::size_t size) const {
  if ((wait_for(m_socket, POLLOUT, m_limits.write_time) & POLLOUT) == 0) return -1;
  return ::send(m_socket, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
}

bool BoundedSocket::can_write() const {
  constexpr short gone = POLLRDHUP | POLLHUP | POLLERR;
  auto const events = wait_for(m_socket, POLLOUT | POLLRDHUP, milliseconds{0});
  return (events & POLLOUT) != 0 && (events & gone) == 0;
}

bool BoundedSocket::can_read() const {
  return has_buffered() || wait_for(m_socket, POLLIN, milliseconds{0}) != 0;
}

}  // namespace mokuhyo::preview

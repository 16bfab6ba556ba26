#include "unit/preview/http_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <stdexcept>

namespace mokuhyo::preview {

Connection::Connection(int port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  timeval const patience{5, 0};
  ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  auto const* const where = reinterpret_cast<sockaddr const*>(&address);
  if (::connect(m_socket, where, sizeof address) != 0)
    throw std::runtime_error("nobody listens on port " + std::to_string(port));
}

Connection::~Connection() { ::close(m_socket); }

bool Connection::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    auto const sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

std::string Connection::receive_until(std::string_view end) const {
  std::string all;
  std::array<char, 65536> piece{};
  while (all.find(end) == std::string::npos) {
    auto const got = ::recv(m_socket, piece.data(), piece.size(), 0);
    if (got <= 0) break;
    all.append(piece.data(), static_cast<std::size_t>(got));
  }
  return all;
}

int status_of(int port, std::string_view request) {
  Connection const connection(port);
  connection.send(request);
  auto const answer = connection.receive_until("\r\n");
  int status = 0;
  if (answer.size() > 12) std::from_chars(answer.data() + 9, answer.data() + 12, status);
  return status;
}

}  // namespace mokuhyo::preview

#include "preview/access.h"

#include "base/result.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace mokuhyo::preview {
namespace {

constexpr std::size_t longest_path = 256;

/// The names under which a browser of this machine may know the server.
bool is_own_host(std::string_view host, int port) {
  auto const end = ":" + std::to_string(port);
  if (!host.ends_with(end)) return false;
  host.remove_suffix(end.size());
  return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

bool is_own_origin(std::string_view origin, int port) {
  constexpr std::string_view scheme = "http://";
  return origin.starts_with(scheme) && is_own_host(origin.substr(scheme.size()), port);
}

/// A link on another site may lead to the page, but nothing may be fetched from there.
bool comes_from_elsewhere(Request const& request) {
  bool const is_own = request.fetch_site.empty() || request.fetch_site == "same-origin" ||
                      request.fetch_site == "none";
  bool const follows_link = request.path == "/" && request.fetch_mode == "navigate";
  return !is_own && !follows_link;
}

/// Takes as long for any other token of the same length, so that none can be found bit by bit.
bool are_same(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  unsigned difference = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i] ^ b[i]));
  return difference == 0;
}

}  // namespace

std::optional<Response> refuse(Request const& request, Access const& access) {
  bool const changes = request.method == "POST";
  if (!is_own_host(request.host, access.port))
    return text_response(421, "This address is not of this server.\n");
  if (!request.origin.empty() && !is_own_origin(request.origin, access.port))
    return text_response(403, "Another site may not ask.\n");
  if (comes_from_elsewhere(request)) return text_response(403, "Another site may not ask.\n");
  if (request.method != "GET" && request.method != "HEAD" && !changes)
    return text_response(405, "There is no such method here.\n");
  if (request.path.size() > longest_path) return text_response(414, "The path is too long.\n");
  if (!changes) return std::nullopt;
  if (!request.content_type.starts_with("application/json"))
    return text_response(415, "Write JSON.\n");
  if (access.token.empty() || !are_same(request.token, access.token))
    return text_response(403, "The token is not that of this start.\n");
  return std::nullopt;
}

std::string new_token() {
  std::array<unsigned char, 16> bytes{};
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    internal_error("the system has no random numbers");
  constexpr std::string_view digits = "0123456789abcdef";
  std::string token;
  for (unsigned const byte : bytes)
    token.append(1, digits[byte >> 4U]).append(1, digits[byte & 0xFU]);
  return token;
}

Response text_response(int status, std::string text) {
  Response response;
  response.status = status;
  response.body = std::make_shared<std::string const>(std::move(text));
  return response;
}

}  // namespace mokuhyo::preview

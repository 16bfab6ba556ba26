#pragma once
// Requests and responses of HTTP, as far as the preview needs them, free of any library.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::preview {

/// Texts of headers are empty where a request has none.
struct Request {
  std::string method, path;
  std::string host, origin;
  std::string fetch_site, fetch_mode;  // Sec-Fetch-Site, Sec-Fetch-Mode
  std::string token;                   // X-Mokuhyo-Token
  std::string content_type;
  std::string body;
};

struct Header {
  std::string name, value;
};

struct Response {
  int status = 200;
  std::string type = "text/plain; charset=utf-8";
  std::shared_ptr<std::string const> body;  // nothing is an empty body
  std::vector<Header> headers = {};
};

[[nodiscard]] Response text_response(int status, std::string text);

}  // namespace mokuhyo::preview

#pragma once
// Addresses of web pages and of mail that stand in a text, for links.

#include "text/markup.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::text {

/// Where an address stands and what it leads to, a URI (RFC 3986) of http, https or mailto.
struct Address {
  ByteRange range;
  std::string uri;
};

/// All addresses of `text`, in order: what begins with http:// or https://, and mail addresses with
/// a dot in their domain. Punctuation at the end is not part of one, nor are brackets around it
/// [（https://example.jp/a）。 -> https://example.jp/a].
[[nodiscard]] std::vector<Address> find_addresses(std::string_view text);

}  // namespace mokuhyo::text

#pragma once
// Who may ask for what. The preview is for the browsers of this machine: other sites that a browser
// has open must neither read it (DNS rebinding: a name of theirs that leads to this machine) nor
// act through it (cross-site requests).

#include "preview/message.h"

#include <optional>
#include <string>

namespace mokuhyo::preview {

/// What a request must show.
struct Access {
  int port = 0;
  std::string token;  // of this start; whoever changes anything must know it
};

/// The answer to a request that may not be answered otherwise, or nothing.
[[nodiscard]] std::optional<Response> refuse(Request const& request, Access const& access);

/// 128 random bits as 32 hexadecimal digits.
[[nodiscard]] std::string new_token();

}  // namespace mokuhyo::preview

#include "text/written.h"

namespace mokuhyo::text {

Span Written::place(ByteRange part) const {
  if (span.file == nullptr) {
    return span;
  }
  auto const typed = span.file->text().substr(span.offset, span.length).find(text);
  if (typed == std::string_view::npos) {
    return span;
  }
  return {span.file, span.offset + static_cast<std::uint32_t>(typed) + part.begin,
          part.end - part.begin};
}

}  // namespace mokuhyo::text

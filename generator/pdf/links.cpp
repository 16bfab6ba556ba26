#include "pdf/links.h"

#include <variant>

namespace mokuhyo::pdf {
namespace {

// ISO 32000-1, table 165: printed, not hidden (ISO 19005-2, 6.3.2 asks for it).
constexpr int print_flag = 4;

}  // namespace

void write_link(HaruDocument& file, WaitingLink const& waiting,
                std::vector<WrittenPage> const& pages) {
  auto const& link = waiting.link;
  Dictionary entries;
  entries.name("Type", "Annot")
      .name("Subtype", "Link")
      .array("Rect", rectangle(link.area, waiting.page_height))
      .raw("Border", "[0 0 0]")
      .integer("F", print_flag)
      .text("Contents", link.description)
      .integer("StructParent", waiting.key);
  if (auto const* const address = std::get_if<std::string>(&link.target)) {
    entries.dictionary("A", Dictionary().name("S", "URI").text("URI", ascii_uri(*address)));
  } else {
    entries.array("Dest", destination(std::get<frame::Destination>(link.target), pages));
  }
  file.fill(waiting.annotation, entries);
}

std::string ascii_uri(std::string_view address) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view not_allowed = " \"<>\\^`{|}";
  std::string uri;
  for (char const c : address) {
    bool const is_allowed = c > ' ' && c <= '~' && not_allowed.find(c) == std::string_view::npos;
    if (is_allowed) {
      uri += c;
      continue;
    }
    auto const byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += digits[byte >> 4U];
    uri += digits[byte & 0xFU];
  }
  return uri;
}

}  // namespace mokuhyo::pdf

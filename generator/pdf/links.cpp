#include "pdf/links.h"

#include "pdf/places.h"

#include <variant>

namespace mokuhyo::pdf {
namespace {

// ISO 32000-1, table 165: printed, not hidden (ISO 19005-2, 6.3.2 asks for it).
constexpr int print_flag = 4;

class LinkWriter {
 public:
  LinkWriter(HaruDocument& file, frame::Document const& document, std::vector<Ref> const& pages)
      : m_file(file), m_document(document), m_pages(pages) {}

  [[nodiscard]] std::vector<LinkAnnotation> write() && {
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
      for (auto const& link : m_document.pages[page].links) write(link, page);
    }
    return std::move(m_written);
  }

 private:
  void write(frame::Link const& link, std::size_t page) {
    Dictionary entries;
    entries.name("Type", "Annot")
        .name("Subtype", "Link")
        .array("Rect", rectangle(link.area, m_document.pages[page].size.height))
        .raw("Border", "[0 0 0]")
        .integer("F", print_flag)
        .text("Contents", link.description)
        .integer("StructParent", static_cast<std::int64_t>(m_pages.size() + m_written.size()));
    if (auto const* const address = std::get_if<std::string>(&link.target)) {
      entries.dictionary("A", Dictionary().name("S", "URI").text("URI", ascii_uri(*address)));
    } else {
      auto const& to = std::get<frame::Destination>(link.target);
      entries.array("Dest", destination(m_document, to, m_pages));
    }
    m_written.push_back({m_file.add(entries), page, link.element});
  }

  HaruDocument& m_file;
  frame::Document const& m_document;
  std::vector<Ref> const& m_pages;
  std::vector<LinkAnnotation> m_written;
};

}  // namespace

std::vector<LinkAnnotation> write_links(HaruDocument& file, frame::Document const& document,
                                        std::vector<Ref> const& pages) {
  return LinkWriter(file, document, pages).write();
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

#include "pdf/pages.h"

#include "pdf/places.h"

namespace mokuhyo::pdf {
namespace {

Dictionary page_entries(frame::Page const& page, Ref resources, std::size_t index) {
  Length const height = page.size.height;
  Dictionary entries;
  entries.array("MediaBox", rectangle({{}, page.size}, height))
      .ref("Resources", resources)
      .integer("StructParents", static_cast<std::int64_t>(index))
      .name("Tabs", "S");  // ISO 14289-1, 7.18.3
  if (page.press) {
    entries.array("BleedBox", rectangle(page.press->bleed, height))
        .array("TrimBox", rectangle(page.press->trim, height));
  }
  return entries;
}

/// The annotations of each page.
std::vector<Array> annotations(std::vector<LinkAnnotation> const& links, std::size_t pages) {
  std::vector<Array> of_page(pages);
  for (auto const& link : links) of_page[link.page].ref(link.annotation);
  return of_page;
}

}  // namespace

WrittenPages write_pages(HaruDocument& file, frame::Document const& document,
                         std::vector<PaintedPage> const& painted, Ref resources) {
  WrittenPages written;
  for (auto const& page : painted) written.pages.push_back(file.add_page(page.deflated_content));
  written.links = write_links(file, document, written.pages);
  auto const annotations_of = annotations(written.links, painted.size());
  for (std::size_t i = 0; i < painted.size(); ++i) {
    auto entries = page_entries(document.pages[i], resources, i);
    if (!annotations_of[i].empty()) entries.array("Annots", annotations_of[i]);
    file.fill(written.pages[i], entries);
  }
  return written;
}

}  // namespace mokuhyo::pdf

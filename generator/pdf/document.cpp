#include "pdf/document.h"

#include "pdf/cid_font.h"
#include "pdf/conformance.h"
#include "pdf/content_stream.h"
#include "pdf/deflate.h"
#include "pdf/font_plan.h"
#include "pdf/haru.h"
#include "pdf/metadata.h"
#include "pdf/outline.h"
#include "pdf/page_content.h"
#include "pdf/structure_writer.h"

#include <optional>
#include <utility>
#include <vector>

namespace mokuhyo::pdf {
namespace {

Result<std::vector<CidFont>> make_fonts(FontPlan const& plan, font::Library const& fonts) {
  std::vector<CidFont> made;
  Diagnostics said;
  for (auto const& planned : plan.fonts()) {
    auto const* const face = fonts.face(planned.face);
    if (face == nullptr) return fonts.diagnostics();
    auto font = make_cid_font(planned, *face).take(said);
    if (!font) return said;
    made.push_back(std::move(*font));
  }
  return {std::move(made), std::move(said)};
}

/// All pages share one dictionary of resources.
Ref write_resources(HaruDocument& file, FontPlan const& plan, std::vector<CidFont> const& fonts) {
  Dictionary names;
  for (std::size_t i = 0; i < fonts.size(); ++i) {
    auto const refs = write_cid_font(file, plan.fonts()[i], fonts[i]);
    auto const add = [&](Ref ref, frame::Direction direction) {
      if (ref != Ref{}) names.ref(font_name(i, direction), ref);
    };
    add(refs.horizontal, frame::Direction::horizontal);
    add(refs.vertical, frame::Direction::vertical);
  }
  return file.add(Dictionary().dictionary("Font", names));
}

std::vector<PageContent> paint_pages(frame::Document const& document, FontPlan const& plan,
                                     std::vector<CidFont> const& fonts) {
  std::vector<PageContent> contents;
  contents.reserve(document.pages.size());
  for (auto const& page : document.pages) contents.push_back(paint(document, page, plan, fonts));
  return contents;
}

Dictionary page_entries(frame::Page const& page, Ref resources, std::size_t index) {
  Array box;
  box.integer(0).integer(0).points(page.size.width).points(page.size.height);
  return Dictionary()
      .array("MediaBox", box)
      .ref("Resources", resources)
      .integer("StructParents", static_cast<std::int64_t>(index))
      .name("Tabs", "S");  // ISO 14289-1, 7.18.3
}

std::vector<Ref> write_pages(HaruDocument& file, frame::Document const& document,
                             std::vector<PageContent> const& contents, Ref resources) {
  std::vector<Ref> pages;
  for (std::size_t i = 0; i < contents.size(); ++i) {
    pages.push_back(file.add_page(deflated(contents[i].operators)));
    file.fill(pages.back(), page_entries(document.pages[i], resources, i));
  }
  return pages;
}

std::vector<PageMarks> marks_of(std::vector<PageContent> const& contents) {
  std::vector<PageMarks> marks;
  for (auto const& content : contents) marks.push_back(content.marks);
  return marks;
}

Ref write_metadata(HaruDocument& file, frame::Metadata const& metadata) {
  file.fill_info(info_dictionary(metadata));
  return file.add_stream(Dictionary().name("Type", "Metadata").name("Subtype", "XML"),
                         xmp_packet(metadata));
}

/// What the catalogue says of the whole (ISO 32000-1, 7.7.2).
struct CatalogRefs {
  Ref metadata, structure, output_intent, outline;
};

void write_catalog(HaruDocument& file, CatalogRefs const& refs) {
  Dictionary entries;
  entries.text("Lang", "ja-JP")
      .ref("Metadata", refs.metadata)
      .array("OutputIntents", Array().ref(refs.output_intent))
      .dictionary("MarkInfo", Dictionary().boolean("Marked", true))
      .ref("StructTreeRoot", refs.structure)
      .dictionary("ViewerPreferences", Dictionary().boolean("DisplayDocTitle", true))
      .raw("PageLabels", "<</Nums [0<</S/D>>]>>");
  if (refs.outline != Ref{}) entries.ref("Outlines", refs.outline).name("PageMode", "UseOutlines");
  file.fill_catalog(entries);
}

}  // namespace

Result<std::string> write(frame::Document const& document, font::Library const& fonts) {
  auto unfit = violations(document);
  if (unfit.has_errors()) return unfit;
  FontPlan const plan(document);
  auto cid_fonts = make_fonts(plan, fonts);
  if (!cid_fonts.ok()) return std::move(cid_fonts.diagnostics);
  auto const contents = paint_pages(document, plan, *cid_fonts.value);

  HaruDocument file;
  auto const resources = write_resources(file, plan, *cid_fonts.value);
  auto const pages = write_pages(file, document, contents, resources);
  CatalogRefs refs;
  refs.structure = write_structure(file, document.structure, pages, marks_of(contents));
  if (!document.outline.empty()) refs.outline = write_outline(file, document, pages);
  refs.metadata = write_metadata(file, document.metadata);
  refs.output_intent = write_output_intent(file);
  write_catalog(file, refs);
  return file.save();
}

}  // namespace mokuhyo::pdf

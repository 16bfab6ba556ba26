#include "pdf/document.h"

#include "pdf/catalog.h"
#include "pdf/cid_font.h"
#include "pdf/conformance.h"
#include "pdf/content_stream.h"
#include "pdf/deflate.h"
#include "pdf/font_plan.h"
#include "pdf/haru.h"
#include "pdf/metadata.h"
#include "pdf/outline.h"
#include "pdf/page_content.h"
#include "pdf/pages.h"
#include "pdf/press_resources.h"
#include "pdf/structure_writer.h"

#include <optional>
#include <utility>
#include <vector>

namespace mokuhyo::pdf {
namespace {

Result<std::vector<CidFont>> make_fonts(FontPlan const& plan, font::Library const& fonts,
                                        Workers const& workers) {
  auto results = workers.make<Result<CidFont>>(plan.fonts().size(),
                                               [&](std::size_t i, std::size_t) -> Result<CidFont> {
                                                 auto const& planned = plan.fonts()[i];
                                                 auto const* const face = fonts.face(planned.face);
                                                 if (face == nullptr) return fonts.diagnostics();
                                                 return make_cid_font(planned, *face);
                                               });
  std::vector<CidFont> made;
  Diagnostics said;
  for (auto& result : results) {
    auto font = std::move(result).take(said);
    if (!font) return said;
    made.push_back(*std::move(font));
  }
  said.append(fonts.diagnostics());
  if (said.has_errors()) return said;
  return {std::move(made), std::move(said)};
}

Dictionary write_fonts(HaruDocument& file, FontPlan const& plan,
                       std::vector<CidFont> const& fonts) {
  Dictionary names;
  for (std::size_t i = 0; i < fonts.size(); ++i) {
    auto const refs = write_cid_font(file, plan.fonts()[i], fonts[i]);
    auto const add = [&](Ref ref, frame::Direction direction) {
      if (ref != Ref{}) names.ref(font_name(i, direction), ref);
    };
    add(refs.horizontal, frame::Direction::horizontal);
    add(refs.vertical, frame::Direction::vertical);
  }
  return names;
}

/// All pages share one dictionary of resources.
Ref write_resources(HaruDocument& file, Dictionary const& fonts, Purpose purpose) {
  Dictionary resources;
  resources.dictionary("Font", fonts);
  if (purpose == Purpose::press) add_press_resources(resources);
  return file.add(resources);
}

std::vector<PaintedPage> paint_pages(PagePaints const& with, Workers const& workers) {
  auto const& pages = with.document.pages;
  return workers.make<PaintedPage>(pages.size(), [&](std::size_t i, std::size_t) {
    auto content = paint(pages[i], with);
    return PaintedPage{deflated(content.operators), std::move(content.marks)};
  });
}

std::vector<PageMarks> take_marks(std::vector<PaintedPage>& painted) {
  std::vector<PageMarks> marks;
  for (auto& page : painted) marks.push_back(std::move(page.marks));
  return marks;
}

Ref write_metadata(HaruDocument& file, frame::Metadata const& metadata, Claims const& claims) {
  file.fill_info(info_dictionary(metadata, claims));
  return file.add_stream(Dictionary().name("Type", "Metadata").name("Subtype", "XML"),
                         xmp_packet(metadata, claims));
}

}  // namespace

Result<std::string> write(frame::Document const& document, font::Library const& fonts,
                          Claims const& claims, Workers const& workers) {
  auto unfit = violations(document, claims);
  if (unfit.has_errors()) return unfit;
  FontPlan const plan(document);
  auto cid_fonts = make_fonts(plan, fonts, workers);
  if (!cid_fonts.ok()) return std::move(cid_fonts.diagnostics);
  bool const is_for_press = claims.purpose == Purpose::press;
  auto const model = is_for_press ? ColorModel::cmyk : ColorModel::rgb;
  auto painted = paint_pages({document, plan, *cid_fonts.value, model}, workers);

  HaruDocument file(is_for_press ? Packing::plain : Packing::packed);
  auto const names = write_fonts(file, plan, *cid_fonts.value);
  auto const resources = write_resources(file, names, claims.purpose);
  auto const written = write_pages(file, document, painted, resources);
  CatalogRefs refs;
  refs.structure = write_structure(file, document.structure,
                                   {written.pages, take_marks(painted), written.links});
  if (!document.outline.empty()) refs.outline = write_outline(file, document, written.pages);
  refs.metadata = write_metadata(file, document.metadata, claims);
  refs.output_intent = write_output_intent(file, claims.purpose);
  write_catalog(file, document, refs);
  return file.save();
}

Diagnostics refusals(frame::Document const& document, font::Library const& fonts,
                     Claims const& claims, Workers const& workers) {
  auto unfit = violations(document, claims);
  if (unfit.has_errors()) return unfit;
  return make_fonts(FontPlan(document), fonts, workers).diagnostics;
}

}  // namespace mokuhyo::pdf

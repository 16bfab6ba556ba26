#include "pdf/document_writer.h"

#include "pdf/catalog.h"
#include "pdf/deflate.h"
#include "pdf/metadata.h"
#include "pdf/outline.h"
#include "pdf/press_resources.h"

#include <utility>

namespace mokuhyo::pdf {
namespace {

Packing packing_for(Purpose purpose) {
  return purpose == Purpose::press ? Packing::plain : Packing::packed;
}

Ref write_metadata(HaruDocument& file, frame::Metadata const& metadata, Claims const& claims) {
  file.fill_info(info_dictionary(metadata, claims));
  return file.add_stream(Dictionary().name("Type", "Metadata").name("Subtype", "XML"),
                         xmp_packet(metadata, claims));
}

}  // namespace

DocumentCheck::DocumentCheck(WritingTools const& tools)
    : m_tools(tools), m_conformance(tools.claims), m_plan(tools.fonts) {}

void DocumentCheck::add(std::span<frame::Document const> parts, Side side) {
  plan_pages(parts, side);
}

std::vector<PagePlaces> DocumentCheck::plan_pages(std::span<frame::Document const> parts,
                                                  Side side) {
  std::vector<PagePlaces> places;
  for (auto const& part : parts) {
    m_conformance.check(part, side);
    for (auto const& page : part.pages) places.push_back(m_plan.add(page));
  }
  return places;
}

void DocumentCheck::paint_over(std::size_t /*index*/, frame::Page const& furniture) {
  plan_page(furniture);
}

Result<std::vector<CidFont>> DocumentCheck::make_fonts(frame::Document const& about) {
  auto unfit = std::move(m_conformance).finish(about);
  if (unfit.has_errors()) return unfit;
  return pdf::make_fonts(m_plan, m_tools.fonts, m_tools.workers);
}

Result<std::string> DocumentCheck::finish(frame::Document const& about) {
  return {std::string(), make_fonts(about).diagnostics};
}

DocumentWriter::DocumentWriter(WritingTools const& tools)
    : m_tools(tools),
      m_check(tools),
      m_file(packing_for(tools.claims.purpose)),
      m_resources(m_file.reserve()),
      m_pages(m_file, m_resources),
      m_structure(m_file) {}

void DocumentWriter::add(std::span<frame::Document const> parts, Side side) {
  auto pages = paint(parts, m_check.plan_pages(parts, side));
  m_writing.wait();
  write(parts, pages, side);
}

void DocumentWriter::take(std::vector<frame::Document> parts, Side side) {
  if (m_tools.workers.count() == 1) return add(parts, side);
  auto pages = paint(parts, m_check.plan_pages(parts, side));
  m_writing.wait();
  m_batch = {std::move(parts), std::move(pages), side};
  m_writing.start([this] {
    auto batch = std::move(m_batch);
    write(batch.parts, batch.pages, batch.side);
  });
}

DocumentWriter::PaintedPage DocumentWriter::painted(frame::Page const& page,
                                                    PagePlaces const& places,
                                                    frame::StructureTree const& structure) const {
  auto const model = is_for_press() ? ColorModel::cmyk : ColorModel::rgb;
  auto content = pdf::paint(page, {structure, places, model});
  return {deflated(content.operators), std::move(content.marks)};
}

std::vector<DocumentWriter::PaintedPage> DocumentWriter::paint(
    std::span<frame::Document const> parts, std::vector<PagePlaces> const& places) const {
  struct Piece {
    frame::Document const* part;
    frame::Page const* page;
  };
  std::vector<Piece> pieces;
  for (auto const& part : parts) {
    for (auto const& page : part.pages) pieces.push_back({&part, &page});
  }
  return m_tools.workers.make<PaintedPage>(pieces.size(), [&](std::size_t i, std::size_t) {
    return painted(*pieces[i].page, places[i], pieces[i].part->structure);
  });
}

void DocumentWriter::write(std::span<frame::Document const> parts, std::span<PaintedPage> pages,
                           Side side) {
  std::size_t first = 0;
  for (auto const& part : parts) {
    write(part, pages.subspan(first, part.pages.size()), side);
    first += part.pages.size();
  }
}

void DocumentWriter::write(frame::Document const& part, std::span<PaintedPage> painted, Side side) {
  TaggedContent content;
  auto const first_page = m_pages.count(side);
  auto const first_link = m_links.size();
  for (std::size_t i = 0; i < painted.size(); ++i) {
    auto& record = m_pages.add(part.pages[i], painted[i].deflated_content, side);
    content.pages.push_back(record.page.ref);
    content.marks.push_back(std::move(painted[i].marks));
    add_links(content, part.pages[i], record);
  }
  auto key = m_structure.add(part.structure, content, side);
  for (auto i = first_page; i < m_pages.count(side); ++i) m_pages.at(side, i).key = key++;
  for (auto i = first_link; i < m_links.size(); ++i) m_links[i].key = key++;
}

/// Adds the links of a page to the content of the part.
void DocumentWriter::add_links(TaggedContent& content, frame::Page const& page,
                               PageRecord& record) {
  for (auto const& link : page.links) {
    auto const annotation = m_file.reserve();
    record.annotations.ref(annotation);
    content.links.push_back({annotation, content.pages.size() - 1, link.element});
    m_links.push_back({annotation, link, record.page.height});
  }
}

void DocumentWriter::paint_over(std::size_t index, frame::Page const& furniture) {
  auto const page = painted(furniture, m_check.plan_page(furniture), {});
  m_writing.wait();
  m_pages.paint_over(m_pages.at(index), page.deflated_content);
}

void DocumentWriter::write_resources(std::vector<CidFont> const& fonts) {
  Dictionary resources;
  resources.dictionary("Font", write_fonts(m_file, m_check.plan(), fonts));
  if (is_for_press()) add_press_resources(resources);
  m_file.fill(m_resources, resources);
}

void DocumentWriter::write_about(frame::Document const& about) {
  auto const pages = m_pages.finish();
  for (auto const& link : m_links) write_link(m_file, link, pages);
  CatalogRefs refs;
  refs.structure = m_structure.finish();
  if (!about.outline.empty()) refs.outline = write_outline(m_file, about.outline, pages);
  refs.metadata = write_metadata(m_file, about.metadata, m_tools.claims);
  refs.output_intent = write_output_intent(m_file, m_tools.claims.purpose);
  write_catalog(m_file, about, refs);
}

Result<std::string> DocumentWriter::finish(frame::Document const& about) {
  auto fonts = m_check.make_fonts(about);
  m_writing.wait();
  if (!fonts.ok()) return std::move(fonts.diagnostics);
  write_resources(*fonts.value);
  write_about(about);
  return std::move(m_file).save();
}

}  // namespace mokuhyo::pdf

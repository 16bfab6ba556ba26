#include "pack/pdf_maker.h"

#include "frame/join.h"
#include "frame/press_form.h"
#include "layout/job_line.h"
#include "pack/book_outline.h"

#include <iterator>
#include <span>
#include <utility>

namespace mokuhyo::pack {

namespace {

/// A document whose bytes are not wanted is only checked.
std::unique_ptr<pdf::DocumentPass> pass_for(Extent extent, pdf::WritingTools const& tools) {
  if (extent == Extent::whole) return std::make_unique<pdf::DocumentWriter>(tools);
  return std::make_unique<pdf::DocumentCheck>(tools);
}

}  // namespace

std::vector<frame::Document> SheetNotes::documents_of(layout::LaidOutForms sheets) {
  std::vector<frame::Document> documents;
  documents.reserve(sheets.size());
  for (auto& sheet : sheets) {
    auto& document = sheet.document;
    append_outline(outline, std::exchange(document.outline, {}), pages);
    explanations.push_back(std::move(sheet.explanation));
    metadata = layout::joined(std::move(metadata), document.metadata);
    pages += document.pages.size();
    documents.push_back(std::move(document));
  }
  return documents;
}

void append_outline(std::vector<frame::OutlineEntry>& outline,
                    std::vector<frame::OutlineEntry> part, std::size_t first) {
  for (auto& entry : part) {
    entry.page += first;
    outline.push_back(std::move(entry));
  }
}

Result<Rendered> render(PrintedForms const& sheets, font::Library const& fonts,
                        Printing const& printing) {
  PdfMaker maker(sheets.publication, fonts, printing);
  SheetNotes notes;
  auto said = sheets.lay_out([&](layout::LaidOutForms laid_out) {
    maker.add(notes.documents_of(std::move(laid_out)), pdf::Side::back);
  });
  if (said.has_errors()) return said;
  frame::Document about;
  about.metadata = std::move(notes.metadata);
  about.outline = grouped(std::move(notes.outline), sheets.publication.groups);
  auto rendered = std::move(maker).finish(std::move(about)).take(said);
  if (!rendered) return said;
  rendered->explanations = std::move(notes.explanations);
  return {*std::move(rendered), std::move(said)};
}

PdfMaker::PdfMaker(Publication const& publication, font::Library const& fonts,
                   Printing const& printing)
    : m_publication(publication),
      m_fonts(fonts),
      m_printing(printing),
      m_pdf(pass_for(printing.extent, {fonts, printing.claims, printing.workers})) {}

void PdfMaker::add(std::vector<frame::Document> parts, pdf::Side side) {
  for (auto const& part : parts) m_pages += part.pages.size();
  if (!holds_document()) return m_pdf->take(std::move(parts), side);
  if (!is_for_press()) m_pdf->add(parts, side);
  for (auto& part : parts) hold(std::move(part), side);
}

void PdfMaker::hold(frame::Document part, pdf::Side side) {
  auto& held = side == pdf::Side::front ? m_front : m_back;
  held = frame::join(std::move(held), std::move(part), frame::LinkPages::of_whole);
}

void PdfMaker::paint_over(std::size_t index, frame::Page furniture) {
  if (furniture.items.empty()) return;
  if (!is_for_press()) m_pdf->paint_over(index, furniture);
  if (!holds_document()) return;
  auto const front = m_front.pages.size();
  auto& items = (index < front ? m_front.pages[index] : m_back.pages.at(index - front)).items;
  std::move(furniture.items.begin(), furniture.items.end(), std::back_inserter(items));
}

/// What the publication says of the document.
frame::Document PdfMaker::described(frame::Document about) const {
  auto& metadata = about.metadata;
  if (!m_publication.title.empty()) metadata.title = m_publication.title;
  if (!m_publication.publisher.empty()) metadata.author = m_publication.publisher;
  if (metadata.date.empty()) metadata.date = m_publication.date;
  about.attachments = m_publication.attachments;
  return about;
}

Result<frame::Document> PdfMaker::pressed(frame::Document document) const {
  return layout::with_job_lines(frame::press_form(std::move(document)), m_publication.name + ".pdf",
                                m_fonts);
}

/// The whole document, as far as it is held.
frame::Document PdfMaker::held(frame::Document about) {
  auto whole = frame::join(std::move(m_front), std::move(m_back), frame::LinkPages::of_whole);
  about.pages = std::move(whole.pages);
  about.structure = std::move(whole.structure);
  return about;
}

Result<Rendered> PdfMaker::finish(frame::Document about) && {
  Diagnostics said;
  auto document = held(described(std::move(about)));
  if (is_for_press()) {
    auto made = pressed(std::move(document)).take(said);
    if (!made) return said;
    document = *std::move(made);
    m_pdf->add(std::span(&document, 1), pdf::Side::back);
  }
  auto bytes = m_pdf->finish(document).take(said);
  if (!bytes || said.has_errors()) return said;
  return {Rendered{*std::move(bytes), std::move(document), m_pages, {}}, std::move(said)};
}

}  // namespace mokuhyo::pack

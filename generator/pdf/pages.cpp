#include "pdf/pages.h"

#include "pdf/deflate.h"

namespace mokuhyo::pdf {
namespace {

Dictionary page_entries(frame::Page const& page, Ref resources) {
  Length const height = page.size.height;
  Dictionary entries;
  entries.array("MediaBox", rectangle({{}, page.size}, height))
      .ref("Resources", resources)
      .name("Tabs", "S");  // ISO 14289-1, 7.18.3
  if (page.press) {
    entries.array("BleedBox", rectangle(page.press->bleed, height))
        .array("TrimBox", rectangle(page.press->trim, height));
  }
  return entries;
}

}  // namespace

PageRecord& PageWriter::add(frame::Page const& page, std::string_view deflated_content, Side side) {
  auto const refs = m_file.add_page(deflated_content, side);
  return records(side).emplace_back(PageRecord{
      {refs.page, page.size.height}, page_entries(page, m_resources), Array().ref(refs.content)});
}

PageRecord& PageWriter::at(std::size_t index_in_document) {
  auto const front = m_front.size();
  return index_in_document < front ? m_front[index_in_document]
                                   : m_back.at(index_in_document - front);
}

/// ISO 32000-1, 7.8.2: the contents of a page are read as if they were one.
void PageWriter::paint_over(PageRecord& record, std::string_view deflated_content) {
  if (m_save == Ref{}) {
    m_save = m_file.add_deflated(deflated("q\n"));
    m_restore = m_file.add_deflated(deflated("Q\n"));
  }
  auto const over = m_file.add_deflated(deflated_content);
  auto const below = std::move(record.contents);
  record.contents = Array().ref(m_save).raw(below.elements()).ref(m_restore).ref(over);
}

std::vector<WrittenPage> PageWriter::finish() {
  std::vector<WrittenPage> pages;
  pages.reserve(m_front.size() + m_back.size());
  for (auto* const side : {&m_front, &m_back}) {
    for (auto& record : *side) {
      record.entries.array("Contents", record.contents).integer("StructParents", record.key);
      if (!record.annotations.empty()) record.entries.array("Annots", record.annotations);
      m_file.fill(record.page.ref, record.entries);
      pages.push_back(record.page);
    }
  }
  return pages;
}

}  // namespace mokuhyo::pdf

#include "pdf/conformance.h"

#include "base/result.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace mokuhyo::pdf {
namespace {

using frame::Role;

bool is_date(std::string_view text) {
  constexpr std::string_view form = "0000-00-00";
  auto const fits = [](char c, char f) { return f == '0' ? c >= '0' && c <= '9' : c == f; };
  return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), fits);
}

/// ISO 14289-1, 7.1; ISO 15930-4, identification.
void check_title(frame::Metadata const& metadata, Diagnostics& said) {
  if (!metadata.title.empty()) return;
  said.error({}, {"文書に表題がありません", "the document has no title"},
             {"シートかパックに title を書いてください", "write a title in the sheet or pack"});
}

/// ISO 19005-2, 6.6.3: the date is written twice and must read alike.
void check_date(frame::Metadata const& metadata, Diagnostics& said) {
  if (metadata.date.empty() || is_date(metadata.date)) return;
  said.error({}, {"文書の日付が 2024-03-31 の形ではありません",
                  "the document's date is not of the form 2024-03-31"});
}

/// What PDF/X-1a asks.
void check_for_press(frame::Metadata const& metadata, Diagnostics& said) {
  if (!metadata.date.empty()) return;
  said.error({},
             {"印刷所向けの PDF には日付が要りますが、データに日付がありません",
              "a PDF for the press needs a date, and the data has none"},
             {"シートに日付を書くか、環境変数 SOURCE_DATE_EPOCH で日を指定してください",
              "write a date in the sheet, or name a day by SOURCE_DATE_EPOCH"});
}

/// ISO 14289-1, 7.21.8, and ISO 19005-2, 6.2.11.8: the glyph for what a font lacks is never shown.
void check_text(frame::Item const& item, Diagnostics& said) {
  auto const* text = std::get_if<frame::TextItem>(&item.what);
  if (text == nullptr) return;
  for (auto const& glyph : text->glyphs) {
    if (glyph.id != 0) continue;
    auto const character = text->text.substr(glyph.text_offset, glyph.text_length);
    said.error(item.span, {"どの書体にも「" + character + "」がありません",
                           "no font has the character \"" + character + "\""});
  }
}

/// ISO 14289-1, 7.3: a picture is described; 7.5: a heading says what it heads.
void check_element(frame::Element const& element, Diagnostics& said) {
  bool const described = !element.alternate.empty() || !element.actual_text.empty();
  if (element.role == Role::figure && !described) {
    said.error(element.span, {"図に説明の文がありません", "a figure without a description"});
  }
  if (element.role == Role::table_heading && element.scope == frame::Scope::none) {
    said.error(element.span, {"見出しセルが何の見出しか決まっていません",
                              "a heading cell that is of neither a row nor a column"});
  }
}

bool is_heading(frame::Element const& element) {
  return element.role == Role::heading1 || element.role == Role::heading2;
}

/// ISO 14289-1, 7.18.5: a link is described, and belongs to an element of its own kind.
void check_links(frame::Document const& document, Diagnostics& said) {
  for (auto const& page : document.pages) {
    for (auto const& link : page.links) {
      auto const& element = document.structure.at(link.element);
      if (element.role != Role::link) internal_error("a link that belongs to no Link element");
      if (!link.description.empty()) continue;
      said.error(element.span,
                 {"リンクに行き先の説明がありません", "a link without a description"});
    }
  }
}

/// ISO 19005-2, 6.8: what is attached is PDF/A itself.
void check_attachments(frame::Document const& document, Diagnostics& said) {
  if (document.attachments.empty()) return;
  said.error(
      {}, {"PDF/A-2 の PDF にはデータを添付できません", "PDF/A-2 cannot carry data"},
      {"「--conformance pdfua1,pdfa3a」と指定してください", "write `--conformance pdfua1,pdfa3a`"});
}

}  // namespace

void Conformance::check(frame::Document const& part, Side side) {
  for (auto const& page : part.pages) {
    for (auto const& item : page.items) check_text(item, m_texts);
    if (m_claims.purpose == Purpose::press && !page.press)
      internal_error("a page for the press without its sheet");
  }
  if (asks_for_structure()) check_structure(part, side);
}

bool Conformance::asks_for_structure() const {
  return m_claims.accessible == Accessible::ua1 ||
         (m_claims.archival && m_claims.archival->level == 'A');
}

void Conformance::check_structure(frame::Document const& part, Side side) {
  auto& first_heading = side == Side::front ? m_front_heading : m_back_heading;
  for (std::size_t i = 0; i < part.structure.size(); ++i) {
    auto const& element = part.structure.at({static_cast<std::int32_t>(i)});
    check_element(element, m_structure);
    if (!first_heading && is_heading(element)) first_heading = element;
  }
  check_links(part, m_structure);
}

/// ISO 14289-1, 7.4.2: the first heading is of level 1.
void Conformance::check_first_heading() {
  auto const& first = m_front_heading ? m_front_heading : m_back_heading;
  if (!first || first->role == Role::heading1) return;
  m_structure.error(first->span, {"第二段の見出しが第一段より先にあります",
                                  "a second-level heading comes first"});
}

Diagnostics Conformance::finish(frame::Document const& about) && {
  Diagnostics said;
  bool const is_accessible = m_claims.accessible == Accessible::ua1;
  bool const is_for_press = m_claims.purpose == Purpose::press;
  check_date(about.metadata, said);
  if (m_claims.archival && m_claims.archival->part < 3) check_attachments(about, said);
  if (is_accessible || is_for_press) check_title(about.metadata, said);
  if (is_for_press) check_for_press(about.metadata, said);
  check_first_heading();
  said.append(std::move(m_texts));
  said.append(std::move(m_structure));
  return said;
}

Diagnostics violations(frame::Document const& document, Claims const& claims) {
  Conformance conformance(claims);
  conformance.check(document);
  return std::move(conformance).finish(document);
}

}  // namespace mokuhyo::pdf

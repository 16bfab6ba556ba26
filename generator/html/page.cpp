#include "html/page.h"

#include "html/markup.h"
#include "html/table.h"
#include "html/text.h"
#include "text/markup.h"

namespace mokuhyo::asset {
std::string_view style_css();  // made of style.css when the program is built
}

namespace mokuhyo::html {
namespace {

/// Writes the blocks of a form one after the other.
class BlockWriter {
 public:
  explicit BlockWriter(std::string& html) : m_html(html) {}

  /// The title is what the document is called; the page's own heading names the sheet too.
  void operator()(form::Title const& title) const {
    Element const element(m_html, "div", {{"class", "form-title"}});
    append_text(m_html, title.text);
  }

  void operator()(form::Grid const& grid) const { append_table(m_html, grid); }

  void operator()(form::Legend const& legend) const {
    Element const list(m_html, "dl", {{"class", "legend"}});
    for (auto const& entry : legend.entries) {
      Element const pair(m_html, "div");
      append_element(m_html, "dt", entry.mark);
      append_element(m_html, "dd", entry.means);
    }
  }

  void operator()(form::TextBlock const& block) const {
    Element const text(m_html, "div", {{"class", "text"}});
    append_text(m_html, block.text);
  }

  void operator()(form::Space const& /*space*/) const {}
  void operator()(form::PageBreak const& /*page_break*/) const {}

  /// Boxes for stamps are of paper; what the stamps in them say is told.
  void operator()(form::Stamps const& stamps) const {
    for (auto const& box : stamps.boxes) {
      if (box.seal) append_element(m_html, "p", box.seal->spoken, {{"class", "approval"}});
    }
  }

  void operator()(form::BlockRow const& row) const {
    for (auto const& part : row.parts) std::visit(*this, part.block);
  }

 private:
  std::string& m_html;
};

void append_blocks(std::string& html, form::Form const& form) {
  BlockWriter const writer(html);
  for (auto const& block : form.blocks) std::visit(writer, block);
}

void append_head(std::string& html, std::string const& title, Surroundings const& around) {
  Element const head(html, "head");
  append_tag(html, "meta", {{"charset", "utf-8"}});
  append_tag(html, "meta",
             {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  append_tag(html, "meta", {{"name", "color-scheme"}, {"content", "light dark"}});
  append_element(html, "title", text::without_markup(title));
  append_tag(html, "link",
             {{"rel", "stylesheet"}, {"href", around.root + std::string(style_file_name)}});
}

void append_link(std::string& html, Link const& link, std::string_view relation) {
  if (link.target.empty()) return;
  append_element(html, "a", text::without_markup(link.text),
                 {{"href", link.target}, {"rel", std::string(relation)}});
}

void append_header(std::string& html, Surroundings const& around) {
  Element const header(html, "header");
  append_element(html, "p", text::without_markup(around.edition), {{"class", "edition"}});
  if (around.index.target.empty()) return;
  Element const nav(html, "nav", {{"aria-label", "ページの移動"}});
  append_link(html, around.previous, "prev");
  append_link(html, around.index, "up");
  append_link(html, around.next, "next");
}

void append_files(std::string& html, std::vector<Link> const& files) {
  if (files.empty()) return;
  Element const nav(html, "nav", {{"aria-label", "同じ内容のファイル"}});
  for (auto const& file : files) append_link(html, file, {});
}

void append_footer(std::string& html, Surroundings const& around) {
  Element const footer(html, "footer");
  append_files(html, around.files);
  if (!around.publisher.empty()) append_element(html, "p", around.publisher);
}

void append_heading(std::string& html, std::string_view text, std::string_view state) {
  Element const heading(html, "h1");
  append_text(html, text);
  if (!state.empty()) append_element(html, "span", state, {{"class", "state"}});
}

/// A document whose main part is what `write` appends.
template <class Write>
std::string document(std::string const& title, Surroundings const& around, Write write) {
  std::string html = "<!DOCTYPE html>\n";
  {
    Element const root(html, "html", {{"lang", "ja"}});
    append_head(html, title, around);
    Element const body(html, "body");
    append_element(html, "a", "本文へ", {{"class", "skip"}, {"href", "#content"}});
    append_header(html, around);
    {
      Element const main(html, "main", {{"id", "content"}});
      write(html);
    }
    append_footer(html, around);
  }
  html += '\n';
  return html;
}

void append_part(std::string& html, IndexPart const& part) {
  Element const section(html, "section");
  if (!part.heading.empty()) append_element(html, "h2", part.heading);
  Element const list(html, "ol", {{"class", "index"}});
  for (auto const& link : part.links) {
    Element const item(html, "li");
    append_link(html, link, {});
  }
}

}  // namespace

std::string_view style_sheet() { return asset::style_css(); }

std::string form_page(form::Form const& form, Surroundings const& around) {
  auto const title = around.edition.empty() ? form.title : form.title + " | " + around.edition;
  return document(title, around, [&](std::string& html) {
    append_heading(html, form.title, around.state);
    append_blocks(html, form);
  });
}

std::string index_page(std::vector<IndexPart> const& parts, form::Form const& overview,
                       Surroundings const& around) {
  return document(around.edition, around, [&](std::string& html) {
    append_heading(html, around.edition, around.state);
    append_blocks(html, overview);
    for (auto const& part : parts) append_part(html, part);
  });
}

}  // namespace mokuhyo::html

#include "pack/book_layout.h"

#include "frame/join.h"
#include "layout/cover.h"
#include "layout/running_foot.h"
#include "pack/book_contents.h"
#include "pack/book_forms.h"
#include "pack/book_outline.h"
#include "text/markup.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mokuhyo::pack {
namespace {

using frame::Document;

/// The titles of a book as patterns name them. A year that the title says is not said again.
std::vector<Filling> fillings_of(Publication const& publication, std::string title) {
  auto const& year = publication.fiscal_year;
  auto const own_year = title.find(year) == std::string::npos ? year : std::string();
  return {{"title", std::move(title)},
          {"publisher", publication.publisher},
          {"fiscal-year", own_year},
          {"date", publication.published}};
}

/// What is printed of the feet of a part: a draft says at their start that it is one.
enum class Feet { none, end_only, whole };

/// Pages that follow each other, and what their feet call them.
struct Part {
  std::string name;
  Insets margin;
  std::size_t pages = 0;
  Feet feet = Feet::whole;
};

/// The sheets as their forms stand.
Result<layout::Layout> lay_out_as_they_are(Book const& book, font::Library const& fonts,
                                           Workers const& workers) {
  if (book.laid_out) return *book.laid_out;
  return layout::lay_out(book.sheets.forms, fonts, workers);
}

class BookLayout {
 public:
  BookLayout(Book const& book, font::Library const& fonts, Workers const& workers)
      : m_book(book),
        m_look(*book.look),
        m_front(book.publication.front.value_or(FrontMatter())),
        m_fonts(fonts),
        m_workers(workers) {}

  [[nodiscard]] Result<layout::Layout> run() {
    auto body = lay_out_sheets().take(m_said);
    auto like = front_form(m_look, m_book.sheets.forms.front()).take(m_said);
    if (!body || m_said.has_errors()) return std::move(m_said);
    m_like = *std::move(like);
    m_places.numbers.numbering = m_front.numbering;
    note_sheets(*body);
    auto whole = join_parts(std::move(body->document));
    if (m_said.has_errors()) return std::move(m_said);
    body->document = std::move(whole);
    return {*std::move(body), std::move(m_said)};
  }

 private:
  // --- The sheets

  [[nodiscard]] bool is_full() const { return m_book.dress == Dress::full; }

  /// With room for feet in their margins.
  [[nodiscard]] Result<layout::Layout> lay_out_sheets() {
    auto const& forms = m_book.sheets.forms;
    Length const room = layout::foot_room(m_look.foot.size);
    auto const has_room = [&](form::Form const& form) { return form.page.margin.bottom >= room; };
    if (!has_feet() || std::all_of(forms.begin(), forms.end(), has_room))
      return lay_out_as_they_are(m_book, m_fonts, m_workers);
    auto with_room = forms;
    for (auto& form : with_room) form.page.margin.bottom = std::max(form.page.margin.bottom, room);
    return layout::lay_out(with_room, m_fonts, m_workers);
  }

  [[nodiscard]] bool has_feet() const { return is_full() && m_front.foot; }

  void note_sheets(layout::Layout const& body) {
    std::size_t page = 0;
    auto const& forms = m_book.sheets.forms;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      auto const& margin = forms[i].page.margin;
      m_places.sheets.push_back({page, {margin.left, margin.top}});
      m_first_pages.push_back(page);
      page += body.explanations[i].pages;
    }
  }

  // --- What stands around them

  [[nodiscard]] Document join_parts(Document body) {
    auto const terms = find_index(body);
    auto cover = lay_out_cover();
    auto missing = lay_out_missing();
    auto summary = lay_out_summary();
    auto const before = cover.pages.size() + missing.pages.size();
    auto contents = lay_out_contents(before, summary.pages.size(), body.pages.size());
    auto index = lay_out_index(terms);
    m_places.numbers.total = m_places.numbers.front + body.pages.size() + index.pages.size();

    Document whole;
    whole.metadata = body.metadata;
    add(whole, std::move(cover), {m_look.cover.name, {}, 0, Feet::none});
    add(whole, std::move(missing), front_part(m_look.missing.title));
    add(whole, std::move(contents), front_part(m_look.contents.title));
    add(whole, std::move(summary), front_part(m_look.summary.title));
    add_sheets(whole, std::move(body));
    add(whole, std::move(index), front_part(m_look.index.title));
    if (is_full()) whole.page_labels = m_places.numbers.labels();
    return with_feet(std::move(whole));
  }

  [[nodiscard]] Part front_part(std::string const& name) const {
    return {name, m_like.page.margin, 0, Feet::whole};
  }

  void add(Document& whole, Document part, Part about) {
    about.pages = part.pages.size();
    if (about.pages == 0) return;
    m_parts.push_back(std::move(about));
    // Contents and index lead to pages of the whole; nothing else has links.
    whole = frame::join(std::move(whole), std::move(part), frame::LinkPages::of_whole);
  }

  void add_sheets(Document& whole, Document body) {
    auto const& forms = m_book.sheets.forms;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      bool const is_last = i + 1 == forms.size();
      auto const end = is_last ? body.pages.size() : m_first_pages[i + 1];
      auto const feet = forms[i].draft ? Feet::end_only : Feet::whole;
      m_parts.push_back({forms[i].short_title, forms[i].page.margin, end - m_first_pages[i], feet});
    }
    if (is_full()) body.outline = renamed(std::move(body.outline), short_names(m_book.sheets));
    body.outline = grouped(std::move(body.outline), m_book.publication.groups);
    whole = frame::join(std::move(whole), std::move(body));
  }

  [[nodiscard]] Document lay_out_cover() {
    if (!is_full() || !m_front.cover) return {};
    layout::Cover cover{m_look.cover.name, m_like.page, m_look.type, m_look.cover.items};
    auto const fillings = fillings_of(m_book.publication, title());
    for (auto& item : cover.items) {
      auto* const text = std::get_if<layout::CoverText>(&item);
      if (text != nullptr) text->text = filled(text->text, fillings);
    }
    auto made = layout::lay_out(cover, m_fonts).take(m_said).value_or(Document());
    made.outline.push_back({m_look.cover.name, 0, 0, {}});
    return made;
  }

  [[nodiscard]] std::string title() const {
    auto const& given = m_book.publication.title;
    return given.empty() ? m_book.sheets.forms.front().title : given;
  }

  [[nodiscard]] Document lay_out(form::Form const& form) {
    auto made = layout::lay_out({form}, m_fonts).take(m_said);
    return made ? std::move(made->document) : Document();
  }

  [[nodiscard]] Document lay_out_missing() {
    if (m_book.missing.empty()) return {};
    return lay_out(missing_form(m_book.missing, m_look.missing, m_like));
  }

  [[nodiscard]] Document lay_out_summary() {
    if (!is_full() || !m_front.summary) return {};
    auto const form = book_summary(m_book, m_like);
    return form ? lay_out(*form) : Document();
  }

  // --- Lists of pages

  [[nodiscard]] std::vector<IndexTerm> find_index(Document const& body) {
    if (!is_full() || m_front.index.empty()) return {};
    auto terms =
        find_terms({m_book.sheets.forms, body, m_first_pages}, m_front.index, m_front.index_span);
    return std::move(terms).take(m_said).value_or(std::vector<IndexTerm>());
  }

  [[nodiscard]] Document lay_out_list(ListTemplate const& list,
                                      std::vector<layout::ContentsEntry> entries) {
    layout::Contents const contents{list.title, m_like.page, m_look.type, list.size,
                                    std::move(entries)};
    return layout::lay_out(contents, m_fonts).take(m_said).value_or(Document());
  }

  /// Numbers of pages depend on how many pages the contents take, and they hardly on the numbers:
  /// they are laid out until both agree, once or twice.
  [[nodiscard]] Document lay_out_contents(std::size_t before, std::size_t after,
                                          std::size_t sheets) {
    bool const is_wanted = is_full() && m_front.contents;
    std::size_t pages = is_wanted ? 1 : 0;
    Document made;
    for (int turns = 0; turns < 3; ++turns) {
      place_parts(before + pages, after, sheets);
      if (!is_wanted) break;
      made = lay_out_list(m_look.contents, contents_entries(m_book, m_places));
      if (made.pages.size() == pages) break;
      pages = made.pages.size();
    }
    return made;
  }

  void place_parts(std::size_t before_summary, std::size_t summary, std::size_t sheets) {
    auto const front = before_summary + summary;
    m_places.numbers.front = front;
    if (summary > 0) m_places.summary = before_summary;
    if (is_full() && !m_front.index.empty()) m_places.index = front + sheets;
  }

  [[nodiscard]] Document lay_out_index(std::vector<IndexTerm> const& terms) {
    if (terms.empty()) return {};
    return lay_out_list(m_look.index, index_entries(terms, m_book, m_places));
  }

  // --- Feet

  [[nodiscard]] Document with_feet(Document whole) {
    if (!has_feet()) return whole;
    auto made =
        layout::with_feet(std::move(whole), feet(), {m_look.type, m_look.foot.size}, m_fonts);
    return *std::move(made).take(m_said);
  }

  [[nodiscard]] std::vector<layout::Foot> feet() const {
    std::vector<layout::Foot> feet;
    auto fillings = fillings_of(m_book.publication, text::without_markup(title()));
    auto const fixed = fillings.size();
    for (auto const& part : m_parts) {
      for (std::size_t page = 0; page < part.pages; ++page) {
        fillings.resize(fixed);
        fillings.push_back({"part", part.name});
        fillings.push_back({"page", m_places.numbers.number(feet.size())});
        fillings.push_back({"pages", m_places.numbers.last(feet.size())});
        feet.push_back(foot(part, fillings));
      }
    }
    return feet;
  }

  [[nodiscard]] layout::Foot foot(Part const& part, std::vector<Filling> const& fillings) const {
    if (part.feet == Feet::none) return {};
    auto start = part.feet == Feet::whole ? filled(m_look.foot.start, fillings) : std::string();
    return {std::move(start), filled(m_look.foot.end, fillings), part.margin};
  }

  Book const& m_book;
  PackTemplate const& m_look;
  FrontMatter m_front;
  font::Library const& m_fonts;
  Workers m_workers;
  Diagnostics m_said;
  form::Form m_like;  // paper and type of the book's own pages
  BookPlaces m_places;
  std::vector<std::size_t> m_first_pages;  // of the sheets, among their own
  std::vector<Part> m_parts;               // in order
};

/// The sheets alone, with bookmarks by groups.
Result<layout::Layout> lay_out_alone(Book const& book, font::Library const& fonts,
                                     Workers const& workers) {
  Diagnostics said;
  auto made = lay_out_as_they_are(book, fonts, workers).take(said);
  if (!made) return said;
  auto& outline = made->document.outline;
  outline = grouped(std::move(outline), book.publication.groups);
  return {*std::move(made), std::move(said)};
}

}  // namespace

Result<layout::Layout> lay_out(Book const& book, font::Library const& fonts,
                               Workers const& workers) {
  return book.look ? BookLayout(book, fonts, workers).run() : lay_out_alone(book, fonts, workers);
}

}  // namespace mokuhyo::pack

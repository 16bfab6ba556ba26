#include "pack/book.h"

#include "layout/cover.h"
#include "layout/running_foot.h"
#include "pack/book_contents.h"
#include "pack/book_forms.h"
#include "pack/book_outline.h"
#include "pack/indicator_index.h"
#include "pack/pdf_maker.h"
#include "text/markup.h"

#include <algorithm>
#include <span>
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

// So many sheets that were laid out before are handed over at once.
constexpr std::size_t handed_over = 32;

/// Hands the sheets over as their forms stand.
Diagnostics lay_out_as_they_are(Book const& book, font::Library const& fonts,
                                Workers const& workers, layout::TakeForms const& take) {
  if (!book.laid_out) return layout::lay_out_in_turn(book.sheets.forms, fonts, workers, take);
  auto const& all = *book.laid_out->value;
  for (std::size_t first = 0; first < all.size(); first += handed_over) {
    auto const some = std::span(all).subspan(first, std::min(handed_over, all.size() - first));
    take({some.begin(), some.end()});
  }
  return book.laid_out->diagnostics;
}

class BookMaker {
 public:
  BookMaker(Book const& book, font::Library const& fonts, Printing const& printing)
      : m_book(book),
        m_look(*book.look),
        m_front(book.publication.front.value_or(FrontMatter())),
        m_fonts(fonts),
        m_workers(printing.workers),
        m_index(m_front.index),
        m_maker(book.publication, fonts, printing) {}

  [[nodiscard]] Result<Rendered> run() {
    auto said = lay_out_sheets();
    m_said.append(std::move(said));
    auto like = front_form(m_look, forms().front()).take(m_said);
    if (m_said.has_errors()) return std::move(m_said);
    m_like = *std::move(like);
    m_places.numbers.numbering = m_front.numbering;
    add_parts();
    if (m_said.has_errors()) return std::move(m_said);
    m_about.metadata = m_notes.metadata;
    auto rendered = std::move(m_maker).finish(std::move(m_about)).take(m_said);
    if (!rendered) return std::move(m_said);
    rendered->explanations = std::move(m_notes.explanations);
    return {*std::move(rendered), std::move(m_said)};
  }

 private:
  // --- The sheets

  [[nodiscard]] std::vector<form::Form> const& forms() const { return m_book.sheets.forms; }
  [[nodiscard]] bool is_full() const { return m_book.dress == Dress::full; }
  [[nodiscard]] bool has_feet() const { return is_full() && m_front.foot; }
  [[nodiscard]] bool has_index() const { return is_full() && !m_front.index.empty(); }

  /// With room for feet in their margins.
  [[nodiscard]] Diagnostics lay_out_sheets() {
    auto const take = [this](layout::LaidOutForms sheets) { add(std::move(sheets)); };
    Length const room = layout::foot_room(m_look.foot.size);
    auto const has_room = [&](form::Form const& form) { return form.page.margin.bottom >= room; };
    if (!has_feet() || std::all_of(forms().begin(), forms().end(), has_room))
      return lay_out_as_they_are(m_book, m_fonts, m_workers, take);
    auto with_room = forms();
    for (auto& form : with_room) form.page.margin.bottom = std::max(form.page.margin.bottom, room);
    return layout::lay_out_in_turn(with_room, m_fonts, m_workers, take);
  }

  void add(layout::LaidOutForms sheets) {
    for (auto const& sheet : sheets) note(sheet.document.pages);
    m_maker.add(m_notes.documents_of(std::move(sheets)), pdf::Side::back);
  }

  /// Notes the pages of the next sheet.
  void note(std::vector<frame::Page> const& pages) {
    auto const& form = forms()[m_first_pages.size()];
    auto const first = m_sheet_sizes.size();
    if (has_index()) m_index.look_at(form, pages, first);
    m_places.sheets.push_back({first, {form.page.margin.left, form.page.margin.top}});
    m_first_pages.push_back(first);
    for (auto const& page : pages) m_sheet_sizes.push_back(page.size);
  }

  // --- What stands around them

  /// The contents need to know where everything is.
  void add_parts() {
    auto const terms = find_index();
    auto cover = lay_out_cover();
    auto missing = lay_out_missing();
    auto summary = lay_out_summary();
    auto const before = cover.pages.size() + missing.pages.size();
    auto const sheets = m_sheet_sizes.size();
    auto contents = lay_out_contents(before, summary.pages.size(), sheets);
    auto index = lay_out_index(terms);
    m_places.numbers.total = m_places.numbers.front + sheets + index.pages.size();

    add(std::move(cover), {m_look.cover.name, {}, 0, Feet::none}, pdf::Side::front);
    add(std::move(missing), front_part(m_look.missing.title), pdf::Side::front);
    add(std::move(contents), front_part(m_look.contents.title), pdf::Side::front);
    add(std::move(summary), front_part(m_look.summary.title), pdf::Side::front);
    note_sheets();
    add(std::move(index), front_part(m_look.index.title), pdf::Side::back);
    if (is_full()) m_about.page_labels = m_places.numbers.labels();
    if (has_feet()) add_feet();
  }

  [[nodiscard]] Part front_part(std::string const& name) const {
    return {name, m_like.page.margin, 0, Feet::whole};
  }

  void add(Document part, Part about, pdf::Side side) {
    about.pages = part.pages.size();
    if (about.pages == 0) return;
    m_parts.push_back(std::move(about));
    append_outline(m_about.outline, std::exchange(part.outline, {}), m_sizes.size());
    for (auto const& page : part.pages) m_sizes.push_back(page.size);
    std::vector<Document> parts;
    parts.push_back(std::move(part));
    m_maker.add(std::move(parts), side);
  }

  /// The sheets are there; their bookmarks come after those of the pages before them.
  void note_sheets() {
    for (std::size_t i = 0; i < forms().size(); ++i) {
      bool const is_last = i + 1 == forms().size();
      auto const end = is_last ? m_sheet_sizes.size() : m_first_pages[i + 1];
      auto const feet = forms()[i].draft ? Feet::end_only : Feet::whole;
      m_parts.push_back(
          {forms()[i].short_title, forms()[i].page.margin, end - m_first_pages[i], feet});
    }
    auto outline = std::move(m_notes.outline);
    if (is_full()) outline = renamed(std::move(outline), short_names(m_book.sheets));
    outline = grouped(std::move(outline), m_book.publication.groups);
    append_outline(m_about.outline, std::move(outline), m_sizes.size());
    m_sizes.insert(m_sizes.end(), m_sheet_sizes.begin(), m_sheet_sizes.end());
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
    return given.empty() ? forms().front().title : given;
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

  [[nodiscard]] std::vector<IndexTerm> find_index() {
    if (!has_index()) return {};
    auto terms = std::move(m_index).finish(m_front.index_span);
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
    if (has_index()) m_places.index = front + sheets;
  }

  [[nodiscard]] Document lay_out_index(std::vector<IndexTerm> const& terms) {
    if (terms.empty()) return {};
    return lay_out_list(m_look.index, index_entries(terms, m_book, m_places));
  }

  // --- Feet

  void add_feet() {
    layout::FootSetter setter({m_look.type, m_look.foot.size}, m_fonts);
    auto fillings = fillings_of(m_book.publication, text::without_markup(title()));
    auto const fixed = fillings.size();
    std::size_t page = 0;
    for (auto const& part : m_parts) {
      for (auto const end = page + part.pages; page < end; ++page) {
        fillings.resize(fixed);
        fillings.push_back({"part", part.name});
        fillings.push_back({"page", m_places.numbers.number(page)});
        fillings.push_back({"pages", m_places.numbers.last(page)});
        auto const size = m_sizes[page];
        m_maker.paint_over(page, {size, setter.set(foot(part, fillings), size)});
      }
    }
    m_said.append(setter.take_diagnostics());
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
  SheetNotes m_notes;
  TermFinder m_index;
  std::vector<std::size_t> m_first_pages;  // of the sheets, among their own
  std::vector<Size> m_sheet_sizes;         // of the pages of the sheets
  std::vector<Size> m_sizes;               // of all pages, in order
  std::vector<Part> m_parts;               // in order
  Document m_about;                        // without its pages
  PdfMaker m_maker;
};

}  // namespace

Result<Rendered> render(Book const& book, font::Library const& fonts, Printing const& printing) {
  if (book.look) return BookMaker(book, fonts, printing).run();
  auto const lay_out = [&](layout::TakeForms const& take) {
    return lay_out_as_they_are(book, fonts, printing.workers, take);
  };
  return render({book.publication, lay_out}, fonts, printing);
}

}  // namespace mokuhyo::pack

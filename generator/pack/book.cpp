#include "pack/book.h"

#include <utility>

namespace mokuhyo::pack {
namespace {

/// The sheets, without the faulty ones if that is wished.
Result<Book> read_kept(Publication publication, BookWish wish, BookTools const& tools,
                       Crew const& crew) {
  Diagnostics said;
  auto const dress = publication.front ? wish.dress : Dress::plain;
  auto read = read_with_data(publication, tools.reader, crew);
  if (wish.at_faults == AtFaults::keep_going) {
    auto kept = keep_printable(std::move(publication), std::move(read), tools.fonts, crew.workers)
                    .take(said);
    if (!kept) return said;
    Book book{std::move(kept->publication), std::move(kept->sheets), dress,
              std::move(kept->missing)};
    book.laid_out = std::move(kept->laid_out);
    return {std::move(book), std::move(said)};
  }
  auto sheets = std::move(read).take(said);
  if (!sheets || said.has_errors()) return said;
  return {Book{std::move(publication), *std::move(sheets), dress}, std::move(said)};
}

/// What can be read of the year before, beside errors.
Result<Summary> read_last_year(std::filesystem::path const& path, BookTools const& tools,
                               Workers const& workers) {
  Diagnostics said;
  auto publication = find_publication(path, tools.sources).take(said);
  if (!publication) return said;
  auto const sheets = read_with_data(*publication, tools.reader, {workers}).take(said);
  auto const groups = without(*std::move(publication), indices_of(sheets->faulty)).groups;
  return {summarize({short_names(*sheets), sheets->data, groups}), std::move(said)};
}

}  // namespace

std::vector<std::string> short_names(ReadSheets const& sheets) {
  std::vector<std::string> names;
  names.reserve(sheets.forms.size());
  for (auto const& form : sheets.forms) names.push_back(form.short_title);
  return names;
}

Result<Book> read_book(Publication publication, BookWish wish, BookTools const& tools,
                       Crew const& crew) {
  Diagnostics said;
  auto book = read_kept(std::move(publication), wish, tools, crew).take(said);
  if (!book) return said;
  Diagnostics around;
  auto const front = book->publication.front.value_or(FrontMatter());
  if (wish.dress == Dress::full || !book->missing.empty())
    book->look =
        load_pack_template(tools.template_folders, front.pack_template, tools.sources).take(around);
  if (front.last_year && wish.dress == Dress::full)
    book->last_year = read_last_year(*front.last_year, tools, crew.workers)
                          .take(wish.at_faults == AtFaults::stop ? around : said);
  bool const is_whole = !around.has_errors();
  said.append(std::move(around));
  if (!is_whole) return said;
  return {*std::move(book), std::move(said)};
}

}  // namespace mokuhyo::pack

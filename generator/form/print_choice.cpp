#include "form/print_choice.h"

#include "form/draft_reader.h"
#include "form/page_words.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace mokuhyo::form {
namespace {

constexpr Length largest_page = mm(5000);

template <class T, std::size_t N>
std::optional<T> chosen(std::array<Choice<T>, N> const& choices, std::string_view name) {
  auto const found = std::find_if(choices.begin(), choices.end(),
                                  [&](auto const& choice) { return choice.name == name; });
  return found == choices.end() ? std::nullopt : std::optional(found->value);
}

template <class T, std::size_t N>
std::string_view word_of(std::array<Choice<T>, N> const& choices, T value) {
  auto const found = std::find_if(choices.begin(), choices.end(),
                                  [&](auto const& choice) { return choice.value == value; });
  if (found == choices.end()) internal_error("a value without a word");
  return found->name;
}

/// Millimetres as a page may have them.
std::optional<Length> read_side(std::string_view text) {
  double number = 0;
  auto const* const end = text.data() + text.size();
  auto const read = std::from_chars(text.data(), end, number, std::chars_format::fixed);
  bool const is_number = read.ec == std::errc() && read.ptr == end;
  bool const is_page =
      number >= smallest_page.millimetres() && number <= largest_page.millimetres();
  return is_number && is_page ? std::optional(mm(number)) : std::nullopt;
}

/// "200x300" or "200x300mm".
std::optional<Size> read_given_size(std::string_view text) {
  if (text.ends_with("mm")) text.remove_suffix(2);
  auto const cross = text.find('x');
  if (cross == std::string_view::npos) return std::nullopt;
  auto const width = read_side(text.substr(0, cross));
  auto const height = read_side(text.substr(cross + 1));
  return width && height ? std::optional(Size{*width, *height}) : std::nullopt;
}

bool is_wide(Size size) { return size.width > size.height; }

/// The paper turned as it asks; named ones, which have no direction of their own, else as `before`.
Size turned(Paper const& paper, Size before) {
  bool const is_given = paper.name.empty();
  bool const wide = paper.orientation ? *paper.orientation == Orientation::landscape
                    : is_given        ? is_wide(paper.size)
                                      : is_wide(before);
  Size size = paper.size;
  if (is_wide(size) != wide) std::swap(size.width, size.height);
  return size;
}

Diagnostics refuse_margins(Form const& form) {
  Diagnostics said;
  auto const area = inset({{}, form.page.size}, form.page.margin).size;
  if (area.width >= smallest_area && area.height >= smallest_area) return said;
  said.error(form.span,
             {"指定の紙では、ひな形の余白を除くと 10mm も残りません",
              "on the paper asked for, the template's margins leave less than 10mm"},
             {"もっと大きい紙を指定してください", "ask for larger paper"});
  return said;
}

}  // namespace

std::optional<Paper> read_paper(std::string_view text) {
  auto const dash = std::min(text.find('-'), text.size());
  auto const name = text.substr(0, dash);
  Paper paper;
  if (dash < text.size()) {
    paper.orientation = chosen(orientations, text.substr(dash + 1));
    if (!paper.orientation) return std::nullopt;
  }
  auto const named = chosen(papers, name);
  if (named) paper.name = name;
  auto const size = named ? named : read_given_size(name);
  if (!size) return std::nullopt;
  paper.size = *size;
  return paper;
}

std::optional<WidthScope> read_width_scope(std::string_view text) {
  return chosen(width_scopes, text);
}

std::string_view word_for(WidthScope scope) { return word_of(width_scopes, scope); }

std::optional<DraftRule> read_draft_rule(std::string_view text) {
  return chosen(draft_rules, text);
}

std::string_view word_for(DraftRule rule) { return word_of(draft_rules, rule); }

Result<Form> printed_as(Form form, PrintChoice const& choice) {
  if (choice.drafts) form.drafts.rule = *choice.drafts;
  if (choice.widths) form.widths = *choice.widths;
  if (!choice.paper) return form;
  form.page.size = turned(*choice.paper, form.page.size);
  form.page.paper = choice.paper->name;
  auto said = refuse_margins(form);
  return {std::move(form), std::move(said)};
}

}  // namespace mokuhyo::form

#include "base/diagnostic.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace mokuhyo {
namespace {

auto order_key(Diagnostic const& d) {
  return std::tuple(path_of(d), d.span.offset, std::string_view(d.message.ja));
}

/// What is said of one character at one place is told by the last of these.
auto character_key(Diagnostic const& d) {
  return std::tuple(path_of(d), d.span.offset, d.character, d.severity);
}

bool is_about_same_character(Diagnostic const& a, Diagnostic const& b) {
  return a.character != 0 && a.character == b.character && a.span.offset == b.span.offset &&
         path_of(a) == path_of(b);
}

/// `items` with one for each character of a place.
std::vector<Diagnostic> told_once(std::vector<Diagnostic> items) {
  std::stable_sort(items.begin(), items.end(), [](Diagnostic const& a, Diagnostic const& b) {
    return character_key(a) < character_key(b);
  });
  // Of a run std::unique keeps the first, and so from the end the last.
  auto const first = std::unique(items.rbegin(), items.rend(), is_about_same_character).base();
  items.erase(items.begin(), first);
  return items;
}

}  // namespace

Diagnostic error_at(Span span, Message message, Message hint) {
  return {Severity::error, span, {}, std::move(message), std::move(hint)};
}

std::size_t count(std::vector<Diagnostic> const& diagnostics, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(diagnostics.begin(), diagnostics.end(),
                    [severity](Diagnostic const& d) { return d.severity == severity; }));
}

void Diagnostics::error(Span span, Message message, Message hint) {
  add(error_at(span, std::move(message), std::move(hint)));
}

void Diagnostics::warning(Span span, Message message, Message hint) {
  add({Severity::warning, span, {}, std::move(message), std::move(hint)});
}

void Diagnostics::append(Diagnostics other) {
  m_items.insert(m_items.end(), std::make_move_iterator(other.m_items.begin()),
                 std::make_move_iterator(other.m_items.end()));
}

bool Diagnostics::has_errors() const {
  return std::any_of(m_items.begin(), m_items.end(),
                     [](Diagnostic const& d) { return d.severity == Severity::error; });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  auto items = told_once(m_items);
  std::stable_sort(items.begin(), items.end(), [](Diagnostic const& a, Diagnostic const& b) {
    return order_key(a) < order_key(b);
  });
  auto const same = [](Diagnostic const& a, Diagnostic const& b) {
    return order_key(a) == order_key(b);
  };
  items.erase(std::unique(items.begin(), items.end(), same), items.end());
  return items;
}

std::string_view path_of(Diagnostic const& diagnostic) {
  return diagnostic.span.file != nullptr ? std::string_view(diagnostic.span.file->path())
                                         : std::string_view(diagnostic.path);
}

}  // namespace mokuhyo

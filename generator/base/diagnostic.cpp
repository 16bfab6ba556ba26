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

}  // namespace

void Diagnostics::error(Span span, Message message, Message hint) {
  add({Severity::error, span, {}, std::move(message), std::move(hint)});
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
  auto items = m_items;
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

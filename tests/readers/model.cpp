#include "readers/model.h"

#include "base/utf8.h"
#include "pdf/roles.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

namespace mokuhyo::readers {
namespace {

using frame::ElementId;

constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

bool is_blank(char32_t c) { return c <= U' ' || c == U'\u00A0' || c == U'\u3000'; }

std::string visible(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    auto const [c, length] = utf8::decode(text);
    if (!is_blank(c)) result += text.substr(0, length);
    text.remove_prefix(length);
  }
  return result;
}

/// A text that an element shows, with its place in the order of painting.
struct Shown {
  std::size_t order = 0;
  std::string text;
};

using ByElement = std::map<ElementId, std::vector<Shown>>;

void add_shown(ByElement& shown, frame::Page const& page, std::size_t first_order) {
  for (std::size_t i = 0; i < page.items.size(); ++i) {
    auto const* const text = std::get_if<frame::TextItem>(&page.items[i].what);
    if (text == nullptr || page.items[i].element == frame::artifact) continue;
    shown[page.items[i].element].push_back({first_order + i, text->text});
  }
}

std::set<ElementId> headings(frame::StructureTree const& tree) {
  std::set<ElementId> headings;
  for (std::size_t i = 0; i < tree.size(); ++i) {
    auto const& of_cell = tree.at({static_cast<std::int32_t>(i)}).headers;
    headings.insert(of_cell.begin(), of_cell.end());
  }
  return headings;
}

class TreePrinter {
 public:
  TreePrinter(frame::StructureTree const& tree, ByElement shown, Sight sight)
      : m_tree(tree), m_shown(std::move(shown)), m_sight(sight), m_headings(headings(tree)) {
    number_headings(tree.root());
  }

  [[nodiscard]] std::string print() && {
    add(m_tree.root(), 0);
    return std::move(m_text);
  }
  /// What is below the root, without what shows nothing.
  [[nodiscard]] std::string print_shown() && {
    for (auto const child : m_tree.at(m_tree.root()).children) add_if_shown(child, 1);
    return std::move(m_text);
  }

 private:
  void number_headings(ElementId id) {
    if (m_headings.contains(id)) m_numbers.emplace(id, m_numbers.size());
    for (auto const child : m_tree.at(id).children) number_headings(child);
  }

  [[nodiscard]] std::size_t first_shown(ElementId id) const {
    auto const own = m_shown.find(id);
    std::size_t first = own != m_shown.end() ? own->second.front().order : never;
    for (auto const child : m_tree.at(id).children) first = std::min(first, first_shown(child));
    return first;
  }

  void add_if_shown(ElementId id, std::size_t level) {
    if (!m_sight.by_page || first_shown(id) != never) add(id, level);
  }

  void add(ElementId id, std::size_t level) {
    auto const& element = m_tree.at(id);
    m_text.append(level * 2, ' ').append(pdf::structure_type(element.role));
    if (m_sight.attributes) add_attributes(element);
    m_text += '\n';
    auto const own = m_shown.find(id);
    auto const texts = own != m_shown.end() ? own->second : std::vector<Shown>();
    std::size_t next = 0;
    for (auto const child : element.children) {
      auto const painted = first_shown(child);
      if (painted != never) next = add_texts(texts, next, painted, level + 1);
      add_if_shown(child, level + 1);
    }
    add_texts(texts, next, never, level + 1);
  }

  /// Adds the texts from `next` on that are shown before `end`; gives the first that is not.
  std::size_t add_texts(std::vector<Shown> const& texts, std::size_t next, std::size_t end,
                        std::size_t level) {
    std::string text;
    for (; next < texts.size() && texts[next].order < end; ++next) text += texts[next].text;
    auto const seen = visible(text);
    if (!seen.empty() && m_sight.text) {
      m_text.append(level * 2, ' ').append("\"").append(seen).append("\"\n");
    }
    return next;
  }

  void add_attributes(frame::Element const& element) {
    constexpr std::array<char const*, 4> scopes = {"", " Scope=Column", " Scope=Row",
                                                   " Scope=Both"};
    m_text += scopes.at(static_cast<std::size_t>(element.scope));
    if (element.row_span != 1) m_text += " RowSpan=" + std::to_string(element.row_span);
    if (element.column_span != 1) m_text += " ColSpan=" + std::to_string(element.column_span);
    std::string numbers;
    for (auto const id : element.headers) {
      numbers += (numbers.empty() ? " Headers=" : ",") + std::to_string(m_numbers.at(id));
    }
    m_text += numbers;
    // Poppler, the one reader with attributes and text, shows no words.
    if (!element.alternate.empty() && !m_sight.text) {
      m_text += " Alt=" + visible(element.alternate);
    }
  }

  frame::StructureTree const& m_tree;
  ByElement m_shown;
  Sight m_sight;
  std::set<ElementId> m_headings;
  std::map<ElementId, std::size_t> m_numbers;
  std::string m_text;
};

std::string tree_by_page(frame::Document const& document, Sight sight) {
  std::string text = std::string(pdf::structure_type(frame::Role::document)) + "\n";
  for (auto const& page : document.pages) {
    ByElement shown;
    add_shown(shown, page, 0);
    text += TreePrinter(document.structure, std::move(shown), sight).print_shown();
  }
  return text;
}

}  // namespace

std::string tree(frame::Document const& document, Sight sight) {
  if (sight.by_page) return tree_by_page(document, sight);
  ByElement shown;
  std::size_t order = 0;
  for (auto const& page : document.pages) {
    add_shown(shown, page, order);
    order += page.items.size();
  }
  return TreePrinter(document.structure, std::move(shown), sight).print();
}

std::string outline(frame::Document const& document) {
  std::string text;
  for (auto const& entry : document.outline) {
    text += "outline " + std::to_string(entry.level) + " " + visible(entry.title) + "\n";
  }
  return text;
}

std::string pages(frame::Document const& document) {
  std::string text;
  for (std::size_t i = 0; i < document.pages.size(); ++i) {
    text += "page " + std::to_string(i + 1) + " ";
    for (auto const& item : document.pages[i].items) {
      if (auto const* const one = std::get_if<frame::TextItem>(&item.what)) {
        text += visible(one->text);
      }
    }
    text += "\n";
  }
  return text;
}

}  // namespace mokuhyo::readers

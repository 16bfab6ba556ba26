#include "layout/text_elements.h"

#include "text/address.h"
#include "text/list_levels.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::layout {
namespace {

using frame::ElementId;
using frame::Role;

enum class RubyPart { whole, base, reading };

/// A list with the body of its last item.
struct OpenList {
  ElementId list = frame::artifact;
  ElementId body = frame::artifact;
};

ElementId part_of(ElementId ruby, RubyPart part) {
  return {ruby.index + static_cast<std::int32_t>(part)};
}

class TextTagger {
 public:
  TextTagger(frame::StructureTree& tree, ElementId whole) : m_tree(tree), m_whole(whole) {}

  [[nodiscard]] TextElements run(CellText const& text) {
    TextElements elements{{m_whole}};
    auto const& paragraphs = text.paragraphs();
    bool const has_paragraphs = paragraphs.size() > 1 && m_tree.at(m_whole).role != Role::heading1;
    bool is_plain = !has_paragraphs;
    for (auto const& paragraph : paragraphs) {
      auto made = has_paragraphs ? begin_paragraph(paragraph) : ParagraphElements{m_whole};
      add_content(made, paragraph);
      is_plain = is_plain && made.parts.empty() && made.rubies.empty();
      elements.paragraphs.push_back(std::move(made));
    }
    if (is_plain) elements.paragraphs.clear();
    return elements;
  }

 private:
  ElementId add(ElementId parent, Role role) {
    auto const element = m_tree.add(parent, role);
    m_tree.at(element).span = m_tree.at(m_whole).span;
    return element;
  }

  /// Items that follow each other make one list, with lists in its items.
  ParagraphElements begin_paragraph(text::Paragraph const& paragraph) {
    auto const marker = paragraph.marker_end();
    if (marker == 0) {
      m_levels.end();
      return {add(m_whole, Role::paragraph)};
    }
    auto const item = add(list_at(m_levels.add(paragraph.marker())), Role::list_item);
    auto const label = add(item, Role::label);
    m_lists.back().body = add(item, Role::list_body);
    return {m_lists.back().body, {{0, marker, label}}};
  }

  /// The list that an item at `place` belongs to: a list within the item before it where it
  /// begins one.
  ElementId list_at(text::ListPlace place) {
    m_lists.resize(place.level + 1);
    auto& list = m_lists.back().list;
    if (place.begins_list)
      list = add(place.level == 0 ? m_whole : m_lists[place.level - 1].body, Role::list);
    return list;
  }

  /// Adds links and rubies in the order of the text.
  void add_content(ParagraphElements& elements, text::Paragraph const& paragraph) {
    auto const rubies = paragraph.ruby_places();
    auto ruby = rubies.begin();
    for (auto const& address : text::find_addresses(paragraph.text())) {
      for (; ruby != rubies.end() && *ruby < address.range.begin; ++ruby) add_ruby(elements);
      auto const link = add(elements.element, Role::link);
      m_tree.at(link).target = address.uri;
      elements.parts.push_back({address.range.begin, address.range.end, link});
    }
    for (; ruby != rubies.end(); ++ruby) add_ruby(elements);
  }

  void add_ruby(ParagraphElements& elements) {
    auto const ruby = add(elements.element, Role::ruby);
    add(ruby, Role::ruby_base);
    add(ruby, Role::ruby_text);
    elements.rubies.push_back(ruby);
  }

  frame::StructureTree& m_tree;
  ElementId m_whole;
  text::ListLevels m_levels;
  std::vector<OpenList> m_lists;  // that the next item may belong to, outermost list first
};

}  // namespace

ElementId ParagraphElements::of(text::LineGlyph const& glyph) const {
  if (glyph.ruby > 0 && !rubies.empty())
    return part_of(rubies[glyph.ruby - 1U], glyph.is_ruby ? RubyPart::reading : RubyPart::base);
  auto const part = std::find_if(parts.begin(), parts.end(), [&](TextPart const& each) {
    return glyph.text_offset >= each.begin && glyph.text_offset < each.end;
  });
  return part == parts.end() ? element : part->element;
}

TextElements add_text_elements(frame::StructureTree& tree, ElementId whole, CellText const& text) {
  return TextTagger(tree, whole).run(text);
}

}  // namespace mokuhyo::layout

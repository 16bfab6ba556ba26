#include "html/markup.h"

namespace mokuhyo::html {
namespace {

std::string_view entity(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return {};
  }
}

}  // namespace

void append_escaped(std::string& html, std::string_view text) {
  for (char const c : text) {
    auto const written = entity(c);
    written.empty() ? html.push_back(c) : static_cast<void>(html.append(written));
  }
}

std::string escaped(std::string_view text) {
  std::string html;
  append_escaped(html, text);
  return html;
}

void append_tag(std::string& html, std::string_view name,
                std::initializer_list<Attribute> attributes) {
  html.append("<").append(name);
  for (auto const& attribute : attributes) {
    if (attribute.value.empty()) continue;
    html.append(" ").append(attribute.name).append("=\"");
    append_escaped(html, attribute.value);
    html.append("\"");
  }
  html.append(">");
}

Element::Element(std::string& html, std::string_view name,
                 std::initializer_list<Attribute> attributes)
    : m_html(html), m_name(name) {
  append_tag(html, name, attributes);
}

Element::~Element() { m_html.append("</").append(m_name).append(">"); }

void append_element(std::string& html, std::string_view name, std::string_view text,
                    std::initializer_list<Attribute> attributes) {
  Element const element(html, name, attributes);
  append_escaped(html, text);
}

}  // namespace mokuhyo::html

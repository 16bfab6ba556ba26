#pragma once
// HTML as text: escaping, and elements that close themselves.

#include <initializer_list>
#include <string>
#include <string_view>

namespace mokuhyo::html {

/// Appends `text` with & < > " escaped, fit for content and for attributes in double quotes.
void append_escaped(std::string& html, std::string_view text);
[[nodiscard]] std::string escaped(std::string_view text);

struct Attribute {
  std::string_view name;
  std::string value;  // as meant; it is escaped when written
};

/// An element from its start tag, written at once, to its end tag, written when it goes out of
/// scope. Attributes without a value are left out.
class Element {
 public:
  Element(std::string& html, std::string_view name,
          std::initializer_list<Attribute> attributes = {});
  ~Element();
  Element(Element const&) = delete;
  Element& operator=(Element const&) = delete;

 private:
  std::string& m_html;
  std::string_view m_name;
};

/// An element that holds nothing but `text`.
void append_element(std::string& html, std::string_view name, std::string_view text,
                    std::initializer_list<Attribute> attributes = {});

/// The start tag of an element; all there is of a void one (HTML 13.1.2) [<meta …>].
void append_tag(std::string& html, std::string_view name,
                std::initializer_list<Attribute> attributes = {});

}  // namespace mokuhyo::html

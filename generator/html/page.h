#pragma once
// A filled form as a page of a web edition: one HTML file that needs no script and asks for
// nothing but its style sheet.

#include "form/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::html {

/// A link to another page or file of the edition.
struct Link {
  std::string text;
  std::string target;  // a relative address; empty for no link
};

/// What stands around a page: where it belongs and where one goes from it.
struct Surroundings {
  std::string edition;    // the title of the whole
  std::string root;       // from the page to the folder of the edition [../]
  std::string publisher;  // may be empty
  Link index;             // of the edition
  Link previous, next;
  std::vector<Link> files;  // the same content in other forms [PDF, CSV]
  std::string state;        // 案 for a draft, or empty
};

/// The name of the style sheet that pages ask for, and its text.
inline constexpr std::string_view style_file_name = "style.css";
[[nodiscard]] std::string_view style_sheet();

/// The whole file. The form's document name is its heading of level 1.
[[nodiscard]] std::string form_page(form::Form const& form, Surroundings const& around);

/// A part of an index: links under a heading.
struct IndexPart {
  std::string heading;
  std::vector<Link> links;
};

/// The page that leads to all others; `overview` (a form without title) stands before the parts.
[[nodiscard]] std::string index_page(std::vector<IndexPart> const& parts,
                                     form::Form const& overview, Surroundings const& around);

}  // namespace mokuhyo::html

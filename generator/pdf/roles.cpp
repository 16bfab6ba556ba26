#include "pdf/roles.h"

#include "base/result.h"

namespace mokuhyo::pdf {

std::string_view structure_type(frame::Role role) {
  using frame::Role;
  switch (role) {
    case Role::document: return "Document";
    case Role::section: return "Sect";
    case Role::heading1: return "H1";
    case Role::heading2: return "H2";
    case Role::paragraph: return "P";
    case Role::span: return "Span";
    case Role::table: return "Table";
    case Role::table_head: return "THead";
    case Role::table_body: return "TBody";
    case Role::table_row: return "TR";
    case Role::table_heading: return "TH";
    case Role::table_data: return "TD";
    case Role::list: return "L";
    case Role::list_item: return "LI";
    case Role::label: return "Lbl";
    case Role::list_body: return "LBody";
    case Role::reference: return "Reference";
    case Role::link: return "Link";
    case Role::ruby: return "Ruby";
    case Role::ruby_base: return "RB";
    case Role::ruby_text: return "RT";
    case Role::figure: return "Figure";
    case Role::contents: return "TOC";
    case Role::contents_item: return "TOCI";
  }
  internal_error("no such structure role");
}

}  // namespace mokuhyo::pdf

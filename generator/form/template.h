#pragma once
// A template: what data a form needs and how it prints. One YAML file; no code knows a form.

#include "form/block_spec.h"
#include "form/check_spec.h"
#include "form/draft_setup.h"
#include "form/field.h"
#include "form/mark.h"
#include "input/encoding_check.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

/// Blocks point into `fields`, so a template stays where it was made.
struct Template {
  Template() = default;
  Template(Template const&) = delete;
  Template& operator=(Template const&) = delete;

  /// SHA-256 of what it says with all that it extends; of layout, comments and checks nothing.
  std::string digest;
  Pattern title;
  Span title_span;
  Pattern document_name;  // for the outline and the document
  Pattern short_name;     // among others of its kind
  PageSetup page;
  TypeSetup type;
  Fit fit = Fit::page;
  int fit_pages = 1;
  WidthScope widths = WidthScope::pack;
  SizeScope sizes = SizeScope::sheet;
  DraftSetup drafts;
  input::DirectionControls direction_controls = input::DirectionControls::refused;  // in sheets
  Fields fields;
  Marks marks;
  std::vector<BlockSpec> blocks;
  std::vector<CheckSpec> checks;
  std::vector<SourceFile const*> files = {};  // its own, then those of the templates it extends
};

}  // namespace mokuhyo::form

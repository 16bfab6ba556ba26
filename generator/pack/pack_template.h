#pragma once
// The template of a pack: words and looks of what stands around its sheets (前付け). A YAML file,
// so that no code holds a word that is printed.

#include "base/result.h"
#include "form/print_choice.h"
#include "form/style.h"
#include "input/value.h"
#include "layout/cover.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::pack {

struct CoverTemplate {
  std::string name;  // in outlines
  /// Their texts are patterns, see `filled`.
  std::vector<layout::CoverItem> items;
};

/// The page that says which sheets a pack lacks: a table of sheets and reasons.
struct MissingWords {
  std::string title, text, sheet, reason;
};

struct ListTemplate {
  std::string title;
  Length size = pt(11);
  std::string entry = "{text}";  // the pattern of a line
};

struct SummaryWords {
  std::string title, sheet, indicators, open, share, bar, this_year, last_year, change;
  std::string total;
  std::string none;   // where there is no share
  std::string notes;  // below the table; may be empty
};

/// Patterns of what stands at both sides.
struct FootTemplate {
  Length size = pt(8);
  std::string start, end;
};

struct PackTemplate {
  std::optional<form::Paper> paper;  // without: that of the first sheet
  Insets margin;
  form::TypeSetup type;
  CoverTemplate cover;
  MissingWords missing;
  ListTemplate contents, index;
  SummaryWords summary;
  FootTemplate foot;
};

/// The template that is used where a pack names none.
inline constexpr char const* standard_pack_template = "standard";

/// Reads `<folder>/packs/<name>.yaml` from the first of `template_folders` that has it. Errors:
/// there is none; those of load_yaml; unknown or missing keys; wrong types.
[[nodiscard]] Result<PackTemplate> load_pack_template(
    std::vector<std::filesystem::path> const& template_folders, std::string const& name,
    Sources& sources);

/// Reads a template that is there as YAML.
[[nodiscard]] Result<PackTemplate> read_pack_template(input::Value const& root);

/// A name and what stands for it in a pattern.
struct Filling {
  std::string_view name;
  std::string text;
};

/// `pattern` with {name} replaced; names that are none of these stay as they are.
[[nodiscard]] std::string filled(std::string_view pattern, std::vector<Filling> const& fillings);

}  // namespace mokuhyo::pack

#pragma once
// What a pack or a command line asks for in place of what the template says: another paper, other
// widths of columns.

#include "base/result.h"
#include "form/form.h"

#include <optional>
#include <string>
#include <string_view>

namespace mokuhyo::form {

/// A paper. Without an orientation it lies as the template's page does.
struct Paper {
  std::string name;  // empty for a given size
  Size size;
  std::optional<Orientation> orientation;

  bool operator==(Paper const&) const = default;
};

/// "A4", "B4-portrait", "A3-landscape", "200x300mm" (width, height; at least 20 mm and at most
/// 5000 mm each way, "-landscape" may follow); nothing for any other text.
[[nodiscard]] std::optional<Paper> read_paper(std::string_view text);

/// "template", "sheet" or "pack"; nothing for any other text.
[[nodiscard]] std::optional<WidthScope> read_width_scope(std::string_view text);

/// The word that read_width_scope takes for `scope`.
[[nodiscard]] std::string_view word_for(WidthScope scope);

struct PrintChoice {
  std::optional<Paper> paper;
  std::optional<WidthScope> widths;
  std::optional<DraftRule> drafts = {};
  bool refuses_drafts = false;  // whatever the form waits for is an error
  bool has_one_ink = false;     // all that is drawn is black

  bool operator==(PrintChoice const&) const = default;
};

/// "until-done", "always" or "never"; nothing for any other text.
[[nodiscard]] std::optional<DraftRule> read_draft_rule(std::string_view text);
[[nodiscard]] std::string_view word_for(DraftRule rule);

/// The form as it is to be printed. Errors: a paper of which the template's margins leave less
/// than 10 mm.
[[nodiscard]] Result<Form> printed_as(Form form, PrintChoice const& choice);

}  // namespace mokuhyo::form

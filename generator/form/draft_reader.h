#pragma once
// Reads the `draft:` of a template.

#include "form/draft_setup.h"
#include "form/node.h"

#include <array>

namespace mokuhyo::form {

inline constexpr std::array<Choice<DraftRule>, 3> draft_rules = {
    {{"until-done", DraftRule::until_done},
     {"always", DraftRule::always},
     {"never", DraftRule::never}}};

/// What a template has that says nothing of drafts.
[[nodiscard]] DraftSetup default_drafts();

/// `until-done`, `always` or `never`; or {rule: always, words: {draft: 素案}} with words in place
/// of the usual ones.
[[nodiscard]] DraftSetup read_drafts(Node node);

}  // namespace mokuhyo::form

#pragma once
// What is said alike of wrong words on the command line.

#include "cli/usage/usage.h"

#include <string>
#include <vector>

namespace mokuhyo::cli {

/// The error for an option's word that is none of `known`, if it is none.
[[nodiscard]] Diagnostics refuse_other_than(std::vector<std::string> const& known,
                                            std::string const& word, std::string const& option);

/// The error for an option's word; the hint says what it may be.
[[nodiscard]] Diagnostics refuse_word(std::string const& option, std::string const& word,
                                      Message hint);

/// The error for a command line that names no sheet.
[[nodiscard]] Diagnostics refuse_no_paths(Words const& words);

/// The error for asking for a draft that is none.
[[nodiscard]] Diagnostics refuse_draft_and_final(Words const& words);

/// The error for a PDF that would take the place of somebody's YAML.
[[nodiscard]] Diagnostics refuse_yaml_output(Words const& words);

}  // namespace mokuhyo::cli

#include "cli/usage/usage.h"

#include <algorithm>
#include <array>

namespace mokuhyo::cli {

std::span<Usage const* const> all_usages() {
  static constexpr std::array usages{&render_usage,  &check_usage,     &preview_usage,
                                     &publish_usage, &extract_usage,   &signoff_usage,
                                     &diff_usage,    &new_sheet_usage, &schema_usage};
  return usages;
}

Usage const& usage_of(Command command) {
  auto const usages = all_usages();
  auto const found = std::find_if(usages.begin(), usages.end(), [command](Usage const* usage) {
    return usage->command == command;
  });
  if (found == usages.end()) internal_error("a command that is not told of");
  return **found;
}

}  // namespace mokuhyo::cli

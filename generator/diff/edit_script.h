#pragma once
// The shortest way from one list to another (E. Myers, An O(ND) Difference Algorithm, 1986).

#include <cstddef>
#include <string_view>
#include <vector>

namespace mokuhyo::diff {

/// A stretch of both lists: `removed` items of the old one from `old_begin` stand where `added` of
/// the new one from `new_begin` stand now. Between stretches the lists are the same.
struct Stretch {
  std::size_t old_begin = 0, removed = 0;
  std::size_t new_begin = 0, added = 0;

  bool operator==(Stretch const&) const = default;
};

/// The stretches in which the lists differ, in order. Lists that need more than `most_steps`
/// insertions and removals differ in one stretch, so that time stays proportional to their length.
[[nodiscard]] std::vector<Stretch> edit_script(std::vector<std::string_view> const& before,
                                               std::vector<std::string_view> const& after,
                                               std::size_t most_steps = 600);

}  // namespace mokuhyo::diff

#pragma once
// Tells whether files have changed and stay as they are now: one that an editor writes over in its
// place is empty for a moment, and nobody wants to see that.

#include "preview/file_stamps.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace mokuhyo::preview {

class SettledStamps {
 public:
  using Clock = std::chrono::steady_clock;
  enum class Look { same, unsettled, changed };

  /// How long files must stay as they are; how long they are waited for at most.
  static constexpr Clock::duration shortest_stay = std::chrono::milliseconds(15);
  static constexpr Clock::duration longest_wait = std::chrono::milliseconds(200);

  /// As those of FileStamps.
  void remember(std::vector<std::filesystem::path> const& paths);
  void add(std::vector<std::filesystem::path> const& paths) { m_known.add(paths); }

  /// How the files are at `now` against what is remembered of them. Files that were emptied or have
  /// gone are waited for as long as files that keep changing.
  [[nodiscard]] Look look(Clock::time_point now);

 private:
  struct Change {
    FileStamps seen;
    Clock::time_point began, seen_first;
  };
  [[nodiscard]] bool is_settled(Clock::time_point now) const;

  FileStamps m_known;
  std::optional<Change> m_change;  // that has not settled
};

}  // namespace mokuhyo::preview

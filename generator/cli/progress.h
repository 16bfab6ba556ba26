#pragma once
// A progress bar on a terminal, for work of more than a second.

#include "base/diagnostic.h"

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>

namespace mokuhyo::cli {

/// How far a piece of work is: `done` of `total` steps, of which there is at least one each.
struct Progress {
  std::size_t done = 0, total = 1;
  std::chrono::duration<double> elapsed;
};

/// Bar, count, rate and the time left if it goes on like that
/// ["[####....] 20/40, 10/s, 0:02 left"].
[[nodiscard]] std::string progress_line(Progress const& progress, Language language);

/// Draws nothing in the first second, then ten times a second at most; is gone when it goes out of
/// scope.
class ProgressBar {
 public:
  /// Draws to `stream`; never if it is null.
  ProgressBar(std::FILE* stream, Language language)
      : m_stream(stream), m_language(language), m_start(Clock::now()), m_next(m_start + first) {}
  ProgressBar(ProgressBar const&) = delete;
  ProgressBar& operator=(ProgressBar const&) = delete;
  ~ProgressBar();

  /// `done` of `total` steps are done; both are at least 1.
  void update(std::size_t done, std::size_t total);

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr auto first = std::chrono::seconds(1);
  static constexpr auto pause = std::chrono::milliseconds(100);

  void draw(std::string_view text);

  std::FILE* m_stream;
  Language m_language;
  Clock::time_point m_start, m_next;  // when it may be drawn again
  bool m_is_drawn = false;
};

}  // namespace mokuhyo::cli

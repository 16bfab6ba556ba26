#pragma once
// A progress bar on a terminal, for work of more than a second.

#include <chrono>
#include <cstddef>
#include <cstdio>

namespace mokuhyo::cli {

/// Draws nothing in the first second, and is gone when it goes out of scope.
class ProgressBar {
 public:
  /// Draws to `stream`; never if it is null.
  explicit ProgressBar(std::FILE* stream)
      : m_stream(stream), m_start(std::chrono::steady_clock::now()) {}
  ProgressBar(ProgressBar const&) = delete;
  ProgressBar& operator=(ProgressBar const&) = delete;
  ~ProgressBar();

  /// `done` of `total` steps are done; total is at least 1.
  void update(std::size_t done, std::size_t total);

 private:
  std::FILE* m_stream;
  std::chrono::steady_clock::time_point m_start;
  std::size_t m_drawn = 0;  // columns of the bar filled so far, plus one
};

}  // namespace mokuhyo::cli

#pragma once
// Ctrl-C and the like: what is half made is cleared away before the program ends.

#include <csignal>
#include <functional>
#include <thread>

namespace mokuhyo::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP first have `clear_away` called, beside what else is
/// going on, and then end the program as they do anyway. To be made before threads are started.
class Interruption {
 public:
  explicit Interruption(std::function<void()> clear_away);
  ~Interruption();
  Interruption(Interruption const&) = delete;
  Interruption& operator=(Interruption const&) = delete;

 private:
  void watch() const;

  std::function<void()> m_clear_away;
  sigset_t m_mask_before{};
  int m_signals;  // descriptor from which they are read
  int m_over;     // descriptor that ends the watch
  std::jthread m_watch;
};

}  // namespace mokuhyo::cli

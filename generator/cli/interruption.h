#pragma once
// Ctrl-C and the like: what is half made is cleared away before the program ends.

#include <csignal>
#include <functional>
#include <thread>

namespace mokuhyo::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP wait. To be made before threads are started, and
/// before there is anything to be cleared away.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(HeldSignals const&) = delete;
  HeldSignals& operator=(HeldSignals const&) = delete;

 private:
  sigset_t m_mask_before{};
};

/// While it lives, signals that are held first have `clear_away` called, beside what else is going
/// on, and then end the program as they do anyway.
class Interruption {
 public:
  explicit Interruption(std::function<void()> clear_away);
  ~Interruption();
  Interruption(Interruption const&) = delete;
  Interruption& operator=(Interruption const&) = delete;

 private:
  void watch() const;

  std::function<void()> m_clear_away;
  int m_signals;  // descriptor from which they are read
  int m_over;     // descriptor that ends the watch
  std::jthread m_watch;
};

}  // namespace mokuhyo::cli

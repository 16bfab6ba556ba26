#pragma once
// One piece of work at a time that is done while the thread that began it goes on.

#include <functional>
#include <thread>

namespace mokuhyo {

/// What the work uses belongs to it until `wait`.
class BackgroundWork {
 public:
  /// Waits.
  ~BackgroundWork() { wait(); }
  BackgroundWork() = default;
  BackgroundWork(BackgroundWork const&) = delete;
  BackgroundWork& operator=(BackgroundWork const&) = delete;

  /// Begins `work`, which must not throw, when the one before is done. It is done at once where the
  /// machine gives no thread.
  void start(std::function<void()> const& work);
  /// Returns when nothing is being done.
  void wait();

 private:
  std::thread m_thread;
};

}  // namespace mokuhyo

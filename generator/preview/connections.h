#pragma once
// Threads for connections: started when they are needed, kept for the next one, never more than a
// limit.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace mokuhyo::preview {

class Connections {
 public:
  explicit Connections(std::size_t most) : m_most(most) {}
  Connections(Connections const&) = delete;
  Connections& operator=(Connections const&) = delete;
  ~Connections() { finish(); }

  /// Has a thread serve a connection; waits while as many wait already as are served.
  void add(std::function<void()> serve);
  /// Lets all connections come to their end.
  void finish();

 private:
  void work();

  std::size_t const m_most;
  std::mutex m_mutex;
  std::condition_variable m_has_work, m_has_room;
  std::deque<std::function<void()>> m_waiting;
  std::vector<std::thread> m_threads;
  std::size_t m_idle = 0;
  bool m_is_finishing = false;
};

}  // namespace mokuhyo::preview

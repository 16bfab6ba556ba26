#include "preview/connections.h"

#include <utility>

namespace mokuhyo::preview {

void Connections::add(std::function<void()> serve) {
  std::unique_lock lock(m_mutex);
  m_has_room.wait(lock, [this] { return m_waiting.size() < m_most; });
  m_waiting.push_back(std::move(serve));
  bool const needs_thread = m_idle < m_waiting.size() && m_threads.size() < m_most;
  if (needs_thread) m_threads.emplace_back([this] { work(); });
  m_has_work.notify_one();
}

void Connections::finish() {
  {
    std::lock_guard const lock(m_mutex);
    m_is_finishing = true;
  }
  m_has_work.notify_all();
  for (auto& thread : m_threads) thread.join();
  m_threads.clear();
}

void Connections::work() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    ++m_idle;
    m_has_work.wait(lock, [this] { return m_is_finishing || !m_waiting.empty(); });
    --m_idle;
    if (m_waiting.empty()) return;
    auto const serve = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_has_room.notify_one();
    lock.unlock();
    serve();
    lock.lock();
  }
}

}  // namespace mokuhyo::preview

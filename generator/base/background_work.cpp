#include "base/background_work.h"

#include <system_error>

namespace mokuhyo {

void BackgroundWork::start(std::function<void()> const& work) {
  wait();
  try {
    m_thread = std::thread(work);
  } catch (std::system_error const&) {
    work();
  }
}

void BackgroundWork::wait() {
  if (m_thread.joinable()) m_thread.join();
}

}  // namespace mokuhyo

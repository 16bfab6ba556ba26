#include "base/workers.h"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace mokuhyo {
namespace {

/// Starts up to `count` threads that run `work(1)`, `work(2)`, …: fewer where the machine gives no
/// more.
template <class Run>
std::vector<std::jthread> start(std::size_t count, Run const& run) {
  std::vector<std::jthread> threads;
  try {
    while (threads.size() < count) threads.emplace_back(run, threads.size() + 1);
  } catch (std::system_error const&) {
    // Those that are there do the work.
  }
  return threads;
}

}  // namespace

std::size_t available_processors() {
  cpu_set_t set;
  if (::sched_getaffinity(0, sizeof set, &set) != 0) return 1;
  return static_cast<std::size_t>(std::max(CPU_COUNT(&set), 1));
}

void Workers::each(std::size_t pieces, Work const& work) const {
  std::atomic<std::size_t> next = 0;
  auto const run = [&](std::size_t worker) {
    for (auto piece = next++; piece < pieces; piece = next++) work(piece, worker);
  };
  auto const helpers = start(std::min(m_count, std::max<std::size_t>(pieces, 1)) - 1, run);
  run(0);
}

}  // namespace mokuhyo

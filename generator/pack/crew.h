#pragma once
// Those who do the work on the sheets of a pack, and whoever wants to know how far it is.

#include "base/workers.h"

#include <functional>
#include <mutex>
#include <vector>

namespace mokuhyo::pack {

/// Called after each sheet with how many of how many are done, by one thread at a time.
using OnProgress = std::function<void(std::size_t done, std::size_t total)>;

/// What is made is the same whoever makes it.
struct Crew {
  Workers workers = Workers();
  OnProgress on_progress = {};

  /// What `make` gives for each piece, in order of the pieces. Progress is told after each.
  template <class T, class Make>
  [[nodiscard]] std::vector<T> make(std::size_t pieces, Make const& make) const {
    std::mutex telling;
    std::size_t done = 0;
    return workers.make<T>(pieces, [&](std::size_t piece, std::size_t) {
      T made = make(piece);
      std::lock_guard const lock(telling);
      if (on_progress) on_progress(++done, pieces);
      return made;
    });
  }
};

}  // namespace mokuhyo::pack

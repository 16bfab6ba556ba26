#pragma once
// Independent pieces of work, done side by side by several threads.

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace mokuhyo {

/// How many processors this process may use; at least 1.
[[nodiscard]] std::size_t available_processors();

/// Some threads. They live only while there is something to do, so that this is a mere number and
/// cheap to copy.
class Workers {
 public:
  explicit Workers(std::size_t count = 1) : m_count(count > 0 ? count : 1) {}

  [[nodiscard]] std::size_t count() const { return m_count; }

  /// Piece `piece` of the work, done by worker `worker`, which does nothing else meanwhile.
  using Work = std::function<void(std::size_t piece, std::size_t worker)>;
  /// Does the pieces 0 to `pieces` - 1, begun in this order, and returns when all are done. The
  /// calling thread is worker 0. `work` must not throw.
  void each(std::size_t pieces, Work const& work) const;

  /// What `make` gives for each piece, in order of the pieces, whoever made it.
  template <class T, class Make>
  [[nodiscard]] std::vector<T> make(std::size_t pieces, Make const& make) const {
    std::vector<T> made(pieces);
    each(pieces, [&](std::size_t piece, std::size_t worker) { made[piece] = make(piece, worker); });
    return made;
  }

 private:
  std::size_t m_count;
};

}  // namespace mokuhyo

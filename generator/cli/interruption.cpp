#include "cli/interruption.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <system_error>
#include <utility>

namespace mokuhyo::cli {
namespace {

sigset_t interruptions() {
  sigset_t set;
  ::sigemptyset(&set);
  for (int const signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaddset(&set, signal);
  return set;
}

/// Ends the program so that whoever started it sees by which signal.
void end_by(int signal) {
  sigset_t set;
  ::sigemptyset(&set);
  ::sigaddset(&set, signal);
  ::signal(signal, SIG_DFL);
  ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  ::raise(signal);
}

}  // namespace

HeldSignals::HeldSignals() {
  auto const set = interruptions();
  ::pthread_sigmask(SIG_BLOCK, &set, &m_mask_before);
}

HeldSignals::~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &m_mask_before, nullptr); }

Interruption::Interruption(std::function<void()> clear_away) : m_clear_away(std::move(clear_away)) {
  auto const set = interruptions();
  m_signals = ::signalfd(-1, &set, SFD_CLOEXEC);
  m_over = ::eventfd(0, EFD_CLOEXEC);
  try {
    m_watch = std::jthread([this] { watch(); });
  } catch (std::system_error const&) {
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);  // nobody would hear them
  }
}

Interruption::~Interruption() {
  std::uint64_t const one = 1;
  (void)!::write(m_over, &one, sizeof one);
  if (m_watch.joinable()) m_watch.join();
  ::close(m_over);
  ::close(m_signals);
}

void Interruption::watch() const {
  std::array<pollfd, 2> waiting{{{m_signals, POLLIN, 0}, {m_over, POLLIN, 0}}};
  while (::poll(waiting.data(), waiting.size(), -1) < 0) {
  }
  signalfd_siginfo signal{};
  bool const came = (waiting[0].revents & POLLIN) != 0;
  if (!came || ::read(m_signals, &signal, sizeof signal) != sizeof signal) return;
  m_clear_away();
  end_by(static_cast<int>(signal.ssi_signo));
}

}  // namespace mokuhyo::cli

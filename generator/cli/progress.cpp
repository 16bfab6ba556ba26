#include "cli/progress.h"

#include <string>

namespace mokuhyo::cli {
namespace {

constexpr std::size_t bar_width = 32;
constexpr std::string_view erase_line = "\r\x1b[K";  // ECMA-48, EL

}  // namespace

ProgressBar::~ProgressBar() {
  if (m_drawn == 0) return;
  std::fwrite(erase_line.data(), 1, erase_line.size(), m_stream);
  std::fflush(m_stream);
}

void ProgressBar::update(std::size_t done, std::size_t total) {
  using std::chrono::steady_clock;
  if (m_stream == nullptr || steady_clock::now() - m_start < std::chrono::seconds(1)) return;
  std::size_t const filled = bar_width * done / total;
  if (filled + 1 == m_drawn) return;
  m_drawn = filled + 1;
  std::string bar(erase_line);
  bar.append("[").append(filled, '#').append(bar_width - filled, '.').append("] ");
  bar.append(std::to_string(done)).append("/").append(std::to_string(total));
  std::fwrite(bar.data(), 1, bar.size(), m_stream);
  std::fflush(m_stream);
}

}  // namespace mokuhyo::cli

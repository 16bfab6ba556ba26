#include "cli/progress.h"

#include "base/decimal.h"

#include <cmath>
#include <string_view>

namespace mokuhyo::cli {
namespace {

constexpr std::size_t bar_width = 32;
constexpr std::string_view erase_line = "\r\x1b[K";  // ECMA-48, EL

/// [75 s -> 1:15]
std::string minutes(double seconds) {
  auto const whole = static_cast<long>(std::ceil(seconds));
  auto const rest = std::to_string(whole % 60);
  return std::to_string(whole / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

}  // namespace

std::string progress_line(Progress const& progress, Language language) {
  auto const [done, total, elapsed] = progress;
  std::size_t const filled = bar_width * done / total;
  auto const rate = static_cast<double>(done) / elapsed.count();
  auto const left = static_cast<double>(total - done) / rate;
  auto const speed = decimal(rate, rate < 10 ? 1 : 0);
  std::string line = "[" + std::string(filled, '#') + std::string(bar_width - filled, '.') + "] ";
  line += std::to_string(done) + "/" + std::to_string(total);
  Message const rest{"、毎秒 " + speed + "、残り " + minutes(left),
                     ", " + speed + "/s, " + minutes(left) + " left"};
  return line + rest.in(language);
}

ProgressBar::~ProgressBar() {
  if (m_is_drawn) draw(erase_line);
}

void ProgressBar::update(std::size_t done, std::size_t total) {
  auto const now = Clock::now();
  if (m_stream == nullptr || now < m_next) return;
  m_next = now + pause;
  m_is_drawn = true;
  draw(std::string(erase_line) + progress_line({done, total, now - m_start}, m_language));
}

void ProgressBar::draw(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), m_stream);
  std::fflush(m_stream);
}

}  // namespace mokuhyo::cli

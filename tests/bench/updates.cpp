// What it costs the preview to see that one cell of one sheet was saved and to have its pages anew:
//
//   updates SHEETS [TIMES]     [updates 600 20]
//
// prints the CPU time of the median update until there are new PDF bytes, and of a look at files of
// which none has changed. Between `updates 6 2` and `updates 6 12` lie the instructions of ten.

#include "bench/packs.h"
#include "preview/session.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <thread>

namespace {

namespace fs = std::filesystem;
using namespace mokuhyo;           // NOLINT: a program of its own
using namespace mokuhyo::preview;  // NOLINT

constexpr fs::path::value_type const* changed_file = "000000/goals.yaml";
constexpr std::string_view changed_value = "85%";

double milliseconds_of_cpu() {
  std::timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work>
double cost_of(Work const& work) {
  double const before = milliseconds_of_cpu();
  work();
  return milliseconds_of_cpu() - before;
}

double median(std::vector<double> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

/// Saves the file again and again, each time with another number in its cell.
class Author {
 public:
  explicit Author(fs::path file) : m_file(std::move(file)), m_text(support::read_text(m_file)) {}

  void save() {
    auto text = m_text;
    auto const value = std::to_string(100 + m_saved++ % 900) + "%";
    text.replace(text.find(changed_value), changed_value.size(), value);
    std::ofstream(m_file, std::ios::binary) << text;
  }

 private:
  fs::path m_file;
  std::string m_text;
  int m_saved = 0;
};

/// The bytes that the first item has now.
std::string const& pdf_of(Session& session) { return session.rendered(1)->print->pdf; }

/// Refreshes until the file no longer looks as if it was being written.
void see_change(Session& session) {
  while (session.refresh() == Session::Outcome::unsettled)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

double update(Session& session, Author& author) {
  auto const before = pdf_of(session);
  author.save();
  double const cost = cost_of([&] { see_change(session); });
  if (pdf_of(session) != before) return cost;
  std::fputs("the saved cell was not seen\n", stderr);
  std::exit(1);
}

}  // namespace

int main(int count, char** arguments) {
  std::size_t const sheets = count > 1 ? std::stoul(arguments[1]) : 6;
  int const times = count > 2 ? std::stoi(arguments[2]) : 20;
  support::TemporaryFolder const folder;
  bench::write_pack(folder / "pack", sheets);
  fs::path const source = MOKUHYO_SOURCE_DIR;
  Session session(folder / "pack", {{source / "templates"}, source / "fonts/catalog.yaml", {}, {}});
  auto const start = cost_of([&] {
    while (session.refresh() != Session::Outcome::nothing) continue;
  });
  auto const first = cost_of([&] { pdf_of(session); });
  Author author(folder / "pack" / changed_file);
  std::vector<double> updates, looks;
  for (int i = 0; i < times; ++i) {
    updates.push_back(update(session, author));
    looks.push_back(cost_of([&] { session.refresh(); }));
  }
  std::printf(
      "%zu sheets: read %.1f ms, first pages %.1f ms, update %.2f ms, look %.3f ms of CPU\n",
      sheets, start, first, median(updates), median(looks));
}

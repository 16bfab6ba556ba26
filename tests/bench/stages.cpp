// What each step of a render costs, and what the whole costs beside its bound, in one run:
//
//   stages [SHEETS...]              [stages 1 6 600], which is what it measures without arguments
//   stages --bound SHEETS WORK      writes the work that the process `bound` does for as many
//
// Options of Google Benchmark work as well [--benchmark_filter=6/.*].

#include "bench/packs.h"
#include "bench/pipeline.h"
#include "support/temporary_folder.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>

namespace {

using namespace mokuhyo;         // NOLINT: a program of its own
using namespace mokuhyo::bench;  // NOLINT

struct Step {
  char const* name;
  void (Pipeline::*run)();
};

constexpr std::array steps = {
    Step{"yaml", &Pipeline::read},       Step{"binding", &Pipeline::bind},
    Step{"shaping", &Pipeline::shape},   Step{"breaking", &Pipeline::break_},
    Step{"fit", &Pipeline::fit},         Step{"place", &Pipeline::place},
    Step{"font plan", &Pipeline::plan},  Step{"subset", &Pipeline::subset},
    Step{"contents", &Pipeline::paint},  Step{"write", &Pipeline::write},
    Step{"compress", &Pipeline::deflate}};

/// A pack that went through all steps once, so that each of them finds what it works on.
struct Subject {
  explicit Subject(std::size_t sheets) : pack(pack_of(sheets, folder.path())), pipeline(pack) {
    for (auto const& step : steps) (pipeline.*step.run)();
    bound = pipeline.bound();
  }

  support::TemporaryFolder folder;
  std::filesystem::path pack;
  Pipeline pipeline;
  BoundWork bound;
};

/// Prints as usual, and remembers the CPU time of each benchmark.
class Reporter : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(std::vector<Run> const& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (auto const& run : runs) m_times[run.benchmark_name()] = run.GetAdjustedCPUTime();
  }
  void print_ratio(std::string const& sheets) const {
    auto const whole = m_times.find(sheets + "/render");
    auto const bound = m_times.find(sheets + "/bound");
    if (whole == m_times.end() || bound == m_times.end()) return;
    std::printf("%s sheets: %.2f times the bound\n", sheets.c_str(), whole->second / bound->second);
  }

 private:
  std::map<std::string, double> m_times;
};

void add_benchmarks(std::string const& sheets, Subject& subject) {
  auto const add = [&](std::string const& name, auto run) {
    auto const repeat = [run](benchmark::State& state) {
      for (auto _ : state) run();  // NOLINT: the loop counts
    };
    benchmark::RegisterBenchmark((sheets + "/" + name).c_str(), repeat)
        ->Unit(benchmark::kMillisecond);
  };
  for (auto const& step : steps) add(step.name, [&, step] { (subject.pipeline.*step.run)(); });
  add("render", [&] { benchmark::DoNotOptimize(render(subject.pack)); });
  add("bound", [&] { benchmark::DoNotOptimize(do_work(subject.bound)); });
}

int write_bound(std::size_t sheets, char const* path) {
  auto const bytes = to_bytes(Subject(sheets).bound);
  std::ofstream(path, std::ios::binary) << bytes;
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 4 && std::string_view(argv[1]) == "--bound")
    return write_bound(std::strtoul(argv[2], nullptr, 10), argv[3]);
  benchmark::Initialize(&argc, argv);
  std::vector<std::string> sizes(argv + 1, argv + argc);
  if (sizes.empty()) sizes = {"1", "6", "600"};
  Reporter reporter;
  for (auto const& sheets : sizes) {
    // One after the other: a pack of thousands takes room.
    Subject subject(std::strtoul(sheets.c_str(), nullptr, 10));
    add_benchmarks(sheets, subject);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::ClearRegisteredBenchmarks();
  }
  for (auto const& sheets : sizes) reporter.print_ratio(sheets);
  return 0;
}

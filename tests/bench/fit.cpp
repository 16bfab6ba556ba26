// How well and how fast sheets are fitted to their paper: for each sheet the size that the layout
// chooses, its time and trials, and the largest size at which a long random search over widths,
// which knows nothing of the layout's own, still finds a way to fit the main table.
//
//   fit PAPER LARGEST SHEET...     [fit A4-landscape 16 samples/niigata-r5/0*]

#include "form/print_choice.h"
#include "form/sheet.h"
#include "layout/sheet_fit.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

using namespace mokuhyo;          // NOLINT: a program of its own
using namespace mokuhyo::layout;  // NOLINT

/// Simulated annealing over the widths of columns.
class Annealing {
 public:
  Annealing(FitProblem const& problem, unsigned seed) : m_problem(problem), m_random(seed) {}

  /// True if some widths let every section stay within its limit.
  bool fits(int trials) {
    auto widths = start();
    if (widths.empty()) return false;
    double now = excess(widths);
    for (int i = 0; i < trials && now > 0; ++i) {
      double const heat = 3000.0 * (1.0 - static_cast<double>(i) / trials) + 1;
      auto next = moved(widths);
      double const then = excess(next);
      if (then > now && std::exp((now - then) / heat) < real(m_random)) continue;
      widths = std::move(next);
      now = then;
    }
    return now <= 0;
  }

 private:
  std::vector<Em> start() {
    std::vector<Em> widths;
    Em left = m_problem.width;
    for (auto const& columns : m_problem.columns) {
      widths.push_back(columns.min);
      left -= columns.min;
    }
    if (left < Em{}) return {};
    for (std::size_t i = 0; left > Em{} && i < 100000; ++i) {
      auto const c = pick();
      Em const given = std::min({Em{500}, left, m_problem.columns[c].max - widths[c]});
      widths[c] += given;
      left -= given;
    }
    return widths;
  }

  std::vector<Em> moved(std::vector<Em> widths) {
    auto const from = pick();
    auto const to = pick();
    Em const wanted{static_cast<std::int32_t>(m_random() % 24 + 1) * 125};
    Em const given = std::min({wanted, widths[from] - m_problem.columns[from].min,
                               m_problem.columns[to].max - widths[to]});
    widths[from] -= given;
    widths[to] += given;
    return widths;
  }

  double excess(std::vector<Em> const& common) {
    std::vector<Em> columns(100);
    for (std::size_t c = 0; c < common.size(); ++c) {
      auto const& shares = m_problem.columns[c].shares;
      for (auto const& share : shares)
        columns[static_cast<std::size_t>(share.column)] =
            common[c] / static_cast<std::int32_t>(shares.size());
    }
    return static_cast<double>(cost_of(m_problem, columns).excess);
  }

  std::size_t pick() { return m_random() % m_problem.columns.size(); }

  FitProblem const& m_problem;
  std::mt19937 m_random;
  std::uniform_real_distribution<double> real;
};

bool fits_by_force(SheetFitter const& fitter, Length size, int trials) {
  auto const problem =
      fitter.main_fitter().problem({fitter.width(), size, {fitter.main_limit(size)}, {}});
  for (unsigned seed = 1; seed <= 4; ++seed) {
    if (Annealing(problem, seed).fits(trials)) return true;
  }
  return false;
}

Length largest_by_force(SheetFitter const& fitter, Length from, int trials) {
  Length best = from;
  int misses = 0;
  auto const& type = fitter.sheet().form->type;
  for (Length size = from + pt(0.1); size <= type.largest && misses < 4; size += pt(0.1)) {
    bool const fits = fits_by_force(fitter, size, trials);
    misses = fits ? 0 : misses + 1;
    if (fits) best = size;
  }
  return best;
}

double milliseconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

void measure_sheet(form::Form const& form, ParagraphStore& store) {
  auto const sheet = measure(form, store);
  if (!sheet.ok()) return;
  auto const begin = std::chrono::steady_clock::now();
  auto const fit = Fitting(*sheet.value).fit({form.type.largest, {}});
  auto const time = std::chrono::steady_clock::now() - begin;
  auto const size = fit.setting.scale.size;
  auto const steps = steps_of(*sheet.value);
  SheetFitter const fitter(*sheet.value, steps, Tightness::tightest);
  auto const* const effort = std::getenv("FORCE");
  auto const forced = largest_by_force(fitter, size, effort == nullptr ? 20000 : std::atoi(effort));
  std::printf("%-44s %5.1f pt  %6.2f ms   by force %5.1f pt\n", form.title.c_str(), size.points(),
              milliseconds(time), forced.points());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  auto const paper = form::read_paper(argv[1]);
  Sources sources;
  form::SheetReader reader({MOKUHYO_SOURCE_DIR "/templates"}, sources);
  auto catalog = font::load_catalog(MOKUHYO_SOURCE_DIR "/fonts/catalog.yaml", sources);
  font::Library const fonts(*std::move(catalog.value));
  ParagraphStore store(fonts);
  for (int i = 3; i < argc; ++i) {
    auto form = reader.read(argv[i]);
    if (!form.ok() || !paper) return 1;
    auto printed = form::printed_as(*std::move(form.value), {paper, form::WidthScope::sheet});
    printed.value->type.largest = pt(std::atof(argv[2]));
    measure_sheet(*printed.value, store);
  }
  return 0;
}

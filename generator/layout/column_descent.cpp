#include "layout/column_descent.h"

#include <algorithm>

namespace mokuhyo::layout {
namespace {

/// How many steps of its cells' heights a column is widened by at once, at most.
constexpr int most_steps = 3;

/// What it takes to narrow a column until a cell on it turns another line.
struct Payment {
  std::size_t column = 0;
  Em width;                            // that the column would have
  std::int64_t freed = 0;              // of the width that is needed
  std::int64_t excess = 0, looks = 0;  // what gets worse

  /// True if less gets worse for each unit of width that is freed.
  [[nodiscard]] bool is_cheaper_than(Payment const& other) const {
    auto const mine = excess * other.freed;
    auto const theirs = other.excess * freed;
    return mine != theirs ? mine < theirs : looks * other.freed < other.looks * freed;
  }
};

class Descent {
 public:
  Descent(FitProblem const& problem, ColumnSearch& search, Effort effort)
      : m_problem(problem), m_search(search), m_effort(effort) {
    for (auto const& section : problem.sections) m_rows += section.rows;
    tighten();
    m_cost = m_search.cost();
  }

  void run() {
    while (!is_done() && (widen_any() || lower_any_row())) {
      tighten();
      m_search.forget_states();
    }
  }

 private:
  [[nodiscard]] bool is_done() const {
    return m_effort == Effort::until_it_fits && m_cost.excess <= 0;
  }

  void tighten() {
    for (std::size_t c = 0; c < m_search.count(); ++c) m_search.tighten(c);
  }

  bool widen_any() {
    bool improved = false;
    for (std::size_t c = 0; c < m_search.count() && !is_done(); ++c) {
      while (widen(c) && !is_done()) improved = true;
    }
    return improved;
  }

  /// Widens a column until a cell on it gets lower, or some more do.
  bool widen(std::size_t c) {
    auto const before = m_search.state();
    auto widened = before.common;
    for (int step = 0; step < most_steps; ++step) {
      auto const next = m_search.next_width(c);
      if (!next) break;
      widened[c] = *next;
      if (change(before, widened)) return true;
      m_search.set_width(c, *next);
    }
    m_search.go_back(before);
    return false;
  }

  bool lower_any_row() {
    bool improved = false;
    for (int row = 0; row < m_rows && !is_done(); ++row) {
      auto const before = m_search.state();
      auto const widened = m_search.widths_to_lower(row);
      improved |= !widened.empty() && change(before, widened);
    }
    return improved;
  }

  /// Tries `widened` in place of `before`, the other columns paying; goes back if it is no gain.
  bool change(ColumnSearch::State const& before, std::vector<Em> const& widened) {
    m_search.set_widths(widened);
    if (pay(before.common, widened)) return true;
    m_search.go_back(before);
    return false;
  }

  /// Narrows columns that were not widened, those first that mind least, until all have room.
  /// False as soon as what there is to gain is lost: what is paid makes no cell lower.
  bool pay(std::vector<Em> const& before, std::vector<Em> const& widened) {
    auto cost = m_search.cost();
    while (cost < m_cost && m_search.spare() < Em{0}) {
      auto const payment = cheapest(before, widened, cost);
      if (!payment) return false;
      m_search.set_width(payment->column, payment->width);
      cost = m_search.cost();
    }
    if (!(cost < m_cost)) return false;
    m_cost = cost;
    return true;
  }

  [[nodiscard]] std::optional<Payment> cheapest(std::vector<Em> const& before,
                                                std::vector<Em> const& widened,
                                                FitCost const& now) {
    std::optional<Payment> best;
    auto const unpaid = m_search.state();
    for (std::size_t c = 0; c < m_search.count(); ++c) {
      if (widened[c] != before[c]) continue;
      auto const payment = payment_of(c, unpaid, now);
      if (payment && (!best || payment->is_cheaper_than(*best))) best = payment;
    }
    return best;
  }

  [[nodiscard]] std::optional<Payment> payment_of(std::size_t c, ColumnSearch::State const& unpaid,
                                                  FitCost const& now) {
    Em const width = m_search.width(c);
    Em const least = m_problem.columns[c].min;
    Em const debt = Em{} - m_search.spare();
    if (width <= least) return std::nullopt;
    m_search.set_width(c, std::max(m_search.tight_width(c) - Em{1}, least));
    m_search.tighten(c);
    auto const cost = m_search.cost();
    Payment payment{c, m_search.width(c), 0, 0, cost.looks() - now.looks()};
    payment.freed = std::min(width - payment.width, debt).thousandths;
    payment.excess = cost.over() - now.over();
    m_search.go_back(unpaid);
    return payment;
  }

  FitProblem const& m_problem;
  ColumnSearch& m_search;
  Effort m_effort;
  FitCost m_cost;
  int m_rows = 0;
};

}  // namespace

void descend(FitProblem const& problem, ColumnSearch& search, Effort effort) {
  Descent(problem, search, effort).run();
}

}  // namespace mokuhyo::layout

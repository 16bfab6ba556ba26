#include "form/mark_doubts.h"

#include "form/figure.h"
#include "form/text_doubts.h"

namespace mokuhyo::form {
namespace {

/// The values that a mark, its target and its result have in one row.
struct Judgement {
  Given mark, target, result;
};

std::optional<bool> is_reached(Judgement const& judged) {
  auto const asked = read_figure(judged.target.text);
  auto const got = read_figure(judged.result.text);
  return asked && got ? reaches(*got, *asked) : std::nullopt;
}

Diagnostics doubt(Judgement const& judged, Marks const& marks) {
  Diagnostics said;
  auto const* const meaning = find_mark(marks, judged.mark.text);
  auto const reached = is_reached(judged);
  if (meaning == nullptr || !reached || *reached == meaning->reached) return said;
  auto const& [mark, target, result] = judged;
  said.warning(
      mark.span,
      {"「" + mark.text + "」（" + meaning->means + "）ですが、結果「" + result.text +
           "」は目標「" + target.text + "」に" + (*reached ? "届いています" : "届いていません"),
       "the mark is " + mark.text + ", but the result " + result.text +
           (*reached ? " reaches" : " does not reach") + " the target " + target.text},
      {"印か結果を確かめてください", "check the mark and the result"});
  return said;
}

}  // namespace

Diagnostics doubts(ReachedCheck const& check, CheckedRow const& row) {
  Diagnostics said;
  said.append(lone_value(check.mark, check.result, row));
  said.append(lone_value(check.result, check.mark, row));
  auto mark = row.given(check.mark);
  auto target = row.given(check.target);
  auto result = row.given(check.result);
  if (mark && target && result) {
    said.append(
        doubt({*std::move(mark), *std::move(target), *std::move(result)}, row.form().marks));
  }
  return said;
}

}  // namespace mokuhyo::form

#include "form/check.h"

#include "form/character_doubts.h"
#include "form/date_doubts.h"
#include "form/mark_doubts.h"
#include "form/table_rows.h"
#include "form/text_doubts.h"

namespace mokuhyo::form {
namespace {

Diagnostics run(CheckSpec const& spec, CheckedRow const& row) {
  return std::visit([&](auto const& check) { return doubts(check, row); }, spec.check);
}

}  // namespace

Diagnostics run_checks(Template const& form, Record const& sheet, Joins const& joins) {
  Diagnostics said;
  for (auto const& spec : form.checks) {
    for (auto const& slots : table_rows(spec.scope, sheet, joins)) {
      said.append(run(spec, CheckedRow(form, slots)));
    }
  }
  return said;
}

}  // namespace mokuhyo::form

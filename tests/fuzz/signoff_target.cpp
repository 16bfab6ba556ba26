// Any bytes as the record of a sheet's sign-offs, and as the name of one who signs.
#include "base/utf8.h"
#include "fuzz/sheet.h"
#include "fuzz/target.h"
#include "input/encoding_check.h"
#include "signoff/record.h"
#include "signoff/signing.h"
#include "signoff/state.h"

namespace mokuhyo::fuzz {
namespace {

struct KnownSheet {
  form::Form form;
  signoff::Content content;
};

KnownSheet const& known_sheet() {
  static Sources sources;
  static KnownSheet const sheet = [] {
    auto const filled = fill(known_template(), "年度: 令和5年度\n課: 市民生活課\n", sources);
    return KnownSheet{filled.value().form, signoff::content_of(filled->data)};
  }();
  return sheet;
}

void read_as_record(std::string text) {
  Sources sources;
  auto const file = input::add_text("signoff.yaml", std::move(text), sources);
  if (!file.ok()) return;
  auto const record = signoff::parse_record(**file.value);
  expect(record.ok() || record.diagnostics.has_errors());
  expect_well_said(record.diagnostics);
  if (!record.ok()) return;
  auto const& [form, content] = known_sheet();
  auto const state = signoff::state_of(form, *record.value, content);
  auto const asked = signoff::signatories_of(form).size();
  auto const known = state.value->approvals.size();
  expect(known == asked || known == asked + 1);  // a role that is asked for no more
}

/// What is written of whoever may sign can be read again.
void sign_by(std::string const& name) {
  if (utf8::first_invalid(name) || signoff::check_words(name, {}).has_errors()) return;
  auto const& [form, content] = known_sheet();
  auto const entry = signoff::sign({form, content, {}}, {"課長", name, {2024, 4, 1}});
  Sources sources;
  auto const& file =
      sources.add("signoff.yaml", std::string(signoff::heading_text()) + *entry.value);
  auto const record = signoff::parse_record(file);
  expect(record.ok() && record.value->signatures.at(0).name == name);
}

}  // namespace
}  // namespace mokuhyo::fuzz

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  fuzz::read_as_record(fuzz::text_of(data, size));
  fuzz::sign_by(fuzz::text_of(data, size));
  return 0;
}

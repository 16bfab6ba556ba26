// Any bytes as a template: read, made into a schema and a new sheet, which is checked and bound.
#include "form/json_schema.h"
#include "form/starter.h"
#include "form/template_reader.h"
#include "fuzz/sheet.h"
#include "fuzz/target.h"
#include "input/encoding_check.h"
#include "input/load.h"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  Sources sources;
  auto const file = input::add_text("form.yaml", fuzz::text_of(data, size), sources);
  if (!file.ok()) return 0;
  auto const root = input::parse_yaml(**file.value);
  if (!root.ok()) return 0;
  auto const made = form::read_template(*root.value, "form");
  fuzz::expect(made.ok() || made.diagnostics.has_errors());
  fuzz::expect_well_said(made.diagnostics);
  if (!made.ok()) return 0;
  (void)form::json_schema(**made.value, "form");
  std::string sheet;
  for (auto const& part : form::starting_files(**made.value, "form", {2025, 4, 1}))
    sheet += part.text;
  fuzz::expect(fuzz::fill(**made.value, std::move(sheet), sources).has_value());
  return 0;
}

// Any bytes as YAML: where both ways of reading it have an answer, it is the same.
#include "fuzz/target.h"
#include "input/canonical.h"
#include "input/encoding_check.h"
#include "input/load.h"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  Sources sources;
  auto const added = input::add_text("a.yaml", fuzz::text_of(data, size), sources);
  if (!added.ok()) return 0;
  auto const& file = **added.value;
  if (input::find_forbidden_character(file, input::DirectionControls::kept)) return 0;
  auto const quick = input::read_quickly(file, {});
  auto const careful = input::read_carefully(file, {});
  fuzz::expect_well_said(careful.diagnostics);
  if (!quick) return 0;
  fuzz::expect_well_said(quick->diagnostics);
  if (careful.ok())
    fuzz::expect(input::canonical(*quick->value) == input::canonical(*careful.value));
  return 0;
}

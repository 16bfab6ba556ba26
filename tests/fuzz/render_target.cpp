// Any bytes as the YAML of a sheet: the whole way to a page of HTML and a PDF, in memory.
#include "fuzz/sheet.h"
#include "fuzz/target.h"
#include "html/page.h"
#include "layout/layout.h"
#include "pdf/document.h"
#include "support/fonts.h"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  Sources sources;
  auto sheet = fuzz::fill(fuzz::known_template(), fuzz::text_of(data, size), sources);
  if (!sheet) return 0;
  (void)html::form_page(sheet->form, {});
  auto layout = layout::lay_out({std::move(sheet->form)}, support::project_fonts());
  fuzz::expect(layout.ok() || layout.diagnostics.has_errors());
  if (!layout.ok()) return 0;
  auto& document = layout.value->document;
  if (document.metadata.date.empty()) document.metadata.date = "2024-03-31";
  auto const written = pdf::write(document, support::project_fonts());
  fuzz::expect(written.ok() || written.diagnostics.has_errors());
  return 0;
}

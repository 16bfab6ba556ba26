// Any bytes as two states of a sheet, with a line === between them: what changed, shown on the form
// and as a list.
#include "diff/marked_form.h"
#include "diff/sheet_changes.h"
#include "fuzz/sheet.h"
#include "fuzz/target.h"

#include <string_view>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  constexpr std::string_view between = "\n===\n";
  auto const text = fuzz::text_of(data, size);
  auto const middle = text.find(between);
  if (middle == std::string::npos) return 0;
  Sources sources;
  auto const& form = fuzz::known_template();
  auto const before = fuzz::fill(form, text.substr(0, middle + 1), sources);
  auto const after = fuzz::fill(form, text.substr(middle + between.size()), sources);
  if (!before || !after) return 0;
  fuzz::expect(diff::changes_between(before->data, before->data).empty());
  auto const changes = diff::changes_between(before->data, after->data);
  (void)diff::marked(after->form, changes);
  (void)diff::change_list("変更", changes, after->form);
  return 0;
}

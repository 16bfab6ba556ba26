#include "signoff/inspection.h"

#include <utility>

namespace mokuhyo::signoff {

Result<Standing> standing_of(std::filesystem::path const& path, form::Sheet const& sheet,
                             Sources& sources) {
  Diagnostics said;
  auto record = read_record(record_path(path), sources).take(said);
  if (!record) return said;
  auto content = content_of(sheet.data);
  auto state = state_of(sheet.form, *record, content).take(said);
  return {Standing{std::move(content), *std::move(record), *std::move(state)}, std::move(said)};
}

Result<Inspected> inspect(std::filesystem::path const& path, form::SheetReader& reader) {
  Diagnostics said;
  auto sheet = reader.read_with_data(path).take(said);
  if (!sheet) return said;
  auto standing = standing_of(path, *sheet, reader.sources()).take(said);
  if (!standing) return said;
  return {Inspected{*std::move(sheet), *std::move(standing)}, std::move(said)};
}

}  // namespace mokuhyo::signoff

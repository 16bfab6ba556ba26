#include "form/sheet_texts.h"

namespace mokuhyo::form {
namespace {

void add_texts(Fields const& fields, Record const& record, std::vector<SheetText>& found) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    auto const& value = record.values.at(i);
    for (auto const& item : value.items) found.push_back({&fields[i], &item});
    for (auto const& inner : value.records) add_texts(fields[i].fields, inner, found);
  }
}

}  // namespace

std::vector<SheetText> sheet_texts(Fields const& fields, Record const& record) {
  std::vector<SheetText> found;
  add_texts(fields, record, found);
  return found;
}

Span place_within(Span span, std::string_view part) {
  if (span.file == nullptr) return span;
  auto const at = span.file->text().substr(span.offset, span.length).find(part);
  if (at == std::string_view::npos) return span;
  return {span.file, span.offset + static_cast<std::uint32_t>(at),
          static_cast<std::uint32_t>(part.size())};
}

}  // namespace mokuhyo::form

#include "fuzz/sheet.h"

#include "form/bind.h"
#include "form/check.h"
#include "form/record_reader.h"
#include "form/sums.h"
#include "form/template_reader.h"
#include "fuzz/target.h"
#include "input/encoding_check.h"
#include "input/load.h"

#include <memory>
#include <utility>

namespace mokuhyo::fuzz {

std::optional<form::Form> fill(form::Template const& form, std::string bytes, Sources& sources) {
  Diagnostics said;
  auto const file = input::add_text("sheet.yaml", std::move(bytes), sources).take(said);
  auto root = file ? input::parse_yaml(**file).take(said) : std::nullopt;
  expect(root || said.has_errors());
  auto* const mapping = root ? std::get_if<input::Mapping>(&root->data) : nullptr;
  if (mapping == nullptr) return std::nullopt;
  form::SheetFiles files;
  files.entries = std::move(mapping->entries);
  files.span = {*file, 0, 0};
  auto typed = form::read_record(form, files).take(said);
  auto const record = form::with_sums(form, *std::move(typed)).take(said);
  auto const joins = form::join(form, *record).take(said);
  if (!said.has_errors()) said.append(form::run_checks(form, *record, *joins));
  auto filled = form::bind(form, *record, *joins).take(said);
  for (auto const& each : said.sorted()) expect(!each.message.empty());
  return said.has_errors() ? std::nullopt : std::move(filled);
}

form::Template const& known_template() {
  static Sources sources;
  static auto const made = [] {
    auto const root = input::load_yaml(MOKUHYO_SOURCE_DIR "/tests/fuzz/form.yaml", sources);
    auto read = form::read_template(root.value.value(), "form");
    expect(read.ok());
    return *std::move(read.value);
  }();
  return *made;
}

}  // namespace mokuhyo::fuzz

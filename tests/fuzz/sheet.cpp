#include "fuzz/sheet.h"

#include "form/bind.h"
#include "form/check.h"
#include "form/extract_data.h"
#include "form/record_reader.h"
#include "form/sums.h"
#include "form/template_reader.h"
#include "fuzz/target.h"
#include "input/encoding_check.h"
#include "input/load.h"

#include <memory>
#include <utility>

namespace mokuhyo::fuzz {

namespace {

/// The entries of a sheet in one file, without that which names its template.
std::optional<form::SheetFiles> read_files(std::string bytes, Sources& sources) {
  Diagnostics said;
  auto const file = input::add_text("sheet.yaml", std::move(bytes), sources).take(said);
  auto root = file ? input::parse_yaml(**file).take(said) : std::nullopt;
  expect(root || said.has_errors());
  expect_well_said(said);
  auto* const mapping = root ? std::get_if<input::Mapping>(&root->data) : nullptr;
  if (mapping == nullptr) return std::nullopt;
  std::erase_if(mapping->entries, [](auto const& entry) { return entry.key == "template"; });
  form::SheetFiles files;
  files.entries = std::move(mapping->entries);
  files.span = {*file, 0, 0};
  return files;
}

}  // namespace

std::optional<FilledSheet> fill(form::Template const& form, std::string bytes, Sources& sources) {
  auto const files = read_files(std::move(bytes), sources);
  if (!files) return std::nullopt;
  Diagnostics said;
  auto typed = form::read_record(form, *files).take(said);
  auto const record = form::with_sums(form, *std::move(typed)).take(said);
  auto const joins = form::join(form, *record).take(said);
  if (!said.has_errors()) said.append(form::run_checks(form, *record, *joins));
  auto filled = form::bind(form, *record, *joins).take(said);
  expect_well_said(said);
  if (said.has_errors()) return std::nullopt;
  return FilledSheet{*std::move(filled), form::extract_data(form, *record, *joins)};
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

#include "form/sheet.h"

#include "form/bind.h"
#include "form/check.h"
#include "form/extract_data.h"
#include "form/join.h"
#include "form/record_reader.h"
#include "form/sheet_files.h"
#include "form/sums.h"
#include "form/template_library.h"
#include "input/encoding_check.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace mokuhyo::form {
namespace {

enum class Wanted { form, form_and_data };

/// Types and binds what the files of a sheet hold.
Result<Sheet> fill(Template const& form, SheetFiles const& files, Wanted wanted) {
  Diagnostics said;
  auto typed = read_record(form, files).take(said);
  auto const record = with_sums(form, *std::move(typed)).take(said);
  if (files.completeness == Completeness::partial) return said;
  auto const names = said.has_errors() ? RowNames::doubtful : RowNames::sound;
  auto const joins = join(form, *record, names).take(said);
  // Doubts are about what is sound.
  if (!said.has_errors()) said.append(run_checks(form, *record, *joins));
  auto filled = bind(form, *record, *joins).take(said);
  if (said.has_errors()) return said;
  Sheet sheet{*std::move(filled), {}, {files.files, form.files}};
  if (wanted == Wanted::form_and_data) sheet.data = extract_data(form, *record, *joins);
  return {std::move(sheet), std::move(said)};
}

/// The first character of each file that turns the direction of writing against `form`'s will.
Diagnostics refuse_directions(Template const& form, SheetFiles const& files) {
  Diagnostics said;
  for (auto const* const file : files.files) {
    auto found = input::find_forbidden_character(*file, form.direction_controls);
    if (found) said.add(*std::move(found));
  }
  return said;
}

/// A template in the place of a sheet, which would get an error for each of its keys.
bool is_template(SheetFiles const& files) {
  auto const has = [&files](std::string_view key) {
    return std::any_of(files.entries.begin(), files.entries.end(),
                       [key](input::Entry const& entry) { return entry.key == key; });
  };
  return has("title") && (has("blocks") || has("extends"));
}

Diagnostic no_sheet(input::Entry const& form) {
  return error_at(form.key_span,
                  {"これはテンプレートで、シートではありません", "this is a template, not a sheet"},
                  {"シートを確かめると、テンプレートの誤りも出ます。テンプレートだけなら "
                   "「mokuhyo schema ファイル」で確かめます",
                   "check a sheet of it, which shows what is wrong in both; "
                   "`mokuhyo schema FILE` checks a template alone"});
}

}  // namespace

struct SheetReader::State {
  [[nodiscard]] Result<Sheet> read(std::filesystem::path const& path, Wanted wanted);

  TemplateLibrary templates;
  Sources& sources;
};

Result<Sheet> SheetReader::State::read(std::filesystem::path const& path, Wanted wanted) {
  Diagnostics said;
  auto const files = read_sheet_files(path, sources).take(said);
  if (!files || !files->form) return said;
  if (is_template(*files)) {
    said.add(no_sheet(*files->form));
    return said;
  }
  auto const form = templates.find(files->form->value, files->folder).take(said);
  if (!form) return said;
  said.append(refuse_directions(**form, *files));
  auto sheet = fill(**form, *files, wanted).take(said);
  if (!sheet || said.has_errors()) return said;
  auto const* const name = files->form->value.scalar();
  if (name != nullptr) sheet->data.form = name->text;
  return {*std::move(sheet), std::move(said)};
}

SheetReader::SheetReader(std::vector<std::filesystem::path> template_folders, Sources& sources)
    : m_state(new State{{std::move(template_folders), sources}, sources}) {}

SheetReader::~SheetReader() = default;

Result<Form> SheetReader::read(std::filesystem::path const& path) {
  Diagnostics said;
  auto sheet = m_state->read(path, Wanted::form).take(said);
  if (!sheet) return said;
  return {std::move(sheet->form), std::move(said)};
}

Sources& SheetReader::sources() { return m_state->sources; }

Result<Sheet> SheetReader::read_with_data(std::filesystem::path const& path) {
  return m_state->read(path, Wanted::form_and_data);
}

}  // namespace mokuhyo::form

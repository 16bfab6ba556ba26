#include "form/sheet.h"

#include "form/bind.h"
#include "form/check.h"
#include "form/join.h"
#include "form/record_reader.h"
#include "form/sheet_files.h"
#include "form/sums.h"
#include "form/template_library.h"

#include <utility>

namespace mokuhyo::form {
namespace {

/// Types and binds what the files of a sheet hold.
Result<Form> fill(Template const& form, SheetFiles const& files) {
  Diagnostics said;
  auto typed = read_record(form, files).take(said);
  auto const record = with_sums(form, *std::move(typed)).take(said);
  if (files.completeness == Completeness::partial) return said;
  auto const joins = join(form, *record).take(said);
  // Doubts are about what is sound.
  if (!said.has_errors()) said.append(run_checks(form, *record, *joins));
  auto filled = bind(form, *record, *joins).take(said);
  if (said.has_errors()) return said;
  return {*std::move(filled), std::move(said)};
}

}  // namespace

struct SheetReader::State {
  TemplateLibrary templates;
  Sources& sources;
};

SheetReader::SheetReader(std::vector<std::filesystem::path> template_folders, Sources& sources)
    : m_state(new State{{std::move(template_folders), sources}, sources}) {}

SheetReader::~SheetReader() = default;

Result<Form> SheetReader::read(std::filesystem::path const& path) {
  Diagnostics said;
  auto const files = read_sheet_files(path, m_state->sources).take(said);
  if (!files || !files->form) return said;
  auto const form = m_state->templates.find(files->form->value, files->folder).take(said);
  if (!form) return said;
  auto filled = fill(**form, *files).take(said);
  if (!filled || said.has_errors()) return said;
  return {*std::move(filled), std::move(said)};
}

}  // namespace mokuhyo::form

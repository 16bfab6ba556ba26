#include "signoff/recording.h"

#include "base/file.h"
#include "base/folder_lock.h"
#include "input/load.h"
#include "signoff/inspection.h"

#include <string>
#include <system_error>
#include <utility>

namespace mokuhyo::signoff {
namespace {

namespace fs = std::filesystem;

/// What stands at `path`, byte for byte; the heading if there is no file.
Result<std::string> text_at(fs::path const& path) {
  std::error_code failed;
  if (!fs::exists(path, failed) && !failed) return std::string(heading_text());
  return read_file(path, input::Limits().file_bytes);
}

/// `text`, of which nothing is changed, with `entry` at its end.
std::string with_entry(std::string text, std::string_view entry) {
  if (text.empty()) text = heading_text();
  if (!text.ends_with('\n')) text += '\n';
  return text.append(entry);
}

/// What is appended must be read back as what was there and one entry more: a file that somebody
/// wrote in another style of YAML may not bear it.
Diagnostics check_growth(std::string const& text, std::size_t before, Sources& sources) {
  Diagnostics said;
  auto const& file = sources.add("signoff.yaml", text);
  auto const record = parse_record(file).take(said);
  if (record && record->signatures.size() == before + 1) return {};
  said.error({},
             {"今ある記録には書き足せません", "nothing can be added to the record as it stands"},
             {"signoff.yaml を mokuhyo の書いた形に戻してください",
              "put signoff.yaml back as mokuhyo wrote it"});
  return said;
}

/// Adds `entry` to the record at `path`, which has `before` entries.
Diagnostics append(fs::path const& path, std::string const& entry, std::size_t before,
                   Sources& sources) {
  Diagnostics said;
  auto text = text_at(path).take(said);
  if (!text) return said;
  auto const grown = with_entry(*std::move(text), entry);
  said.append(check_growth(grown, before, sources));
  if (!said.has_errors()) said.append(write_file(path, grown));
  return said;
}

}  // namespace

Diagnostics sign_on_disk(fs::path const& sheet, Signer const& signer, form::SheetReader& reader) {
  auto said = check_words(signer.name, {});
  if (said.has_errors()) return said;
  auto const path = record_path(sheet);
  FolderLock const lock(path.parent_path());
  auto const inspected = inspect(sheet, reader).take(said);
  if (!inspected || said.has_errors()) return said;
  auto const& [content, record, state] = inspected->standing;
  auto const entry = sign({inspected->sheet.form, content, record}, signer).take(said);
  if (entry) said.append(append(path, *entry, record.signatures.size(), reader.sources()));
  return said;
}

}  // namespace mokuhyo::signoff

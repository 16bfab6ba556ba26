#include "pack/read_back.h"

#include "base/control_character.h"
#include "base/file.h"
#include "base/temporary_files.h"
#include "base/utf8.h"
#include "pack/carried_data.h"
#include "pack/manifest.h"
#include "pdf/attached_files.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

Diagnostics refuse_empty(std::filesystem::path const& pdf) {
  Diagnostics said;
  said.add(path_error(
      pdf, {"この PDF にはシートのデータが添付されていません", "this PDF carries no sheet's data"},
      {"mokuhyo publish で作ったシートごとの PDF を指定してください",
       "name the PDF of one sheet that `mokuhyo publish` made"}));
  return said;
}

}  // namespace

Result<std::vector<form::NamedText>> read_carried_data(std::filesystem::path const& pdf) {
  Diagnostics said;
  auto attached = pdf::attached_files(pdf).take(said);
  if (!attached) return said;
  std::vector<form::NamedText> files;
  std::set<std::string> names;
  for (auto& file : *attached) {
    auto name = plain_name(file.name);
    if (!names.insert(name).second) return refuse_double(pdf, name);
    files.push_back({std::move(name), std::move(file.bytes)});
  }
  if (std::any_of(names.begin(), names.end(), says_what_it_is)) return files;
  return refuse_empty(pdf);
}

Result<ReadSheets> read_carried_sheet(std::filesystem::path const& pdf, form::SheetReader& reader) {
  Diagnostics said;
  auto const carried = read_carried_data(pdf).take(said);
  auto const files = TemporaryFiles::make().take(said);
  if (!carried || !files) return said;
  auto const folder = (*files)->path() / pdf.stem();
  for (auto const& file : *carried)
    said.append(write_file(folder / file.name, file.text, Flush::later));
  auto const publication = find_publication(folder, reader.sources()).take(said);
  if (!publication) return said;
  auto sheets = read_with_data(*publication, reader).take(said);
  if (!sheets) return said;
  return {*std::move(sheets), std::move(said)};
}

std::vector<std::filesystem::path> sheet_pdfs_in(std::filesystem::path const& folder) {
  std::error_code failed;
  std::vector<std::filesystem::path> pdfs;
  if (!std::filesystem::exists(folder / manifest_name, failed)) return pdfs;
  for (auto const& entry : std::filesystem::directory_iterator(folder / "sheets", failed)) {
    if (entry.path().extension() == ".pdf") pdfs.push_back(entry.path());
  }
  std::ranges::sort(pdfs);
  return pdfs;
}

std::string plain_name(std::string_view name) {
  if (utf8::first_invalid(name)) return "data";
  auto const folder_end = name.find_last_of("/\\");
  if (folder_end != std::string_view::npos) name.remove_prefix(folder_end + 1);
  std::string plain;
  while (!name.empty()) {
    auto const [character, length] = utf8::decode(name);
    bool const is_hidden = is_control(character) || turns_direction(character);
    bool const is_leading_dot = character == U'.' && plain.empty();
    if (!is_hidden && !is_leading_dot) plain += name.substr(0, length);
    name.remove_prefix(length);
  }
  return plain.empty() ? "data" : plain;
}

}  // namespace mokuhyo::pack

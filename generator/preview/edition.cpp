#include "preview/edition.h"

#include "base/file.h"
#include "pack/read_back.h"

#include <system_error>
#include <utility>

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

/// Where an edition has the PDFs of its sheets (pack/edition.h).
constexpr char const* sheets_folder = "sheets";

}  // namespace

form::SheetData const* Edition::find(std::string const& name) {
  auto const pdf = pdf_of(name);
  if (pdf.empty()) return nullptr;
  auto known = m_sheets.find(pdf);
  if (known == m_sheets.end() || known->second.stamps.have_changed())
    known = m_sheets.insert_or_assign(pdf, read(pdf)).first;
  auto const& data = known->second.data;
  return data ? &*data : nullptr;
}

fs::path Edition::pdf_of(std::string const& name) const {
  std::error_code failed;
  bool const is_folder = fs::is_directory(m_path, failed);
  return is_folder ? m_path / sheets_folder / (name + ".pdf") : m_path;
}

Edition::Entry Edition::read(fs::path const& pdf) const {
  Entry entry;
  entry.stamps.remember({pdf});
  entry.data = data_of(pdf);
  return entry;
}

std::optional<form::SheetData> Edition::data_of(fs::path const& pdf) const {
  std::error_code failed;
  if (!fs::is_regular_file(pdf, failed)) return std::nullopt;
  Sources sources;
  form::SheetReader reader(m_template_folders, sources);
  auto read = pack::read_carried_sheet(pdf, reader);
  if (!read.ok() || read.value->data.empty()) return std::nullopt;
  return std::move(read.value->data.front());
}

Diagnostics Edition::check(fs::path const& path) {
  Diagnostics said;
  std::error_code failed;
  if (path.empty() || fs::is_directory(path / sheets_folder, failed)) return said;
  if (fs::is_regular_file(path, failed)) return pack::read_carried_data(path).diagnostics;
  said.add(
      path_error(path, {"公表した版ではありません", "this is no published edition"},
                 {"「mokuhyo publish」で作ったフォルダーか、シート一枚の PDF を指定してください",
                  "name a folder that `mokuhyo publish` made, or the PDF of one sheet"}));
  return said;
}

}  // namespace mokuhyo::preview

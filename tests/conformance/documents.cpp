// Writes the documents that the conformance tests check to a folder: those that must hold to
// good/, the same as press forms to press/, and beside them one that must not hold.
#include "base/file.h"
#include "frame/press_form.h"
#include "pdf/document.h"
#include "sample.h"

#include <cstdio>
#include <filesystem>
#include <string>

namespace mokuhyo::pdf {
namespace {

std::string written(frame::Document const& document, Claims const& claims = {}) {
  auto pdf = write(document, sample::fonts(), claims);
  return pdf.ok() ? std::move(*pdf.value) : std::string();
}

/// The file with its title made unreadable, without moving a byte.
std::string without_title(std::string pdf) {
  for (auto const* name : {"<dc:title>", "</dc:title>"}) {
    auto const at = pdf.find(name);
    if (at == std::string::npos) return {};
    pdf[pdf.find("title", at)] = 'T';
  }
  return pdf;
}

bool save(std::filesystem::path const& path, std::string const& bytes) {
  return !bytes.empty() && !write_file(path, bytes).has_errors();
}

bool save_all(std::filesystem::path const& folder) {
  bool saved = true;
  for (auto const& [name, document] : sample::all()) {
    auto const file = name + ".pdf";
    saved = save(folder / "good" / file, written(document)) && saved;
    auto const pressed = written(frame::press_form(document), press_claims);
    saved = save(folder / "press" / file, pressed) && saved;
  }
  auto const data = sample::with_data();
  saved = save(folder / "data" / "default.pdf", written(data, carrier_claims)) && saved;
  for (char const level : {'B', 'U'}) {
    auto const name = std::string("3") + level + ".pdf";
    saved = save(folder / "levels" / name, written(data, {Archival{3, level}, Accessible::no})) &&
            saved;
  }
  auto const table = written(sample::tagged_table(sample::biz_gothic));
  return save(folder / "without-title.pdf", without_title(table)) && saved;
}

}  // namespace
}  // namespace mokuhyo::pdf

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: conformance_documents FOLDER\n", stderr);
    return 2;
  }
  return mokuhyo::pdf::save_all(argv[1]) ? 0 : 1;
}

#include "reading.h"

#include "pdf/document.h"
#include "sample.h"
#include "support/text_file.h"

#include <stdexcept>

namespace mokuhyo::pdf {
namespace {

std::string without_blank_lines(std::string const& text) {
  std::string lines;
  for (char const c : text) {
    bool const line_end = c == '\n' || c == '\f';
    if (!line_end) {
      lines += c;
    } else if (!lines.empty() && lines.back() != '\n') {
      lines += '\n';
    }
  }
  if (!lines.empty() && lines.back() == '\n') lines.pop_back();
  return lines;
}

std::string bytes_of(frame::Document const& document, Claims const& claims) {
  auto pdf = write(document, sample::fonts(), claims);
  if (!pdf.ok()) throw std::runtime_error("the sample cannot be written");
  return std::move(*pdf.value);
}

}  // namespace

WrittenFile::WrittenFile(frame::Document const& document, Claims const& claims)
    : m_bytes(bytes_of(document, claims)), m_path(m_folder.write("document.pdf", m_bytes)) {}

support::Outcome WrittenFile::ask(std::vector<std::string> words) const {
  words.push_back(m_path);
  return support::run(words);
}

std::string WrittenFile::unpacked() const {
  return support::run({"qpdf", "--qdf", "--no-original-object-ids", m_path, "-"}).output;
}

std::string WrittenFile::text_by_poppler() const {
  return without_blank_lines(support::run({"pdftotext", m_path, "-"}).output);
}

std::string WrittenFile::text_by_mupdf() const {
  return without_blank_lines(ask({"mutool", "draw", "-q", "-F", "txt"}).output);
}

std::string WrittenFile::picture_by_poppler() const {
  auto const root = (m_folder / "poppler").string();
  (void)support::run({"pdftoppm", "-gray", "-r", "200", "-singlefile", m_path, root});
  return support::read_text(root + ".pgm");
}

std::string WrittenFile::picture_by_mupdf() const {
  auto const path = (m_folder / "mupdf.pgm").string();
  (void)ask({"mutool", "draw", "-q", "-r", "200", "-c", "gray", "-F", "pgm", "-o", path});
  return support::read_text(path);
}

}  // namespace mokuhyo::pdf

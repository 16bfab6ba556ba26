#include "pdf/attached_files.h"

#include "base/file.h"
#include "pdf/deflate.h"

#include <qpdf/qpdf-c.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace mokuhyo::pdf {
namespace {

struct Free {
  void operator()(unsigned char* bytes) const { std::free(bytes); }  // libqpdf's are malloc's
};

/// An open PDF. Objects are handles; what is not there or of another type is a null object.
class OpenPdf {
 public:
  explicit OpenPdf(std::string const& bytes) : m_pdf(qpdf_init()) {
    qpdf_silence_errors(m_pdf);
    qpdf_set_suppress_warnings(m_pdf, QPDF_TRUE);
    qpdf_read_memory(m_pdf, "", bytes.data(), bytes.size(), nullptr);
  }
  ~OpenPdf() { qpdf_cleanup(&m_pdf); }
  OpenPdf(OpenPdf const&) = delete;
  OpenPdf& operator=(OpenPdf const&) = delete;

  /// What went wrong since this was last asked.
  [[nodiscard]] qpdf_error_code_e take_error() {
    if (qpdf_has_error(m_pdf) == QPDF_FALSE) return qpdf_e_success;
    return qpdf_get_error_code(m_pdf, qpdf_get_error(m_pdf));
  }

  [[nodiscard]] qpdf_oh root() { return qpdf_get_root(m_pdf); }
  [[nodiscard]] qpdf_oh at(qpdf_oh dictionary, char const* key) {
    return qpdf_oh_get_key_if_dict(m_pdf, dictionary, key);
  }
  [[nodiscard]] int size(qpdf_oh array) {
    return is_array(array) ? qpdf_oh_get_array_n_items(m_pdf, array) : 0;
  }
  [[nodiscard]] qpdf_oh item(qpdf_oh array, int index) {
    return qpdf_oh_get_array_item(m_pdf, array, index);
  }
  /// What references to it go by; 0 for what has no number of its own.
  [[nodiscard]] int number(qpdf_oh object) { return qpdf_oh_get_object_id(m_pdf, object); }
  [[nodiscard]] bool is_array(qpdf_oh object) { return qpdf_oh_is_array(m_pdf, object) != 0; }
  [[nodiscard]] bool is_null(qpdf_oh object) { return qpdf_oh_is_null(m_pdf, object) != 0; }

  [[nodiscard]] std::string text(qpdf_oh string) {
    std::size_t length = 0;
    auto const* const bytes = qpdf_oh_get_binary_utf8_value(m_pdf, string, &length);
    return bytes == nullptr ? std::string() : std::string(bytes, length);
  }

  /// What a stream holds, unless that is more than `limit` or cannot be read. libqpdf would unpack
  /// it without end, so that is done here.
  [[nodiscard]] std::optional<std::string> content(qpdf_oh stream, std::size_t limit) {
    if (qpdf_oh_is_stream(m_pdf, stream) == QPDF_FALSE) return std::nullopt;
    unsigned char* bytes = nullptr;
    std::size_t length = 0;
    auto const failed =
        qpdf_oh_get_stream_data(m_pdf, stream, qpdf_dl_none, nullptr, &bytes, &length);
    std::unique_ptr<unsigned char, Free> const packed(bytes);
    if ((failed & QPDF_ERRORS) != 0 || bytes == nullptr) return std::nullopt;
    std::string text(bytes, bytes + length);
    if (is_deflated(stream)) return inflated(text, limit);
    return length <= limit ? std::optional(std::move(text)) : std::nullopt;
  }

 private:
  [[nodiscard]] bool is_deflated(qpdf_oh stream) {
    auto filter = at(qpdf_oh_get_dict(m_pdf, stream), "/Filter");
    if (size(filter) == 1) filter = item(filter, 0);
    return qpdf_oh_is_name_and_equals(m_pdf, filter, "/FlateDecode") != 0;
  }

  qpdf_data m_pdf;
};

/// The numbers of the files that viewers show: those of the name tree (ISO 32000-1, 7.9.6). It is
/// walked for so many nodes, and of each so many entries, as an honest one has at most.
std::set<int> numbers_of_shown_files(OpenPdf& pdf, int most) {
  std::set<int> numbers;
  std::vector<qpdf_oh> nodes{pdf.at(pdf.at(pdf.root(), "/Names"), "/EmbeddedFiles")};
  for (std::size_t i = 0; i < nodes.size() && std::cmp_less(i, most); ++i) {
    auto const kids = pdf.at(nodes[i], "/Kids");
    for (int kid = 0; kid < std::min(pdf.size(kids), most); ++kid)
      nodes.push_back(pdf.item(kids, kid));
    auto const names = pdf.at(nodes[i], "/Names");
    for (int file = 1; file < std::min(pdf.size(names), 2 * most); file += 2)
      numbers.insert(pdf.number(pdf.item(names, file)));
  }
  return numbers;
}

class AttachmentReader {
 public:
  AttachmentReader(std::filesystem::path const& path, AttachmentLimits const& limits)
      : m_path(path), m_limits(limits), m_room(limits.bytes) {}

  [[nodiscard]] Result<std::vector<AttachedFile>> read(std::string const& bytes) {
    OpenPdf pdf(bytes);
    auto const error = pdf.take_error();
    if (error == qpdf_e_password) return locked();
    if (error != qpdf_e_success) return broken();
    auto const list = pdf.at(pdf.root(), "/AF");
    auto const count = static_cast<std::size_t>(pdf.size(list));
    if (count > m_limits.files) return too_much();
    auto const shown = numbers_of_shown_files(pdf, static_cast<int>(m_limits.files));
    std::vector<AttachedFile> files;
    for (std::size_t i = 0; i < count; ++i) {
      auto const specification = pdf.item(list, static_cast<int>(i));
      if (!shown.contains(pdf.number(specification))) return replaced();
      auto file = read_one(pdf, specification);
      if (!file) return too_much();
      files.push_back(*std::move(file));
    }
    if (pdf.take_error() != qpdf_e_success) return broken();
    return files;
  }

 private:
  [[nodiscard]] std::optional<AttachedFile> read_one(OpenPdf& pdf, qpdf_oh specification) {
    auto const embedded = pdf.at(specification, "/EF");
    auto const unicode = pdf.at(embedded, "/UF");
    auto content = pdf.content(pdf.is_null(unicode) ? pdf.at(embedded, "/F") : unicode, m_room);
    if (!content) return std::nullopt;
    m_room -= content->size();
    return AttachedFile{pdf.text(pdf.at(specification, "/UF")), *std::move(content)};
  }

  [[nodiscard]] Diagnostics refusal(Message message, Message hint) const {
    Diagnostics said;
    said.add(path_error(m_path, std::move(message), std::move(hint)));
    return said;
  }

  [[nodiscard]] Diagnostics broken() const {
    return refusal({"PDF として読めません", "this cannot be read as a PDF"},
                   {"公表された PDF をもう一度入手してください", "get the published PDF again"});
  }

  /// A program that knows nothing of /AF leaves the old file there when it attaches a new one.
  [[nodiscard]] Diagnostics replaced() const {
    return refusal({"添付ファイルが、PDF ができた後で差し替えられています",
                    "what is attached to the PDF was replaced after it was made"},
                   {"公表された PDF をもう一度入手してください", "get the published PDF again"});
  }

  [[nodiscard]] Diagnostics locked() const {
    return refusal({"PDF にパスワードがかかっています", "the PDF is protected by a password"},
                   {"パスワードを外したものを指定してください", "name one without a password"});
  }

  [[nodiscard]] Diagnostics too_much() const {
    auto const files = std::to_string(m_limits.files);
    auto const megabytes = std::to_string(m_limits.bytes >> 20U);
    return refusal({"添付ファイルが壊れているか、多すぎます",
                    "what is attached to the PDF is broken or too much"},
                   {files + " 個まで、合わせて " + megabytes + " MB まで読めます",
                    "up to " + files + " files and " + megabytes + " MB together are read"});
  }

  std::filesystem::path const& m_path;
  AttachmentLimits const& m_limits;
  std::size_t m_room;  // for what is still to be unpacked
};

}  // namespace

Result<std::vector<AttachedFile>> attached_files(std::filesystem::path const& path,
                                                 AttachmentLimits const& limits) {
  Diagnostics said;
  auto const bytes = read_file(path, limits.pdf_bytes).take(said);
  if (!bytes) return said;
  return AttachmentReader(path, limits).read(*bytes);
}

}  // namespace mokuhyo::pdf

#pragma once
// Reads back the files that are attached to a finished PDF (ISO 32000-1, 7.11.4). The only unit
// that knows libqpdf.

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace mokuhyo::pdf {

/// `name` is as the PDF has it, in UTF-8; whoever writes it to a disk makes it safe first.
struct AttachedFile {
  std::string name;
  std::string bytes;
};

/// What is taken of one PDF; more is an error that names the limit.
struct AttachmentLimits {
  std::size_t pdf_bytes = 64U << 20U;
  std::size_t files = 1000;
  std::size_t bytes = 64U << 20U;  // of all attached files, unpacked
};

/// The files attached to the PDF at `path` as associated with it (/AF; ISO 19005-3, 6.8), in its
/// order; none is no error. Errors: those of read_file; no PDF, a broken one, one with a password;
/// a limit passed; a file that viewers do not show, since another took its place.
[[nodiscard]] Result<std::vector<AttachedFile>> attached_files(std::filesystem::path const& path,
                                                               AttachmentLimits const& limits = {});

}  // namespace mokuhyo::pdf

#include "pdf/document.h"

#include "pdf/document_writer.h"

#include <span>
#include <utility>

namespace mokuhyo::pdf {

Result<std::string> write(frame::Document const& document, font::Library const& fonts,
                          Claims const& claims, Workers const& workers) {
  DocumentWriter writer({fonts, claims, workers});
  writer.add(std::span(&document, 1), Side::back);
  return writer.finish(document);
}

Diagnostics refusals(frame::Document const& document, font::Library const& fonts,
                     Claims const& claims, Workers const& workers) {
  DocumentCheck check({fonts, claims, workers});
  check.add(std::span(&document, 1), Side::back);
  return check.finish(document).diagnostics;
}

}  // namespace mokuhyo::pdf

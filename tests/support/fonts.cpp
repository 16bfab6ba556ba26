#include "support/fonts.h"

#include <memory>
#include <stdexcept>

namespace mokuhyo::support {
namespace {

std::unique_ptr<font::Library> load() {
  static Sources sources;
  auto catalog = font::load_catalog(MOKUHYO_SOURCE_DIR "/fonts/catalog.yaml", sources);
  if (!catalog.ok()) {
    throw std::runtime_error("the catalogue of fonts cannot be read");
  }
  return std::make_unique<font::Library>(std::move(*catalog.value));
}

}  // namespace

font::Library const& project_fonts() {
  static auto const library = load();
  return *library;
}

}  // namespace mokuhyo::support

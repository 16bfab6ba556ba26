#pragma once
// What stands around the sheets of a pack, as its pack.yaml asks for it.

#include "base/source.h"
#include "pack/pack_template.h"

#include <filesystem>
#include <optional>
#include <string>

namespace mokuhyo::pack {

/// How pages are numbered: those before the sheets i, ii, … and the sheets from 1; or all from 1.
enum class Numbering { separate, continuous };

struct FrontMatter {
  bool cover = true, contents = true, summary = true, foot = true;
  std::string index;  // the heading of the column whose cells are listed; empty: no index
  Span index_span;
  Numbering numbering = Numbering::separate;
  std::optional<std::filesystem::path> last_year;  // the pack of the year before
  std::string pack_template = standard_pack_template;
};

/// Whether a pack is printed with what stands around its sheets, or the sheets alone.
enum class Dress { plain, full };

/// Whether sheets with errors are left out, or end it all.
enum class AtFaults { stop, keep_going };

}  // namespace mokuhyo::pack

#pragma once
// What `render` and `check` do alike: everything from the paths up to the finished bytes.

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/environment.h"
#include "pack/publication.h"

#include <optional>
#include <vector>

namespace mokuhyo::cli {

/// A publication and, if nothing of it is wrong, its PDF.
struct Product {
  pack::Publication publication;
  std::optional<pack::Rendered> rendered;
};

struct Production {
  std::vector<Product> products;
  Diagnostics diagnostics;
};

/// One product for each path, or one for all.
enum class Grouping { each, joined };

/// `publication` as `asked` on the command line, which counts before what the pack says.
[[nodiscard]] pack::Publication printed_as(pack::Publication publication,
                                           form::PrintChoice const& asked);

/// Reads all sheets that `arguments.paths` name and renders them; reports everything that is wrong
/// with any of them. `sources` must outlive what is returned.
[[nodiscard]] Production produce(Arguments const& arguments, Grouping grouping,
                                 Environment const& environment, Sources& sources);

}  // namespace mokuhyo::cli

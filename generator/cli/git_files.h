#pragma once
// Files as they are in a revision of a git repository, fetched by the git program itself.

#include "base/result.h"
#include "base/temporary_files.h"

#include <memory>
#include <string>

namespace mokuhyo::cli {

/// What stands at `path`, seen from here, in `revision`: the YAML files under it, or it alone, in a
/// new folder under their own paths. No shell takes part and no name is taken for an option.
/// Errors: no git, no repository, no such revision or file; more than 100,000 files or 256 MB.
[[nodiscard]] Result<std::unique_ptr<TemporaryFiles>> files_at(std::string const& revision,
                                                               std::string const& path);

}  // namespace mokuhyo::cli

#pragma once
// The words of --shard and --merge.

#include "base/result.h"
#include "pack/shard.h"

#include <optional>
#include <string>

namespace mokuhyo::cli {

/// "2/8"; nothing for an empty word. Counts go up to 10,000.
[[nodiscard]] Result<std::optional<pack::Shard>> read_shard(std::string const& word);

/// "8": how many shards are to be joined; nothing for an empty word.
[[nodiscard]] Result<std::optional<std::size_t>> read_merge(std::string const& word);

}  // namespace mokuhyo::cli

#pragma once
// An edition whose PDFs are made by several runs, each on a machine of its own if need be: every
// run makes a shard of them in a folder beside the edition's, and the last one joins them.

#include "base/staged_folder.h"
#include "pack/edition_pdfs.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// The file of a shard's folder that tells what its PDFs were made of.
inline constexpr std::string_view shard_record_name = "shard.json";

/// The `number`-th of `count` shards, counted from 1.
struct Shard {
  std::size_t number = 1, count = 1;
};

/// Where a shard of the edition at `edition` stands [r5.shard-2-of-8].
[[nodiscard]] std::filesystem::path shard_folder(std::filesystem::path const& edition, Shard shard);

/// The publication with the shard's sheets alone: of all sheets every `count`-th, in no
/// groups.
[[nodiscard]] Publication shard_of(Publication const& whole, Shard shard);

/// What the files of the shard's sheets are called in the edition of `whole`.
[[nodiscard]] std::vector<std::string> names_in_shard(Publication const& whole, Shard shard);

/// Writes the PDFs of a shard's sheets under `names` into `folder`, which is the caller's to
/// commit. The sources' book is that of shard_of. Gives how many pages they have.
[[nodiscard]] Result<std::size_t> write_shard(EditionSources const& sources,
                                              std::vector<std::string> const& names,
                                              StagedFolder& folder, Crew const& crew = {});

/// The PDFs of all `count` shards beside `edition`. Errors: a shard that is not there, or was made
/// of something else than `sources`.
[[nodiscard]] Result<std::vector<MadeFiles>> find_shards(EditionSources const& sources,
                                                         std::filesystem::path const& edition,
                                                         std::size_t count);

}  // namespace mokuhyo::pack

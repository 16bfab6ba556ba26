#include "cli/shards.h"

#include "cli/counts.h"
#include "cli/refusals.h"

#include <algorithm>
#include <string_view>

namespace mokuhyo::cli {
namespace {

constexpr std::size_t most_shards = 10'000;

/// A number of shards, else 0.
std::size_t number(std::string_view text) { return read_count(text, most_shards).value_or(0); }

}  // namespace

Result<std::optional<pack::Shard>> read_shard(std::string const& word) {
  if (word.empty()) return std::optional<pack::Shard>();
  auto const slash = std::min(word.find('/'), word.size());
  pack::Shard const shard{number(std::string_view(word).substr(0, slash)),
                          number(std::string_view(word).substr(std::min(slash + 1, word.size())))};
  if (shard.number > 0 && shard.number <= shard.count) return std::optional(shard);
  return refuse_word(
      "--shard", word,
      {"8 分割の 2 番目なら 2/8 と書いてください", "write 2/8 for the second of eight shards"});
}

Result<std::optional<std::size_t>> read_merge(std::string const& word) {
  if (word.empty()) return std::optional<std::size_t>();
  auto const count = number(word);
  if (count > 0) return std::optional(count);
  return refuse_word("--merge", word,
                     {"いくつに分割したかを書いてください", "write how many shards there are"});
}

}  // namespace mokuhyo::cli

#include "cli/shards.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

namespace mokuhyo::cli {
namespace {

constexpr std::size_t most_shards = 10'000;

/// A number from 1 to `most_shards`, else 0.
std::size_t number(std::string_view text) {
  std::size_t value = 0;
  auto const* const end = text.data() + text.size();
  auto const read = std::from_chars(text.data(), end, value);
  bool const is_good = read.ec == std::errc() && read.ptr == end && value <= most_shards;
  return is_good ? value : 0;
}

Diagnostics refuse(std::string const& option, std::string const& word, Message hint) {
  Diagnostics said;
  said.error({},
             {"「" + option + "」に「" + word + "」は指定できません",
              "`" + option + "` cannot be `" + word + "`"},
             std::move(hint));
  return said;
}

}  // namespace

Result<std::optional<pack::Shard>> read_shard(std::string const& word) {
  if (word.empty()) return std::optional<pack::Shard>();
  auto const slash = std::min(word.find('/'), word.size());
  pack::Shard const shard{number(std::string_view(word).substr(0, slash)),
                          number(std::string_view(word).substr(std::min(slash + 1, word.size())))};
  if (shard.number > 0 && shard.number <= shard.count) return std::optional(shard);
  return refuse(
      "--shard", word,
      {"8 分割の 2 番目なら 2/8 と書いてください", "write 2/8 for the second of eight shards"});
}

Result<std::optional<std::size_t>> read_merge(std::string const& word) {
  if (word.empty()) return std::optional<std::size_t>();
  auto const count = number(word);
  if (count > 0) return std::optional(count);
  return refuse("--merge", word,
                {"いくつに分割したかを書いてください", "write how many shards there are"});
}

}  // namespace mokuhyo::cli

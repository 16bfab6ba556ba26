#include "cli/jobs.h"

#include "base/workers.h"

#include <charconv>
#include <system_error>

namespace mokuhyo::cli {

Result<std::size_t> read_jobs(std::string const& word) {
  constexpr std::size_t most = 1024;
  if (word.empty()) return available_processors();
  std::size_t jobs = 0;
  auto const* const end = word.data() + word.size();
  auto const read = std::from_chars(word.data(), end, jobs);
  if (read.ec == std::errc() && read.ptr == end && jobs > 0 && jobs <= most) return jobs;
  Diagnostics said;
  said.error({},
             {"「--jobs」に「" + word + "」は指定できません", "`--jobs` cannot be `" + word + "`"},
             {"1 から 1024 までの数を指定してください", "it is a number from 1 to 1024"});
  return said;
}

}  // namespace mokuhyo::cli

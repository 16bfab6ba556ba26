#include "cli/jobs.h"

#include "base/workers.h"
#include "cli/counts.h"
#include "cli/refusals.h"

namespace mokuhyo::cli {

Result<std::size_t> read_jobs(std::string const& word) {
  constexpr std::size_t most = 1024;
  if (word.empty()) return available_processors();
  if (auto const jobs = read_count(word, most)) return *jobs;
  return refuse_word("--jobs", word,
                     {"1 から 1024 までの数を指定してください", "it is a number from 1 to 1024"});
}

}  // namespace mokuhyo::cli

#include "base/result.h"
#include "cli/run.h"

#include <exception>
#include <string>
#include <vector>

/// Read by jemalloc when it begins (jemalloc(3), TUNING): what was let go is kept for half a second
/// in place of ten, which are as long as the whole run of a large pack.
extern "C" {
extern char const* const malloc_conf;
char const* const malloc_conf = "dirty_decay_ms:500";
}

int main(int argc, char** argv) {
  try {
    std::vector<std::string> const arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    auto const environment = mokuhyo::cli::environment_of_process();
    return static_cast<int>(mokuhyo::cli::run(arguments, environment));
  } catch (std::exception const& error) {
    mokuhyo::internal_error(error.what());
  }
}

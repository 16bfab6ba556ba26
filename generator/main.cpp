#include "base/result.h"
#include "cli/run.h"

#include <exception>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  try {
    std::vector<std::string> const arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    auto const environment = mokuhyo::cli::environment_of_process();
    return static_cast<int>(mokuhyo::cli::run(arguments, environment));
  } catch (std::exception const& error) {
    mokuhyo::internal_error(error.what());
  }
}

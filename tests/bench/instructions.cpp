#include "bench/instructions.h"

#include "support/command.h"

#include <hb.h>
#include <jemalloc/jemalloc.h>
#include <libdeflate.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace mokuhyo::bench {

std::int64_t instructions(std::vector<std::string> const& words) {
  std::vector<std::string> counted = {"valgrind", "--tool=callgrind",
                                      "--callgrind-out-file=/dev/null"};
  std::ranges::copy(words, std::back_inserter(counted));
  auto const outcome = support::run(counted);
  constexpr std::string_view label = "Collected : ";
  auto const at = outcome.errors.find(label);
  if (outcome.exit_code != 0 || at == std::string::npos)
    throw std::runtime_error("callgrind: " + outcome.errors);
  return std::stoll(outcome.errors.substr(at + label.size()));
}

std::string circumstances() {
  bool const has_avx2 = __builtin_cpu_supports("avx2") != 0;
  return std::string("g++ ") + __VERSION__ + ", HarfBuzz " + hb_version_string() + ", ICU " +
         U_ICU_VERSION + ", libdeflate " + LIBDEFLATE_VERSION_STRING + ", glibc " +
         std::to_string(__GLIBC__) + "." + std::to_string(__GLIBC_MINOR__) + ", jemalloc " +
         std::to_string(JEMALLOC_VERSION_MAJOR) + "." + std::to_string(JEMALLOC_VERSION_MINOR) +
         (has_avx2 ? ", AVX2" : "");
}

}  // namespace mokuhyo::bench

// Calls a fuzz target with every file of the folders it is given: the seeds, without libFuzzer.
#include "fuzz/target.h"
#include "support/text_file.h"

#include <cstdio>
#include <filesystem>

int main(int argc, char** argv) {
  std::size_t count = 0;
  for (int i = 1; i < argc; ++i) {
    for (auto const& entry : std::filesystem::directory_iterator(argv[i])) {
      auto const text = mokuhyo::support::read_text(entry.path());
      std::basic_string<std::uint8_t> const bytes(text.begin(), text.end());
      (void)LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
      ++count;
    }
  }
  std::printf("%zu inputs\n", count);
  return count == 0 ? 1 : 0;
}

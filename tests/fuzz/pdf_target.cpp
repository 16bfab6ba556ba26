// Any bytes as a PDF that carries a sheet's data: its files come out under names that stay in their
// folder.
#include "fuzz/memory_file.h"
#include "fuzz/target.h"
#include "pack/read_back.h"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace mokuhyo;
  fuzz::MemoryFile const file(data, size);
  auto const carried = pack::read_carried_data(file.path());
  fuzz::expect(carried.ok() || carried.diagnostics.has_errors());
  if (!carried.ok()) return 0;
  for (auto const& [name, text] : *carried.value)
    fuzz::expect(!name.empty() && name[0] != '.' && name.find('/') == std::string::npos);
  return 0;
}

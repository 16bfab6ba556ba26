// What each further sheet of a large pack adds to the memory that a render takes at most. Sheets go
// into the file as they are laid out; what stays of each is its form and what was found of widths.
#include "bench/packs.h"
#include "support/command.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <string>

namespace mokuhyo::bench {
namespace {

constexpr std::size_t few = 100, many = 500;
constexpr long most_a_sheet = 110;  // kB

/// The most that any process took so far that was started and has ended, in kB.
long peak_of_children() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  return usage.ru_maxrss;
}

/// With one worker: of two, how far one is ahead of the other decides over a tenth of it.
long peak_of_render(std::size_t sheets) {
  support::TemporaryFolder const folder;
  auto const pack = pack_of(sheets, folder / "pack");
  auto const outcome = support::run({MOKUHYO_PROGRAM, "render", pack.string(), "--jobs", "1", "-o",
                                     (folder / "out.pdf").string()});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  return peak_of_children();
}

TEST(Memory, GrowsLittleWithEachSheet) {
  auto const of_few = peak_of_render(few);
  auto const of_many = peak_of_render(many);
  auto const a_sheet = (of_many - of_few) / static_cast<long>(many - few);
  RecordProperty("kB a sheet", std::to_string(a_sheet));
  EXPECT_LE(a_sheet, most_a_sheet) << of_few << " kB, then " << of_many;
}

}  // namespace
}  // namespace mokuhyo::bench

#include "pdf/document.h"

#include "sample.h"

#include <gtest/gtest.h>
#include <fstream>

namespace mokuhyo::pdf {
namespace {

TEST(Document, x) {
  for (auto face : {sample::biz_gothic, sample::noto_sans}) {
    auto const r = write(sample::tagged_table(face), sample::fonts());
    ASSERT_TRUE(r.ok());
    std::ofstream("/tmp/t" + std::to_string(face) + ".pdf") << *r.value;
  }
}

}  // namespace
}  // namespace mokuhyo::pdf

#include "font/cff.h"

#include <gtest/gtest.h>

#include <string>

namespace mokuhyo::font {
namespace {

using Cids = std::vector<std::uint16_t>;
using namespace std::string_literals;

/// A CFF table with an empty name, the Top DICT given, and what follows it.
std::string cff(std::string const& top_dict, std::string const& rest) {
  auto const end = static_cast<char>(1 + top_dict.size());
  return "\x01\x00\x04\x01"s + "\x00\x01\x01\x01\x01"s + "\x00\x01\x01\x01"s + end + top_dict +
         rest;
}

// ROS with operands 391, 392 and 0; a charset whose offset is given as a two-byte operand.
std::string const ros = "\xF8\x1B\xF8\x1C\x8B\x0C\x1E"s;
std::string charset_at(std::size_t offset) {
  return std::string("\x1C\x00", 2) + static_cast<char>(offset) + "\x0F"s;
}

/// A CID-keyed table whose charset is `charset`.
std::string cid_keyed(std::string const& charset) {
  auto const offset = cff(ros + charset_at(0), "").size();
  return cff(ros + charset_at(offset), charset);
}

TEST(Cff, ReadsCidsWrittenOneByOne) {
  EXPECT_EQ(cids_of_cff(cid_keyed("\x00\x05\x75\x05\xB5"s), 3), (Cids{0, 1397, 1461}));
}

TEST(Cff, ReadsCidsWrittenAsShortAndLongRanges) {
  EXPECT_EQ(cids_of_cff(cid_keyed("\x01\x00\x10\x02\x01\x00\x00"s), 5), (Cids{0, 16, 17, 18, 256}));
  EXPECT_EQ(cids_of_cff(cid_keyed("\x02\x01\x00\x00\x03"s), 5), (Cids{0, 256, 257, 258, 259}));
}

TEST(Cff, FindsNoCidsWhereTheFontIsNotCidKeyed) {
  EXPECT_EQ(cids_of_cff(cff(charset_at(0), ""), 4), Cids());
}

TEST(Cff, FindsNothingInABrokenTable) {
  auto const whole = cid_keyed("\x00\x05\x75\x05\xB5"s);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(cids_of_cff(whole.substr(0, size), 3)) << size;
  }
  EXPECT_FALSE(cids_of_cff(cid_keyed("\x07\x05\x75\x05\xB5"s), 3));
}

}  // namespace
}  // namespace mokuhyo::font

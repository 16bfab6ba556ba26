#include "pack/read_back.h"

#include <gtest/gtest.h>

namespace mokuhyo::pack {
namespace {

TEST(ReadBack, FilesBearPlainNames) {
  EXPECT_EQ(plain_name("goals.yaml"), "goals.yaml");
  EXPECT_EQ(plain_name("目標.yaml"), "目標.yaml");
  EXPECT_EQ(plain_name("../../etc/passwd"), "passwd");
  EXPECT_EQ(plain_name("/etc/cron.d/job"), "job");
  EXPECT_EQ(plain_name("C:\\Users\\a\\header.yaml"), "header.yaml");
  EXPECT_EQ(plain_name("a\u202Elmay.exe"), "almay.exe");
  EXPECT_EQ(plain_name(".."), "data");
  EXPECT_EQ(plain_name("..profile"), "profile");
  EXPECT_EQ(plain_name("a\n\x7F"
                       "b\x1B[2J.yaml"),
            "ab[2J.yaml");
  EXPECT_EQ(plain_name("a\u202Elmay.exe"), "almay.exe");
  EXPECT_EQ(plain_name("a/"), "data");
  EXPECT_EQ(plain_name("\xFF"), "data");
  EXPECT_EQ(plain_name(std::string_view("a\0b", 3)), "ab");
}

}  // namespace
}  // namespace mokuhyo::pack

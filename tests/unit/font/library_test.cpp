#include "font/library.h"

#include "faces.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

namespace mokuhyo::font {
namespace {

Library library_of(std::vector<FaceSource> faces) {
  Catalog catalog;
  catalog.faces = std::move(faces);
  catalog.roles = {{"gothic", {0}, {}}};
  return Library(std::move(catalog));
}

TEST(Library, FindsRolesByName) {
  auto const library = library_of({testing::biz_gothic});
  ASSERT_NE(library.role("gothic"), nullptr);
  EXPECT_EQ(library.role("gothic")->faces, std::vector<FaceId>{0});
  EXPECT_EQ(library.role("roman"), nullptr);
}

TEST(Library, OpensAFaceOnceForAllThreads) {
  auto const library = library_of({testing::biz_gothic});
  std::array<Face const*, 8> faces{};
  std::vector<std::thread> threads;
  for (auto& face : faces) threads.emplace_back([&] { face = library.face(0); });
  for (auto& thread : threads) thread.join();
  for (auto const* face : faces) EXPECT_EQ(face, library.face(0));
  EXPECT_NE(library.face(0), nullptr);
}

TEST(Library, RemembersWhatCouldNotBeOpened) {
  auto const library = library_of({testing::biz_gothic, {"none", "/nowhere.ttf", 0, false}});
  EXPECT_TRUE(library.diagnostics().empty());
  EXPECT_EQ(library.face(1), nullptr);
  EXPECT_EQ(library.face(1), nullptr);
  ASSERT_EQ(library.diagnostics().items().size(), 1U);
  EXPECT_EQ(library.diagnostics().items()[0].path, "/nowhere.ttf");
}

}  // namespace
}  // namespace mokuhyo::font

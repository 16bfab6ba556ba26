// Dependencies point one way. The table below is the one of generator/README.md; both the #include
// lines and the link lists of the libraries are held against it.
#include "architecture/source_tree.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>

namespace mokuhyo::architecture {
namespace {

using Names = std::set<std::string>;

/// Folder of generator/ -> the folders it may include beside itself and base.
std::map<std::string, Names> const allowed_folders = {
    {"base", {}},
    {"input", {}},
    {"form", {"input"}},
    {"font", {"input"}},
    {"signoff", {"input", "form"}},
    {"text", {"font"}},
    {"frame", {"font"}},
    {"layout", {"form", "text", "frame", "font"}},
    {"html", {"form", "text"}},
    {"pdf", {"font", "frame"}},
    {"pack", {"input", "form", "signoff", "font", "text", "frame", "layout", "pdf", "html"}},
    {"diff", {"form", "text"}},
    {"preview", {"input", "form", "signoff", "diff", "font", "frame", "layout", "pack"}},
    {"cli",
     {"input", "form", "signoff", "text", "diff", "font", "frame", "layout", "pdf", "pack",
      "preview"}},
    {"main", {"cli"}},
};

/// What an #include line begins with -> the folders that may have it: each library is wrapped in
/// one place, and what depends on locale or clock stays out of the pipeline.
std::map<std::string, Names> const allowed_libraries = {
    {"yaml-cpp/", {"input"}},
    {"yaml.h", {"input"}},
    {"hpdf", {"pdf"}},
    {"hb.h", {"font", "text"}},
    {"hb-", {"font", "text"}},
    {"ft2build.h", {"font"}},
    {"freetype", {"font"}},
    {"unicode/", {"input", "text"}},
    {"zlib.h", {"pdf"}},
    {"libdeflate.h", {"pdf"}},
    {"xxhash.h", {"font", "pack", "pdf"}},
    {"qpdf/", {"pdf"}},
    {"sha2.h", {"base"}},
    {"CLI/", {"cli"}},
    {"nlohmann/", {"form", "pack", "preview", "cli"}},
    {"httplib", {"preview"}},
    {"iostream", {}},
    {"fstream", {}},
    {"sstream", {}},
    {"iomanip", {}},
    {"regex", {}},
    {"locale", {"cli"}},
    {"codecvt", {}},
    {"ctime", {}},
    {"random", {}},
};

bool may_include(std::string const& folder, std::string const& other) {
  return other == folder || other == "base" || allowed_folders.at(folder).contains(other);
}

/// The folder of generator/ that an include names, or empty.
std::string included_folder(std::string const& include) {
  std::string const folder = include.substr(0, include.find('/'));
  return allowed_folders.contains(folder) ? folder : std::string();
}

TEST(Dependencies, EveryFolderHasARow) {
  for (auto const& file : code_under({"generator"})) {
    EXPECT_TRUE(allowed_folders.contains(folder_of(file))) << file.path;
  }
}

TEST(Dependencies, IncludesPointOneWay) {
  for (auto const& file : code_under({"generator"})) {
    for (auto const& include : includes_of(file.text)) {
      auto const other = included_folder(include);
      EXPECT_TRUE(other.empty() || may_include(folder_of(file), other))
          << file.path << " includes " << include;
    }
  }
}

TEST(Dependencies, EachLibraryIsIncludedInItsPlaceOnly) {
  for (auto const& file : code_under({"generator"})) {
    for (auto const& include : includes_of(file.text)) {
      for (auto const& [prefix, folders] : allowed_libraries) {
        EXPECT_TRUE(!include.starts_with(prefix) || folders.contains(folder_of(file)))
            << file.path << " includes " << include;
      }
    }
  }
}

/// The words after LINKS in the CMakeLists.txt of a folder.
std::vector<std::string> links_of(std::string const& cmake) {
  std::size_t const start = cmake.find("LINKS ");
  if (start == std::string::npos) return {};
  std::istringstream words(cmake.substr(
      start + 6, cmake.find_first_of(")ABCDEFGHIJKLMNOPQRSTUVWXYZ", start + 6) - start - 6));
  std::vector<std::string> links;
  for (std::string word; words >> word;) links.push_back(word);
  return links;
}

TEST(Dependencies, LinkListsKeepToTheTable) {
  for (auto const& file : files_under({"generator"})) {
    if (!file.path.ends_with("/CMakeLists.txt") || folder_of(file) == "CMakeLists") continue;
    for (auto const& link : links_of(file.text)) {
      EXPECT_TRUE(may_include(folder_of(file), link)) << file.path << " links " << link;
    }
  }
}

TEST(Dependencies, ASourceIncludesItsOwnHeaderFirst) {
  Names headers;
  auto const files = code_under({"generator", "tests/support"});
  for (auto const& file : files) {
    if (file.is_header()) headers.insert(file.path);
  }
  for (auto const& file : files) {
    std::string const header = file.path.substr(0, file.path.rfind('.')) + ".h";
    if (!file.is_cpp() || !headers.contains(header)) continue;
    auto const includes = includes_of(file.text);
    EXPECT_TRUE(!includes.empty() && header.ends_with("/" + includes.front())) << file.path;
  }
}

}  // namespace
}  // namespace mokuhyo::architecture

// What the project says and does not say: no form in the code, and nothing of the places where it
// was written.
#include "architecture/code_text.h"
#include "architecture/source_tree.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

namespace mokuhyo::architecture {
namespace {

std::vector<std::string> const everything = {"generator", "tests",          "cmake",
                                             "templates", "fonts",          "samples",
                                             "bootstrap", "CMakeLists.txt", "CMakePresets.json",
                                             "README.md", ".ci/run",        ".clang-tidy"};

/// Hosts that stand in names of schemas and namespaces, and those of the libraries' own pages.
std::set<std::string> const known_hosts = {"www.w3.org",      "purl.org",        "ns.adobe.com",
                                           "www.aiim.org",    "json-schema.org", "www.npes.org",
                                           "www.unicode.org", "spdx.org",        "localhost",
                                           "127.0.0.1",       "www.color.org",   "a.jp",
                                           "example.com",     "example.jp",      "www.example.jp",
                                           "example.org",     "foo.com",         "www.adobe.com"};

/// First folders that an absolute path may name, beside those of the project itself; the last three
/// are addresses of the preview.
std::set<std::string> const known_roots = {"usr", "etc",  "dev",     "proc",  "tmp",  "bin",
                                           "var", "home", "nowhere", "items", "list", "pdfjs"};

bool is_known_root(std::string const& name) {
  return known_roots.contains(name) ||
         std::filesystem::is_directory(std::filesystem::path(MOKUHYO_SOURCE_DIR) / name);
}

/// What stands in `text` after each `mark`, up to the first character that is not of `accepted`.
std::vector<std::string> after_each(std::string_view text, std::string_view mark,
                                    std::string_view accepted) {
  std::vector<std::string> found;
  for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
    auto const rest = text.substr(at + mark.size());
    found.emplace_back(rest.substr(0, rest.find_first_not_of(accepted)));
  }
  return found;
}

constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view host_characters = "abcdefghijklmnopqrstuvwxyz0123456789.-";

TEST(Speech, NoWordOfAFormStandsInTheCode) {
  for (auto const& file : code_under({"generator"})) {
    std::string const code = without_comments(file.text);
    for (auto const* word :
         {"組織目標", "管理シート", "取組指標", "取組名称", "総合計画", "政策指標", "目標達成状況",
          "今後の方針", "作成日", "評価日", "soshiki"}) {
      EXPECT_FALSE(code.find(word) != std::string::npos) << file.path << ": " << word;
    }
  }
}

TEST(Speech, EveryAddressIsOfAKnownHost) {
  for (auto const& file : files_under(everything)) {
    for (auto const& host : after_each(file.text, "://", host_characters)) {
      bool const is_a_citys = host.starts_with("www.city.");
      EXPECT_TRUE(host.empty() || is_a_citys || known_hosts.contains(host))
          << file.path << ": " << host;
    }
  }
}

TEST(Speech, AbsolutePathsNameNoPlaceOfTheAuthors) {
  for (auto const& file : files_under(everything)) {
    for (std::string const before : {" ", "\"", "'", "=", "(", "`"}) {
      for (auto const& path : after_each(file.text, before + "/", std::string(lower) + "/")) {
        auto const slash = path.find('/');
        bool const is_absolute = slash != std::string::npos && slash > 0;
        EXPECT_TRUE(!is_absolute || is_known_root(path.substr(0, slash)))
            << file.path << ": /" << path;
      }
    }
  }
}

}  // namespace
}  // namespace mokuhyo::architecture

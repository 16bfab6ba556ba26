#pragma once
// The list of what an edition holds and what it was made of, by which anybody can tell whether a
// file is the one that was published.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

/// The file of an edition that holds its manifest.
inline constexpr std::string_view manifest_name = "manifest.json";

class Manifest {
 public:
  Manifest(std::string title, std::string publisher)
      : m_title(std::move(title)), m_publisher(std::move(publisher)) {}

  /// `name` is the file's path within the edition.
  void add_file(std::string name, std::string_view bytes);
  /// `name` is a source's path as it was read.
  void add_source(std::string name, std::string_view bytes);

  /// JSON, files and sources by name. The same contents give the same text.
  [[nodiscard]] std::string text() const;

 private:
  struct Entry {
    std::string name;
    std::string sha256;
    std::size_t size = 0;
  };

  std::string m_title, m_publisher;
  std::vector<Entry> m_files, m_sources;
};

}  // namespace mokuhyo::pack

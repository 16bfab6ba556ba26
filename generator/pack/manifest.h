#pragma once
// The list of what an edition holds and what it was made of, by which anybody can tell whether a
// file is the one that was published.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mokuhyo::pack {

/// The file of an edition that holds its manifest.
inline constexpr std::string_view manifest_name = "manifest.json";

/// A file as the manifest lists it.
struct Listed {
  std::string name;    // its path within the edition; of a source as it was read
  std::string sha256;  // of its bytes
  std::size_t size = 0;
};

[[nodiscard]] Listed listed(std::string name, std::string_view bytes);

class Manifest {
 public:
  Manifest(std::string title, std::string publisher)
      : m_title(std::move(title)), m_publisher(std::move(publisher)) {}

  void add_file(Listed file) { m_files.push_back(std::move(file)); }
  void add_source(Listed source) { m_sources.push_back(std::move(source)); }

  /// JSON, files and sources by name and digest. The same contents give the same text.
  [[nodiscard]] std::string text() const;

 private:
  std::string m_title, m_publisher;
  std::vector<Listed> m_files, m_sources;
};

}  // namespace mokuhyo::pack

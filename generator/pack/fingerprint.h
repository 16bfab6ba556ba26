#pragma once
// What something is made of, in one word: where fingerprints are equal, it would be made again byte
// for byte. They tell of change, not of fraud (XXH3).

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pack {

class Fingerprint {
 public:
  /// The order of parts counts, and where one ends and the next begins.
  Fingerprint& add(std::string_view part);

  /// 32 hexadecimal digits.
  [[nodiscard]] std::string text() const;

 private:
  std::string m_digests;  // one after the other, of all parts
};

/// Of the program as it runs, with the libraries that it has loaded.
[[nodiscard]] std::string program_fingerprint();

/// Of what the files hold; one that cannot be read counts as empty.
[[nodiscard]] std::string fingerprint_of_files(std::vector<std::filesystem::path> const& files);

}  // namespace mokuhyo::pack

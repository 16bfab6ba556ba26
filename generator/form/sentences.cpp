#include "form/sentences.h"

#include <algorithm>
#include <array>

namespace mokuhyo::form {
namespace {

constexpr std::array<std::string_view, 4> ends = {"。", "！", "？", "\n"};
constexpr std::array<std::string_view, 4> blanks = {" ", "　", "\n", "・"};

/// The end of the sentence that `text` begins with.
std::size_t sentence_end(std::string_view text) {
  std::size_t first = text.size();
  for (auto const mark : ends) {
    auto const at = text.find(mark);
    if (at != std::string_view::npos) first = std::min(first, at + mark.size());
  }
  return first;
}

std::string_view without_leading(std::string_view text) {
  auto const starts = [&text](std::string_view blank) { return text.starts_with(blank); };
  auto const* blank = std::find_if(blanks.begin(), blanks.end(), starts);
  while (blank != blanks.end()) {
    text.remove_prefix(blank->size());
    blank = std::find_if(blanks.begin(), blanks.end(), starts);
  }
  return text;
}

std::string_view trimmed(std::string_view text) {
  text = without_leading(text);
  while (text.ends_with('\n') || text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<std::string_view> sentences(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    std::size_t const end = sentence_end(text);
    auto const sentence = trimmed(text.substr(0, end));
    if (!sentence.empty()) found.push_back(sentence);
    text.remove_prefix(end);
  }
  return found;
}

}  // namespace mokuhyo::form

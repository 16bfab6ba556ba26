#pragma once
// Takes texts apart into sentences.

#include <string_view>
#include <vector>

namespace mokuhyo::form {

/// The sentences of `text`, each with the mark that ends it [。！？] and without blanks around it;
/// a line break ends one too.
[[nodiscard]] std::vector<std::string_view> sentences(std::string_view text);

}  // namespace mokuhyo::form

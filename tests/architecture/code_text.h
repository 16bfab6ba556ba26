#pragma once
// C++ as text, read crudely: enough to count the lines of functions and to look for words.

#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::architecture {

/// `code` with every character of a comment replaced by a blank; line feeds stay.
[[nodiscard]] std::string without_comments(std::string_view code);

/// `code` with comments, the insides of strings and characters, and preprocessor lines blanked.
[[nodiscard]] std::string bare_code(std::string_view code);

struct Function {
  std::string head;  // what stands before its brace, on one line
  int lines = 0;     // from the line of its opening brace to that of its closing one
};

/// The functions of `code` that stand in namespaces and classes. A lambda or a local class counts
/// as a part of the function around it.
[[nodiscard]] std::vector<Function> functions_of(std::string_view code);

}  // namespace mokuhyo::architecture

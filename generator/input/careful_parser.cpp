#include "input/careful_parser.h"

#include "input/yaml_messages.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace mokuhyo::input {
namespace {

/// Lets yaml-cpp, which reads streams only, read a text without copying it.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    // A get area is never written to; only its type lacks the const.
    char* const begin =
        const_cast<char*>(text.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    setg(begin, begin, begin + text.size());
  }
};

}  // namespace

std::optional<Diagnostic> parse_carefully(SourceFile const& file, ValueBuilder& builder) {
  ViewBuffer buffer(file.text());
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (YAML::Exception const& exception) {
    return explain(exception, file, builder.progress());
  }
  return std::nullopt;
}

}  // namespace mokuhyo::input

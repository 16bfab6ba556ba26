#include "input/load.h"

#include "base/file.h"
#include "input/slips.h"
#include "input/value_builder.h"
#include "input/yaml_messages.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>
#include <utility>

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

/// Runs the parser over the whole file; a failure is put in words.
std::optional<Diagnostic> run_parser(SourceFile const& file, ValueBuilder& builder) {
  ViewBuffer buffer(file.text());
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (YAML::Exception const& exception) {
    return explain(exception, file, builder.progress());
  } catch (ValueBuilder::Stop const&) {
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

Result<Value> parse_yaml(SourceFile const& file, Limits const& limits) {
  Diagnostics said;
  if (auto forbidden = find_forbidden_character(file, limits.direction_controls)) {
    said.add(std::move(*forbidden));
    return said;
  }
  ValueBuilder builder(file, limits);
  auto failure = run_parser(file, builder);
  said = builder.take_diagnostics();
  if (failure) said.add(std::move(*failure));
  if (builder.stopped() || failure) return said;
  Value root = builder.take_root();
  if (root.scalar() != nullptr) {
    if (auto slip = find_slip(file, root.span.offset)) said.add(std::move(*slip));
  }
  return {std::move(root), std::move(said)};
}

Result<Value> load_yaml(std::filesystem::path const& path, Sources& sources, Limits const& limits) {
  Diagnostics said;
  auto bytes = read_file(path, limits.file_bytes).take(said);
  if (!bytes) return said;
  auto const file = add_text(path, *std::move(bytes), sources).take(said);
  if (!file) return said;
  return parse_yaml(**file, limits);
}

}  // namespace mokuhyo::input

#include "input/load.h"

#include "base/file.h"
#include "input/careful_parser.h"
#include "input/quick_parser.h"
#include "input/slips.h"
#include "input/value_builder.h"

#include <utility>

namespace mokuhyo::input {
namespace {

/// What was read, with a word on a slip that left no more than a text.
Result<Value> finished(SourceFile const& file, ValueBuilder& builder) {
  auto said = builder.take_diagnostics();
  Value root = builder.take_root();
  if (root.scalar() != nullptr) {
    if (auto slip = find_slip(file, root.span.offset)) said.add(std::move(*slip));
  }
  return {std::move(root), std::move(said)};
}

}  // namespace

std::optional<Result<Value>> read_quickly(SourceFile const& file, Limits const& limits) {
  ValueBuilder builder(file, limits);
  try {
    if (!parse_quickly(file, builder)) return std::nullopt;
  } catch (ValueBuilder::Stop const&) {
    return std::nullopt;
  }
  return finished(file, builder);
}

Result<Value> read_carefully(SourceFile const& file, Limits const& limits) {
  ValueBuilder builder(file, limits);
  try {
    if (auto failure = parse_carefully(file, builder)) {
      auto said = builder.take_diagnostics();
      said.add(*std::move(failure));
      return said;
    }
  } catch (ValueBuilder::Stop const&) {
    return builder.take_diagnostics();
  }
  return finished(file, builder);
}

Result<Value> parse_yaml(SourceFile const& file, Limits const& limits) {
  if (auto forbidden = find_forbidden_character(file, limits.direction_controls)) {
    Diagnostics said;
    said.add(*std::move(forbidden));
    return said;
  }
  auto read = read_quickly(file, limits);
  return read ? *std::move(read) : read_carefully(file, limits);
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

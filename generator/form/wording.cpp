#include "form/wording.h"

#include "input/nearest.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace mokuhyo::form {
namespace {

constexpr std::size_t most_listed = 12;

/// What a path without its beginning means, if it is one alone [name for basic.name]; else the
/// nearest name.
std::optional<std::string> meant_by(std::string const& typed,
                                    std::vector<std::string> const& known) {
  auto const is_end = [&](std::string const& path) { return path.ends_with("." + typed); };
  auto const path = std::find_if(known.begin(), known.end(), is_end);
  bool const is_alone = path != known.end() && std::none_of(path + 1, known.end(), is_end);
  return is_alone ? std::optional(*path) : input::nearest(typed, known);
}

/// The paths that lead through `section`.
std::vector<std::string> within(std::string const& section, std::vector<std::string> const& known) {
  std::vector<std::string> paths;
  std::copy_if(known.begin(), known.end(), std::back_inserter(paths),
               [&](std::string const& path) { return path.starts_with(section + "."); });
  return paths;
}

/// The name before a colon that no blank follows.
std::optional<std::string> name_before_colon(std::string const& key,
                                             std::vector<std::string> const& known) {
  auto const colon = key.find(':');
  if (colon == std::string::npos) return std::nullopt;
  auto const found = std::find(known.begin(), known.end(), key.substr(0, colon));
  return found == known.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::optional<std::string> meant_key(std::string const& key,
                                     std::vector<std::string> const& known) {
  auto const name = name_before_colon(key, known);
  return name ? name : input::nearest(key, known);
}

bool has_full_width_marks(std::string_view key) {
  return key.find("：") != std::string_view::npos || key.find("，") != std::string_view::npos;
}

Message kind_name(input::Value const& value) {
  if (value.is_null()) return {"空の値", "nothing"};
  if (value.sequence() != nullptr) return {"一覧", "a list"};
  if (value.mapping() != nullptr) return {"「項目: 値」の組", "keys with values"};
  return {"文字", "text"};
}

Message no_such_key(std::string const& key) {
  return {"「" + key + "」という項目はありません", "there is no key `" + key + "`"};
}

std::string listed(std::vector<std::string> const& names, std::string_view separator) {
  std::string list;
  for (std::size_t i = 0; i < names.size() && i < most_listed; ++i) {
    if (i > 0) list += separator;
    list += names[i];
  }
  return names.size() > most_listed ? list + "…" : list;
}

Message known_names(std::string const& typed, std::vector<std::string> const& known) {
  if (has_full_width_marks(typed))
    return {"「：」と「，」が全角です。半角の「: 」「, 」で書いてください",
            "these marks are full-width ones: write `: ` and `, `"};
  if (auto const name = name_before_colon(typed, known)) {
    return {"コロンの後に半角の空白を入れてください（「" + *name + ": 」）",
            "put a space after the colon: `" + *name + ": `"};
  }
  if (auto const inner = within(typed, known); !inner.empty()) {
    return {"「" + typed + "」の中の項目を書いてください: " + listed(inner, "・"),
            "name one of the fields within `" + typed + "`: " + listed(inner, ", ")};
  }
  if (auto const meant = meant_by(typed, known)) {
    return {"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"};
  }
  if (known.empty()) return {};
  return {"書けるのは " + listed(known, "・") + " です", "known are " + listed(known, ", ")};
}

}  // namespace mokuhyo::form

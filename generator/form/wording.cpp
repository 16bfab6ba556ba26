#include "form/wording.h"

#include "input/nearest.h"

namespace mokuhyo::form {
namespace {

constexpr std::size_t most_listed = 12;

}  // namespace

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
  if (auto const meant = input::nearest(typed, known)) {
    return {"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"};
  }
  if (known.empty()) return {};
  return {"書けるのは " + listed(known, "・") + " です", "known are " + listed(known, ", ")};
}

}  // namespace mokuhyo::form

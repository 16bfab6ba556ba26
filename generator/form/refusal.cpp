#include "form/refusal.h"

#include "form/wording.h"

#include <filesystem>

namespace mokuhyo::form {
namespace {

/// What a field takes, and what to write.
struct Expected {
  Message kind;
  Message hint;
};

Expected expected(FieldType type) {
  switch (type) {
    case FieldType::rows:
      return {{"行の一覧", "a list of rows"},
              {"行ごとに「- 」で始めてください", "begin each row with `- `"}};
    case FieldType::joined:
      return {{"行の名前ごとの「項目: 値」の組", "keys with values for each row"},
              {"「\"1\": {項目: 値}」のように、行の名前から書いてください",
               "begin with the name of a row such as `\"1\": {key: value}`"}};
    case FieldType::section:
      return {{"「項目: 値」の組", "keys with values"},
              {"「項目: 値」のように書いてください", "write it as `key: value`"}};
    case FieldType::list:
      return {{"文字か文字の一覧", "text or a list of texts"},
              {"「[一つ目, 二つ目]」のように書いてください", "write it as [first, second]"}};
    default:
      return {{"文字", "text"},
              {"一つの値を書いてください（[ ] や { }、「: 」を含む文字は引用符で囲みます）",
               "write one value (quote text that holds [ ], { } or `: `)"}};
  }
}

Message line_name(Span place, Span seen_from) {
  std::string const line = std::to_string(place.file->position(place.offset).line);
  if (place.file == seen_from.file) return {line + " 行目", "line " + line};
  std::string const file = std::filesystem::path(place.file->path()).filename().string();
  return {file + " の " + line + " 行目", file + ", line " + line};
}

}  // namespace

Diagnostic doubled_field(input::Entry const& first, input::Entry const& second) {
  auto const line = line_name(first.key_span, second.key_span);
  return error_at(second.key_span,
                  {"「" + second.key + "」は " + line.ja + "の「" + first.key + "」と同じ項目です",
                   "`" + second.key + "` is the same as `" + first.key + "` in " + line.en},
                  {"どちらか一つにしてください", "keep one of the two"});
}

Diagnostic wrong_kind(FieldType type, std::string const& key, input::Value const& value) {
  auto const found = kind_name(value);
  auto const [kind, hint] = expected(type);
  return error_at(value.span,
                  {"「" + key + "」には" + kind.ja + "を書きます（" + found.ja + "があります）",
                   "`" + key + "` takes " + kind.en + ", not " + found.en},
                  hint);
}

Diagnostic no_values(std::vector<std::string> const& names, input::Entry const& entry) {
  return error_at(entry.value.span,
                  {"「" + entry.key + "」には " + listed(names, "・") + " のそれぞれの値を書きます",
                   "`" + entry.key + "` takes a value for each of " + listed(names, ", ")},
                  {"「{" + names.front() + ": 値}」のように書いてください",
                   "write them as {" + names.front() + ": value}"});
}

Diagnostic missing_field(Span span, std::string const& name, std::string const& label) {
  return error_at(span, {"「" + label + "」がありません", "`" + name + "` is missing"},
                  {"「" + label + ": …」を書いてください", "write `" + name + ": ...`"});
}

Diagnostic empty_field(input::Entry const& entry) {
  return error_at(entry.value.span,
                  {"「" + entry.key + "」が空です", "`" + entry.key + "` is empty"},
                  {"この項目は必ず書きます", "this field is required"});
}

Diagnostic uncalled_field(input::Entry const& entry) {
  return error_at(entry.key_span,
                  {"「" + entry.key + "」はこのシートでは書かない項目です",
                   "`" + entry.key + "` is not asked for in this sheet"},
                  {"書くのは、テンプレートの when の条件に当てはまるときだけです",
                   "it is asked for only where its `when` in the template holds"});
}

Diagnostic ditto_without_cell_above(Span span) {
  return error_at(span, {"「同上」の上に欄がありません", "there is no cell above this 同上"},
                  {"「同上」と印刷するには「!text 同上」と書いてください",
                   "write `!text 同上` to print the word"});
}

Diagnostic unknown_tag(input::Value const& value) {
  return error_at(
      value.span,
      {"「" + value.tag + "」という印は使えません", "there is no tag `" + value.tag + "`"},
      {"! で始まる文字は引用符で囲んでください", "put text that begins with ! in quotes"});
}

}  // namespace mokuhyo::form

#include "cli/refusals.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::cli {

Diagnostics refuse_word(std::string const& option, std::string const& word, Message hint) {
  Diagnostics said;
  said.error({},
             {"「" + option + "」に「" + word + "」は指定できません",
              "`" + option + "` cannot be `" + word + "`"},
             std::move(hint));
  return said;
}

Diagnostics refuse_other_than(std::vector<std::string> const& known, std::string const& word,
                              std::string const& option) {
  if (std::find(known.begin(), known.end(), word) != known.end()) return {};
  std::string choice;
  for (auto const& each : known) choice += (choice.empty() ? "" : ", ") + each;
  return refuse_word(option, word,
                     {choice + " のどれかを指定してください", "it is one of: " + choice});
}

Diagnostics refuse_no_paths(Words const& words) {
  Diagnostics said;
  if (!words.paths.empty()) return said;
  said.error({}, {"シートか冊子の指定がありません", "no sheet or pack is named"},
             {"フォルダーかファイルを指定してください", "name its folder or file"});
  return said;
}

Diagnostics refuse_draft_and_final(Words const& words) {
  Diagnostics said;
  if (!words.draft || !words.final) return said;
  said.error({}, {"「--draft」と「--final」は一緒に使えません",
                  "`--draft` and `--final` do not go together"});
  return said;
}

Diagnostics refuse_yaml_output(Words const& words) {
  Diagnostics said;
  if (!words.output.ends_with(".yaml") && !words.output.ends_with(".yml")) return said;
  said.error(
      {}, {"PDF を YAML ファイルに上書きしようとしています", "the PDF would replace a YAML file"},
      {"-o には .pdf の名前かフォルダーを指定してください",
       "give -o the name of a .pdf file or of a folder"});
  return said;
}

}  // namespace mokuhyo::cli

#include "form/draft_reader.h"

#include "input/load.h"

#include <string_view>

namespace mokuhyo::asset {
std::string_view approval_yaml();  // made of approval.yaml when the program is built
}

namespace mokuhyo::form {
namespace {

/// The words that `node` gives, over `words`.
DraftWords read_words(Node node, DraftWords words) {
  Keys keys(node);
  auto const read = [&keys](std::string_view key, std::string& word) {
    if (auto const given = keys.find(key)) word = given->text();
  };
  read("draft", words.draft);
  read("missing", words.missing);
  read("approved", words.approved);
  read("changed", words.changed);
  read("content", words.content);
  return words;
}

DraftWords usual_words() {
  static SourceFile const file("approval.yaml", std::string(asset::approval_yaml()));
  auto const root = input::parse_yaml(file);
  Diagnostics said;
  if (!root.ok()) internal_error("the usual words cannot be read");
  return read_words(Node(*root.value, said), {});
}

}  // namespace

DraftSetup default_drafts() {
  static DraftSetup const usual{DraftRule::until_done, usual_words()};
  return usual;
}

DraftSetup read_drafts(Node node) {
  auto drafts = default_drafts();
  if (!node.is_mapping()) {
    drafts.rule = node.choice(draft_rules);
    return drafts;
  }
  Keys keys(node);
  if (auto const rule = keys.find("rule")) drafts.rule = rule->choice(draft_rules);
  if (auto const words = keys.find("words")) drafts.words = read_words(*words, drafts.words);
  return drafts;
}

}  // namespace mokuhyo::form

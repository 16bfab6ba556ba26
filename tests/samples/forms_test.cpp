// The samples of the other forms: nothing is doubted, and all that is written is printed.
#include "input/load.h"
#include "samples/reading.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mokuhyo::samples {
namespace {

namespace fs = std::filesystem;

/// A sample, and the keys of values that print in another form or not at all.
struct FormsCase {
  char const* folder;
  std::vector<std::string> unprinted;
};

/// `text` without what formats add: commas and blanks that hold a choice together.
std::string bare(std::string text) {
  for (std::string_view const added : {",", "\u00A0", "\n"}) {
    for (auto at = text.find(added); at != std::string::npos; at = text.find(added, at)) {
      text.erase(at, added.size());
    }
  }
  return text;
}

std::string printed(form::Form const& form) {
  std::string all;
  for (auto const& grid : grids(form)) {
    for (auto const& cell : grid.cells) all += bare(cell.text) + "\n";
  }
  for (auto const& block : form.blocks) {
    if (auto const* const text = std::get_if<form::TextBlock>(&block)) all += bare(text->text);
    if (auto const* const title = std::get_if<form::Title>(&block)) all += bare(title->text);
  }
  return all;
}

/// Every text in `value`, but for those under the keys `unprinted`.
std::vector<std::string> texts_in(input::Value const& value, FormsCase const& sample) {
  std::vector<std::string> texts;
  auto const add = [&](input::Value const& inner) {
    auto const more = texts_in(inner, sample);
    texts.insert(texts.end(), more.begin(), more.end());
  };
  if (auto const* const scalar = value.scalar()) texts.push_back(scalar->text);
  if (auto const* const sequence = value.sequence()) {
    for (auto const& item : sequence->items) add(item);
  }
  if (auto const* const mapping = value.mapping()) {
    for (auto const& entry : mapping->entries) {
      auto const& keys = sample.unprinted;
      if (std::find(keys.begin(), keys.end(), entry.key) == keys.end()) add(entry.value);
    }
  }
  return texts;
}

class OtherForm : public testing::TestWithParam<FormsCase> {};

TEST_P(OtherForm, PrintsEveryValueThatIsWritten) {
  fs::path const sheet = folder() / GetParam().folder;
  auto const text = printed(read(sheet).form);
  Sources sources;
  for (auto const& file : fs::directory_iterator(sheet)) {
    if (file.path().filename() == "signoff.yaml") continue;  // no part of the data
    auto const root = input::load_yaml(file.path(), sources).value.value();
    for (auto const& written : texts_in(root, GetParam())) {
      if (written == "同上" || written == "／") continue;
      EXPECT_NE(text.find(bare(written)), std::string::npos) << written;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Samples, OtherForm,
                         testing::Values(FormsCase{"soshiki-mokuhyo-r6", {"template"}},
                                         FormsCase{"jimu-jigyo-r6", {"template", "作成日"}},
                                         FormsCase{"un-ei-hoshin-r7", {"template", "策定日"}},
                                         FormsCase{"shuccho-meirei",
                                                   {"template", "起案日", "出発日", "帰着日"}}));

/// The texts of the row of a grid whose first text is `label`.
std::vector<std::string> row_of(form::Form const& form, std::string const& label) {
  for (auto const& grid : grids(form)) {
    for (auto const& row : body(grid)) {
      std::vector<std::string> texts;
      for (auto const& text : row) {
        if (!text.empty()) texts.push_back(text);
      }
      auto const found = std::find(texts.begin(), texts.end(), label);
      if (found != texts.end()) return {found + 1, texts.end()};
    }
  }
  return {};
}

TEST(JimuJigyo, AddsUpWhatItsSheetLeavesOut) {
  auto const reading = read(folder() / "jimu-jigyo-r6");
  EXPECT_EQ(row_of(reading.form, "事業費計（Ａ）"),
            (std::vector<std::string>{"54,100", "54,700", "68,200", "64,500", "64,500", "64,500"}));
  EXPECT_EQ(row_of(reading.form, "トータルコスト（Ａ）＋（Ｂ）"),
            (std::vector<std::string>{"62,700", "63,420", "78,760", "74,900", "74,900", "74,900"}));
}

}  // namespace
}  // namespace mokuhyo::samples

#include "base/diagnostic.h"

#include <gtest/gtest.h>

namespace mokuhyo {
namespace {

std::vector<std::string> messages(std::vector<Diagnostic> const& diagnostics) {
  std::vector<std::string> result;
  for (auto const& diagnostic : diagnostics) result.push_back(diagnostic.message.en);
  return result;
}

Message said(std::string const& text) { return {text, text}; }

TEST(Diagnostics, WarningsAloneAreNoErrors) {
  Diagnostics all;
  EXPECT_TRUE(all.empty());
  all.warning({}, said("w"));
  EXPECT_FALSE(all.has_errors());
  all.error({}, said("e"));
  EXPECT_TRUE(all.has_errors());
}

TEST(Diagnostics, AreSortedByPathThenPlace) {
  SourceFile const a("a.yaml", "12345");
  SourceFile const b("b.yaml", "12345");
  Diagnostics all;
  all.error({&b, 1, 1}, said("b1"));
  all.error({&a, 3, 1}, said("a3"));
  all.warning({&a, 0, 1}, said("a0"));
  EXPECT_EQ(messages(all.sorted()), (std::vector<std::string>{"a0", "a3", "b1"}));
}

TEST(Diagnostics, TheSameThingIsSaidOnce) {
  SourceFile const a("a.yaml", "12345");
  Diagnostics all;
  for (int i = 0; i < 3; ++i) all.error({&a, 2, 1}, said("twice"));
  all.error({&a, 2, 1}, said("other"));
  EXPECT_EQ(messages(all.sorted()), (std::vector<std::string>{"other", "twice"}));
}

TEST(Diagnostics, OneIsToldOfACharacterAtOnePlace) {
  SourceFile const a("a.yaml", "12345");
  auto const about = [&](char32_t character, std::uint32_t offset, Severity severity,
                         std::string const& text) {
    return Diagnostic{severity, {&a, offset, 1}, {}, said(text), {}, false, character};
  };
  Diagnostics all;
  all.add(about(U'发', 1, Severity::warning, "first"));
  all.add(about(U'发', 1, Severity::warning, "last"));
  all.add(about(U'𠮷', 1, Severity::warning, "another"));
  all.add(about(U'发', 2, Severity::error, "grave"));
  all.add(about(U'发', 2, Severity::warning, "after it"));
  all.warning({&a, 1, 1}, said("else"));
  all.warning({&a, 1, 1}, said("more"));
  EXPECT_EQ(messages(all.sorted()),
            (std::vector<std::string>{"another", "else", "last", "more", "grave"}));
}

TEST(Diagnostics, TakeOverThoseOfAnother) {
  Diagnostics all;
  all.error({}, said("1"));
  Diagnostics more;
  more.error({}, said("2"));
  all.append(std::move(more));
  EXPECT_EQ(messages(all.items()), (std::vector<std::string>{"1", "2"}));
}

TEST(Diagnostics, ThePathIsThatOfTheFileOrTheirOwn) {
  SourceFile const a("a.yaml", "");
  EXPECT_EQ(path_of({Severity::error, {&a, 0, 0}, "other", {}, {}}), "a.yaml");
  EXPECT_EQ(path_of({Severity::error, {}, "other", {}, {}}), "other");
}

TEST(Message, SpeaksBothLanguages) {
  Message const message{"日本語", "English"};
  EXPECT_EQ(message.in(Language::japanese), "日本語");
  EXPECT_EQ(message.in(Language::english), "English");
  EXPECT_TRUE(Message{}.empty());
}

}  // namespace
}  // namespace mokuhyo

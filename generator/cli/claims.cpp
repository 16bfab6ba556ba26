#include "cli/claims.h"

#include "cli/refusals.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mokuhyo::cli {
namespace {

constexpr std::string_view choices = "pdfua1, pdfa2a, pdfa2u, pdfa2b, pdfa3a, pdfa3u, pdfa3b, none";

/// The words between commas.
std::vector<std::string_view> words_of(std::string_view list) {
  std::vector<std::string_view> words;
  for (;;) {
    auto const comma = list.find(',');
    words.push_back(list.substr(0, comma));
    if (comma == std::string_view::npos) return words;
    list.remove_prefix(comma + 1);
  }
}

/// [pdfa2a -> part 2, level A]
std::optional<pdf::Archival> archival(std::string_view word) {
  constexpr std::string_view stem = "pdfa";
  constexpr std::string_view levels = "abu";
  if (word.size() != stem.size() + 2 || !word.starts_with(stem)) return std::nullopt;
  char const part = word[stem.size()];
  auto const level = levels.find(word.back());
  if ((part != '2' && part != '3') || level == std::string_view::npos) return std::nullopt;
  return pdf::Archival{part - '0', std::string_view("ABU")[level]};
}

class ClaimsReader {
 public:
  explicit ClaimsReader(pdf::Purpose purpose)
      : m_claims{std::nullopt, pdf::Accessible::no, purpose} {}

  [[nodiscard]] Result<pdf::Claims> read(std::string_view names) {
    auto const words = words_of(names);
    for (auto const word : words) {
      if (word == "none" && words.size() == 1) continue;
      read_word(word);
    }
    if (m_said.has_errors()) return std::move(m_said);
    return m_claims;
  }

 private:
  void read_word(std::string_view word) {
    if (word == "pdfua1") {
      m_claims.accessible = pdf::Accessible::ua1;
    } else if (auto const found = archival(word)) {
      add(*found);
    } else {
      m_said.append(refuse_word(
          "--conformance", std::string(word),
          {std::string(choices) + " のどれか（,でつないで複数）を指定してください",
           "it is one of, or several with commas between them: " + std::string(choices)}));
    }
  }

  void add(pdf::Archival archival) {
    if (m_claims.purpose == pdf::Purpose::press) {
      m_said.error(
          {}, {"「--print」の PDF は PDF/A にはできません", "a PDF for a press cannot be PDF/A"},
          {"保存用の PDF は「--print」なしで別に作ってください",
           "make the one to be kept without `--print`"});
    } else if (m_claims.archival) {
      m_said.error({}, {"「--conformance」の PDF/A は一つだけです",
                        "`--conformance` takes one kind of PDF/A only"});
    }
    m_claims.archival = archival;
  }

  pdf::Claims m_claims;
  Diagnostics m_said;
};

}  // namespace

Result<pdf::Claims> read_claims(std::string const& names, pdf::Claims const& by_default) {
  if (names.empty()) return by_default;
  return ClaimsReader(by_default.purpose).read(names);
}

}  // namespace mokuhyo::cli

#include "signoff/record.h"

#include "base/digest.h"
#include "base/utf8.h"
#include "input/canonical.h"
#include "input/encoding_check.h"

#include <algorithm>

namespace mokuhyo::signoff {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_words = 60;

/// Controls, separators of lines, and marks that turn the direction of what follows.
/// Line ends and what is not seen, beside what no record could be read with.
bool breaks_a_line(char32_t c) {
  bool const is_end =
      c == U'\t' || c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  return is_end || c == 0xFEFF || !input::is_allowed(c, input::DirectionControls::refused);
}

/// A double-quoted scalar (YAML 1.2, 7.3.1). Words hold no controls.
std::string in_quotes(std::string_view words) {
  std::string text = "\"";
  for (char const c : words) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text += '"';
}

bool lists_fields(Signature const& signature, Record const& before) {
  return std::ranges::none_of(before.signatures, [&](Signature const& other) {
    return other.content.sheet == signature.content.sheet;
  });
}

}  // namespace

fs::path record_path(fs::path const& sheet) {
  std::error_code failed;
  if (fs::is_directory(sheet, failed)) return sheet / "signoff.yaml";
  auto const stem = sheet.stem();
  if (stem == "sheet" || stem == "header") return sheet.parent_path() / "signoff.yaml";
  return sheet.parent_path() / (stem.string() + ".signoff.yaml");
}

std::string seal_of(Signature const& signature, std::string_view seal_before) {
  std::string bytes;
  input::append_measured(bytes, seal_before);
  input::append_measured(bytes, signature.role);
  input::append_measured(bytes, signature.name);
  input::append_measured(bytes, iso_name(signature.date));
  input::append_measured(bytes, signature.content.sheet);
  input::append_measured(bytes, signature.content.form);
  for (auto const& field : signature.content.fields) {
    input::append_measured(bytes, field.digest);
    input::append_measured(bytes, field.path);
  }
  return sha256(bytes);
}

std::string_view heading_text() {
  return "# 承認の記録。mokuhyo signoff "
         "が書き足します。手で直した記録は、壊れた記録として扱われます。\n";
}

std::string entry_text(Signature const& signature, Record const& before) {
  std::string text = "- role: " + in_quotes(signature.role) + "\n";
  auto const add = [&text](std::string_view key, std::string_view value) {
    text.append("  ").append(key).append(": ").append(value).append("\n");
  };
  add("name", in_quotes(signature.name));
  add("date", iso_name(signature.date));
  add("sheet", signature.content.sheet);
  add("template", signature.content.form);
  if (lists_fields(signature, before)) {
    text += "  fields:\n";
    for (auto const& field : signature.content.fields)
      text += "    - " + in_quotes(field.digest + " " + field.path) + "\n";
  }
  add("seal", signature.seal);
  return text;
}

Diagnostics check_words(std::string_view words, Span span) {
  Diagnostics said;
  auto const characters =
      utf8::first_invalid(words) ? std::u32string(1, U'\0') : utf8::to_utf32(words);
  if (words.find_first_not_of(" \u3000") == std::string_view::npos) {
    said.error(span, {"役職と氏名は空にできません", "roles and names cannot be empty"});
  } else if (characters.size() > longest_words) {
    said.error(span, {"役職と氏名は 60 字までです", "roles and names have 60 characters at most"});
  } else if (std::ranges::any_of(characters, breaks_a_line)) {
    said.error(span, {"役職と氏名に、改行や見えない制御文字は使えません",
                      "roles and names cannot hold line ends or hidden controls"});
  }
  return said;
}

}  // namespace mokuhyo::signoff

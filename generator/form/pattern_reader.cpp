#include "form/pattern_reader.h"

#include "form/wording.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::form {
namespace {

/// The length of `{新潟|` or `{#重要|`, if `rest` begins so: a name is followed by its brace.
std::optional<std::size_t> begin_of_mark(std::string_view rest) {
  if (rest.front() != '{') return std::nullopt;
  auto const end = rest.find_first_of("{|}", 1);
  bool const is_mark = end != std::string_view::npos && end > 1 && rest[end] == '|';
  return is_mark ? std::optional(end + 1) : std::nullopt;
}

class PatternReader {
 public:
  PatternReader(PatternText pattern, Scope const& scope) : m_pattern(pattern), m_scope(scope) {}

  [[nodiscard]] Result<Pattern> read() {
    for (auto rest = m_pattern.text; !rest.empty();) rest = read_part(rest);
    return {std::move(m_made), std::move(m_said)};
  }

 private:
  /// Reads one part and gives what follows it. What marks ruby and looks is text here.
  [[nodiscard]] std::string_view read_part(std::string_view rest) {
    if (auto const mark = begin_of_mark(rest)) {
      ++m_open_marks;
      add_text(rest.substr(0, *mark));
      return rest.substr(*mark);
    }
    if (m_open_marks > 0 && rest.front() == '}') {
      --m_open_marks;
      add_text(rest.substr(0, 1));
      return rest.substr(1);
    }
    if (rest.starts_with("{{") || rest.starts_with("}}")) {
      add_text(rest.substr(0, 1));
      return rest.substr(2);
    }
    if (rest.front() == '{') return read_insertion(rest);
    if (rest.front() == '}') {
      refuse_brace();
      return rest.substr(1);
    }
    std::size_t const end = std::min(rest.find_first_of("{}"), rest.size());
    add_text(rest.substr(0, end));
    return rest.substr(end);
  }

  [[nodiscard]] std::string_view read_insertion(std::string_view rest) {
    std::size_t const end = rest.find('}');
    if (end == std::string_view::npos) {
      refuse_brace();
      return {};
    }
    insert(rest.substr(1, end - 1));
    return rest.substr(end + 1);
  }

  void insert(std::string_view path) {
    if (auto const value = find_value(m_scope, path)) {
      m_made.parts.emplace_back(Insertion{*value, TextForm::typed});
      return;
    }
    std::size_t const dot = path.rfind('.');
    auto const value =
        dot == std::string_view::npos ? std::nullopt : find_value(m_scope, path.substr(0, dot));
    if (value) return insert_form(*value, path.substr(dot + 1));
    m_said.error(m_pattern.span,
                 {"「" + std::string(path) + "」という項目はありません",
                  "there is no field `" + std::string(path) + "`"},
                 known_names(std::string(path), value_paths(m_scope)));
  }

  void insert_form(FieldRef const& value, std::string_view form) {
    bool const is_known = form == "short" || form == "long";
    if (is_known && value.field->type == FieldType::fiscal_year) {
      m_made.parts.emplace_back(
          Insertion{value, form == "short" ? TextForm::abbreviated : TextForm::full});
      return;
    }
    std::string const name(form);
    m_said.error(m_pattern.span,
                 {"「" + value.field->name + "」に「" + name + "」という書き方はありません",
                  "`" + value.field->name + "` has no form `" + name + "`"},
                 {"年度（fiscal-year）には short と long があります",
                  "a fiscal-year has the forms short and long"});
  }

  void add_text(std::string_view text) { m_made.parts.emplace_back(std::string(text)); }

  void refuse_brace() {
    m_said.error(m_pattern.span, {"{ と } が対になっていません", "a brace has no partner"},
                 {"かっこそのものを印刷するには {{ または }} と書いてください",
                  "write {{ or }} to print a brace"});
  }

  PatternText m_pattern;
  Scope const& m_scope;
  int m_open_marks = 0;  // braces of ruby and looks that are still open
  Pattern m_made;
  Diagnostics m_said;
};

}  // namespace

Result<Pattern> read_pattern(PatternText pattern, Scope const& scope) {
  return PatternReader(pattern, scope).read();
}

}  // namespace mokuhyo::form

#include "form/pattern_reader.h"

#include "form/quantity.h"
#include "form/text_form.h"
#include "form/wording.h"

#include <algorithm>
#include <optional>

namespace mokuhyo::form {
namespace {

constexpr double most_years = 100;

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

  void insert(std::string_view typed) {
    if (auto value = find_value(m_scope, typed)) {
      m_made.parts.emplace_back(Insertion{*std::move(value)});
      return;
    }
    std::size_t const dot = typed.rfind('.');
    bool const has_form = dot != std::string_view::npos;
    if (has_form && insert(shifted(typed.substr(0, dot)), typed.substr(dot + 1))) return;
    if (auto const found = shifted(typed); found.value) {
      m_made.parts.emplace_back(Insertion{*found.value, TextForm::full, found.years});
      return;
    }
    m_said.error(m_pattern.span,
                 {"「" + std::string(typed) + "」という項目はありません",
                  "there is no field `" + std::string(typed) + "`"},
                 known_names(std::string(typed), value_paths(m_scope)));
  }

  /// A value, or that of a fiscal year so many years before or after it.
  struct Shifted {
    std::optional<FieldRef> value;
    int years = 0;
  };

  [[nodiscard]] Shifted shifted(std::string_view path) const {
    if (auto value = find_value(m_scope, path)) return {std::move(value)};
    std::size_t const sign = path.find_last_of("+-");
    if (sign == std::string_view::npos) return {};
    auto value = find_value(m_scope, path.substr(0, sign));
    auto const years = read_quantity(path.substr(sign + 1));
    bool const is_shift = value && value->field->type == FieldType::fiscal_year && years &&
                          years->unit.empty() && years->number >= 0 && years->number <= most_years;
    if (!is_shift) return {};
    int const count = static_cast<int>(years->number);
    return {std::move(value), path[sign] == '-' ? -count : count};
  }

  /// False if there is no such value.
  [[nodiscard]] bool insert(Shifted const& found, std::string_view form) {
    if (!found.value) return false;
    FieldType const type = found.value->field->type;
    if (auto const known = find_text_form(type, form)) {
      m_made.parts.emplace_back(Insertion{*found.value, *known, found.years});
    } else {
      refuse_form(*found.value->field, std::string(form));
    }
    return true;
  }

  void refuse_form(Field const& field, std::string const& form) {
    m_said.error(m_pattern.span,
                 {"「" + field.name + "」に「" + form + "」という書き方はありません",
                  "`" + field.name + "` has no form `" + form + "`"},
                 known_names(form, text_form_names(field.type)));
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

#pragma once
// What a template asks to be checked of a sheet, beyond the types of its values.

#include "form/scope.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace mokuhyo::form {

/// A mark must agree with how a result stands to its target, and stand where a result does.
struct ReachedCheck {
  FieldRef mark, target, result;
};

/// Dates must lie in a fiscal year.
struct FiscalYearCheck {
  FieldRef year;
  std::vector<FieldRef> dates;
};

/// No date may be earlier than one before it.
struct OrderCheck {
  std::vector<FieldRef> dates;
};

/// No two texts may be the same or hold the same sentence.
struct DifferCheck {
  std::vector<FieldRef> texts;
};

/// Values must be there: always, or where one of those `beside` them is.
struct FilledCheck {
  std::vector<FieldRef> values;
  std::vector<FieldRef> beside;
};

/// No text may have more characters.
struct LengthCheck {
  std::vector<FieldRef> texts;
  std::size_t characters = 0;
};

/// The fiscal years from so many before that of the sheet to so many after it.
struct NearYears {
  FieldRef year;
  int back = 0;
  int ahead = 0;
};

/// A text that names fiscal years must name one of these.
struct YearTextsCheck {
  NearYears years;
  std::vector<FieldRef> texts;
};

/// The same for each heading of the form.
struct YearHeadingsCheck {
  NearYears years;
};

/// Characters that exist in two widths.
enum class WidthKind { digits, letters, katakana };

/// A sheet must not have both widths of a kind in its texts.
struct OneWidthCheck {
  std::vector<WidthKind> kinds;
};

/// Texts must be of the characters of JIS X 0213, which every system in Japan shows.
struct JisCheck {};

using Check = std::variant<ReachedCheck, FiscalYearCheck, OrderCheck, DifferCheck, FilledCheck,
                           LengthCheck, YearTextsCheck, YearHeadingsCheck, OneWidthCheck, JisCheck>;

/// It is made for each row of the scope; once where that is the sheet.
struct CheckSpec {
  Scope scope;
  Check check;
};

}  // namespace mokuhyo::form

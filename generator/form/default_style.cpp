#include "form/default_style.h"

namespace mokuhyo::form {
namespace {

Align value_align(FieldType type) {
  switch (type) {
    case FieldType::text:
    case FieldType::list: return Align::justify;
    case FieldType::mark: return Align::center;
    case FieldType::number: return Align::end;
    default: return Align::start;
  }
}

}  // namespace

CellStyle label_style() {
  CellStyle style;
  style.align = Align::center;
  style.tint = label_tint;
  style.phrase_breaks = true;
  return style;
}

CellStyle value_style(FieldType type) {
  CellStyle style;
  style.align = value_align(type);
  return style;
}

}  // namespace mokuhyo::form

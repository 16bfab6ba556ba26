#include "signoff/content.h"

#include "base/digest.h"
#include "form/named_values.h"
#include "input/canonical.h"

namespace mokuhyo::signoff {
namespace {

std::string bytes_of(form::NamedValue const& value) {
  std::string bytes = std::to_string(static_cast<int>(value.kind));
  input::append_measured(bytes, value.path);
  for (auto const& item : value.items) input::append_measured(bytes, item);
  return bytes;
}

}  // namespace

std::string name_of(Content const& content) { return content.sheet + "-" + content.form; }

Content content_of(form::SheetData const& data) {
  Content content{{}, data.form_digest, {}};
  std::string all;
  input::append_measured(all, data.form);
  for (auto const& value : form::named_values(data)) {
    auto const bytes = bytes_of(value);
    all += bytes;
    content.fields.push_back({value.path, sha256(bytes).substr(0, field_digits)});
  }
  content.sheet = sha256(all);
  return content;
}

}  // namespace mokuhyo::signoff

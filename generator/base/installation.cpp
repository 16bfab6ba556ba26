#include "base/installation.h"

#include <utility>

namespace mokuhyo {

Diagnostics unusable_part(Message what, Message hint) {
  Diagnostic missing;
  missing.message = std::move(what);
  missing.hint = std::move(hint);
  missing.machine_fault = true;
  Diagnostics said;
  said.add(std::move(missing));
  return said;
}

}  // namespace mokuhyo

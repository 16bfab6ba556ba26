#include "base/result.h"

#include <cstdio>
#include <cstdlib>

namespace mokuhyo {

void internal_error(char const* what) {
  std::fprintf(stderr, "mokuhyo: this is a bug, please report it: %s\n", what);
  std::_Exit(70);
}

}  // namespace mokuhyo

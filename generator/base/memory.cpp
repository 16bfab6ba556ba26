#include "base/memory.h"

#include <malloc.h>

namespace mokuhyo {

void give_back_memory() { ::malloc_trim(0); }

}  // namespace mokuhyo

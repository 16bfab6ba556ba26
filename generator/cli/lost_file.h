#pragma once
// What happens when a file that is mapped into memory, as fonts are, is cut or overwritten while it
// is read: the kernel ends a program that reads on.

#include "base/diagnostic.h"

namespace mokuhyo::cli {

/// From now on the program then names the font file in `language` and ends as after every other
/// failure of the machine. Fonts are read before anything is written, so nothing is left half done.
void report_lost_files(Language language);

}  // namespace mokuhyo::cli
